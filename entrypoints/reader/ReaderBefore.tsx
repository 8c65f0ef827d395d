/** In place of the pages while there are none: choosing, fetching, the password, or why there is no paper. */
import { Button } from '@/components/Button';
import { isDisguised } from '@/components/disguised-host';
import { Notice } from '@/components/Notice';
import { ChooseFile, OpenPaper } from '@/components/OpenPaper';
import { PasswordForm } from '@/components/PasswordForm';
import { askForHost, askJustOnce, webAddress } from '@/lib/platform/access';
import { words } from '@/lib/words';
import { readProblemText } from '@/lib/words/problems';
import { readerWords } from '@/lib/words/reader';
import type { OpenProblem } from './opening';
import type { Stage } from './reader';

type Props = {
  readonly stage: Exclude<Stage, { kind: 'open' }>;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAgain: () => void;
};

export function ReaderBefore({ stage, onFiles, onAgain }: Props) {
  const { open } = readerWords;
  switch (stage.kind) {
    case 'choosing':
      return <OpenPaper onFiles={onFiles} />;
    case 'fetching':
      return <p role="status">{stage.name === '' ? open.opening : open.fetching(stage.name)}</p>;
    case 'locked':
      return (
        <PasswordForm
          name={stage.name}
          wasWrong={stage.wasWrong}
          onPassword={stage.answer}
          onNotNow={() => stage.answer(null)}
        />
      );
    case 'cannot':
      return <Cannot problem={stage.problem} address={stage.address} onFiles={onFiles} onAgain={onAgain} />;
  }
}

type CannotProps = Omit<Props, 'stage'> & {
  readonly problem: OpenProblem;
  readonly address: string | null;
};

function Cannot({ problem, address, onFiles, onAgain }: CannotProps) {
  const { cannot } = readerWords;
  const url = address === null ? null : webAddress(address);
  if (problem.kind === 'needs-permission' && url) {
    return <MayFetch url={url} onFiles={onFiles} onAgain={onAgain} />;
  }
  return (
    <Notice
      kind="late"
      title={cannot.title}
      heading
      isAlert
      actions={
        <>
          {url && <Button onPress={onAgain}>{words.everywhere.tryAgain}</Button>}
          {url && (
            <Button kind="bare" href={url.href}>
              {cannot.download}
            </Button>
          )}
          <ChooseFile kind="plain" onFiles={onFiles} />
        </>
      }
    >
      {problemText(problem, url?.hostname ?? '')}
    </Notice>
  );
}

function MayFetch({ url, onFiles, onAgain }: Omit<Props, 'stage'> & { readonly url: URL }) {
  const { cannot } = readerWords;
  const host = url.hostname;
  const afterAsking = async (asking: Promise<boolean>) => {
    if (await asking) onAgain();
  };
  return (
    <Notice
      kind="info"
      icon="lock"
      title={cannot.permission(host)}
      heading
      actions={
        <>
          <Button kind="main" onPress={() => void afterAsking(askJustOnce(url))}>
            {cannot.justOnce}
          </Button>
          <Button onPress={() => void afterAsking(askForHost(url))}>{cannot.always(host)}</Button>
          <ChooseFile kind="plain" onFiles={onFiles} />
        </>
      }
    >
      {isDisguised(host) && <strong>{words.panel.access.disguised}</strong>} {cannot.permissionText(host)}{' '}
      {cannot.saidNo}
    </Notice>
  );
}

function problemText(problem: OpenProblem, host: string): string {
  const { cannot } = readerWords;
  switch (problem.kind) {
    case 'refused':
      return cannot.refused(host);
    case 'missing':
      return cannot.missing(host);
    case 'other-status':
      return cannot.status(host, problem.status);
    case 'offline':
      return cannot.offline(host);
    case 'not-a-pdf':
      return cannot.notPdf(host);
    case 'unfit-address':
    case 'needs-permission':
      return cannot.address;
    case 'not-kept':
      return cannot.gone;
    default:
      return readProblemText(problem);
  }
}
