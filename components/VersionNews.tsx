/** What is new of the versions of a paper: whether it is one, what was carried over, what waits for the member's word. */
import { useEffect, useRef } from 'preact/hooks';
import type { StoreProblem } from '@/lib/store/problems';
import type { VersionDone } from '@/lib/store/version-list';
import type { AskedVersion, VersionNews as News, OtherVersion, WaitingNote } from '@/lib/store/version-news';
import { versionWords } from '@/lib/words/versions';
import { Button } from './Button';
import { hrefOf } from './desk-places';
import { NoteOutcome, type OutcomeActions } from './NoteOutcome';
import { Notice } from './Notice';
import { StoreTrouble } from './StoreTrouble';
import { UndoBar } from './UndoBar';
import './VersionNews.css';

export type VersionActions = OutcomeActions & {
  readonly onJoin: (paperId: string, other: string) => void;
  readonly onPart: (paperId: string, other: string) => void;
  readonly onTold: (paperId: string, other: string) => void;
  readonly onUndo: () => void;
  readonly onLetGo: () => void;
};

export type VersionNewsProps = {
  readonly news: readonly News[];
  readonly done: Pick<VersionDone, 'kind'> | null;
  /** Why what was said could not be kept, or taken back. */
  readonly problem: StoreProblem | null;
  readonly placing: WaitingNote | null;
  readonly actions: VersionActions;
  /** Shows what changed at a place of the desk; `null` at the desk itself. */
  readonly onChanges: ((hash: string) => void) | null;
  /** Where a paper is opened, for who has it not at hand. */
  readonly openingOf: (news: News) => string | null;
};

export function VersionNews(props: VersionNewsProps) {
  const { news, done, problem, placing, actions, onChanges, openingOf } = props;
  const box = useRef<HTMLElement>(null);
  const waiting = news.reduce((sum, one) => sum + one.waiting.length, 0);
  useKeptPlace(box, waiting);
  if (news.length === 0 && done === null && problem === null) return null;
  return (
    <section class="version-news" aria-label={versionWords.title} ref={box} tabIndex={-1}>
      {news.map((one) => (
        <div key={one.paper.id} class="version-news-paper">
          {one.asked.map((asked) => (
            <Question key={asked.paperId} news={one} asked={asked} actions={actions} />
          ))}
          {one.others.map((other) => (
            <Version key={other.paperId} news={one} other={other} actions={actions} onChanges={onChanges} />
          ))}
          {one.waiting.length > 0 && <h2>{versionWords.waiting(one.waiting.length)}</h2>}
          {one.waiting.map((each) => (
            <NoteOutcome
              key={each.note.id}
              waiting={each}
              isChoosing={placing?.note.id === each.note.id}
              openHref={openingOf(one)}
              onAnswer={actions.onAnswer}
              onShowPlace={actions.onShowPlace}
              onChoose={actions.onChoose}
            />
          ))}
        </div>
      ))}
      {problem && <StoreTrouble problem={problem} when="change" />}
      {done && (
        <UndoBar onUndo={actions.onUndo} onGone={actions.onLetGo}>
          {done.kind === 'parted' ? versionWords.parted : versionWords.answered[done.kind]}
        </UndoBar>
      )}
    </section>
  );
}

/** The card that was answered is gone, and the focus with it: the list takes it. */
function useKeptPlace(box: { readonly current: HTMLElement | null }, waiting: number): void {
  const last = useRef(waiting);
  useEffect(() => {
    const isFewer = waiting < last.current;
    last.current = waiting;
    if (!isFewer || document.activeElement !== document.body) return;
    const next = box.current?.querySelector<HTMLElement>('.note-outcome button');
    (next ?? box.current)?.focus();
  }, [waiting]);
}

const nameOf = (title: string): string => title || versionWords.untitled;

function Question({ news, asked, actions }: { news: News; asked: AskedVersion; actions: VersionActions }) {
  return (
    <Notice
      kind="doubt"
      title={versionWords.ask(nameOf(asked.title))}
      actions={
        <>
          <Button onPress={() => actions.onJoin(news.paper.id, asked.paperId)}>{versionWords.yes}</Button>
          <Button onPress={() => actions.onPart(news.paper.id, asked.paperId)}>{versionWords.no}</Button>
        </>
      }
    >
      {versionWords.askText(asked.readAt, asked.notes)}
    </Notice>
  );
}

type VersionProps = Pick<VersionNewsProps, 'actions' | 'onChanges'> & {
  readonly news: News;
  readonly other: OtherVersion;
};

function Version({ news, other, actions, onChanges }: VersionProps) {
  const { paper } = news;
  const title = nameOf(other.title);
  const [earlier, later] = other.isEarlier ? [other.paperId, paper.id] : [paper.id, other.paperId];
  const hash = hrefOf({ kind: 'changes', paper: later, since: earlier });
  const changes = (
    <Button
      icon="compare"
      size="small"
      label={versionWords.whatChangedSince(title)}
      {...(onChanges ? { onPress: () => onChanges(hash) } : { href: hash })}
    >
      {versionWords.whatChanged}
    </Button>
  );
  if (other.carried === 0) {
    return (
      <p class="version-news-quiet">
        <span>{versionWords.read(title, other.readAt)}</span> {changes}
      </p>
    );
  }
  return (
    <Notice
      kind="done"
      title={<span role="status">{versionWords.carried(other.carried)}</span>}
      actions={
        <>
          {changes}
          <Button size="small" onPress={() => actions.onTold(paper.id, other.paperId)}>
            {versionWords.told}
          </Button>
          <Button size="small" kind="bare" onPress={() => actions.onPart(paper.id, other.paperId)}>
            {versionWords.notAVersion}
          </Button>
        </>
      }
    >
      {versionWords.carriedText(title, other.readAt)}
    </Notice>
  );
}
