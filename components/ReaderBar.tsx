/** The bar over a paper: whose it is, which page, how large, find and print. */
import { languageOfWords } from '@/lib/document/language';
import { words } from '@/lib/words';
import { readerWords } from '@/lib/words/reader';
import { Button } from './Button';
import { PageBox, type PageBoxProps } from './PageBox';
import { ReaderMenu, type ReaderMenuRow } from './ReaderMenu';
import './ReaderBar.css';

type Props = {
  readonly deskHref: string;
  /** In place of the way to the desk, where this paper stands beside another. */
  readonly onClose: (() => void) | null;
  readonly title: string;
  readonly subtitle: string | null;
  /** `null` until a paper is on screen: then there is nothing to turn. */
  readonly page: (PageBoxProps & { readonly onBefore: () => void; readonly onNext: () => void }) | null;
  /** The pages that a way back and a way forward lead to; `null` where there is none. */
  readonly ways: { readonly back: string | null; readonly forward: string | null };
  readonly onBack: () => void;
  readonly onForward: () => void;
  /** In a narrow window the tools are out of sight until asked for. */
  readonly areToolsOpen: boolean;
  readonly onTools: () => void;
  /** 1 is the size of print. */
  readonly scale: number;
  readonly onSmaller: () => void;
  readonly onLarger: () => void;
  readonly isWholePage: boolean;
  /** The whole page where its width is shown, and the other way round. */
  readonly onFit: () => void;
  readonly menu: readonly (readonly ReaderMenuRow[])[];
  readonly isFinding: boolean;
  readonly onFind: () => void;
  readonly onPrint: () => void;
};

export function ReaderBar({ deskHref, onClose, title, subtitle, page, ...does }: Props) {
  const { everywhere } = words;
  return (
    <header class="reader-bar">
      {onClose ? (
        <Button kind="bare" icon="close" label={readerWords.beside.close} onPress={onClose} />
      ) : (
        <Button kind="bare" icon="back" href={deskHref}>
          <span class="reader-bar-word">{everywhere.desk}</span>
        </Button>
      )}
      <div class="reader-bar-title">
        <h1 lang={page ? languageOfWords(title) : undefined}>{title}</h1>
        {subtitle !== null && <p data-wide>{subtitle}</p>}
        {page && <p data-narrow>{readerWords.page.ofLast(page.name, page.last)}</p>}
      </div>
      {page && (
        <>
          <div class="reader-bar-tools" id="reader-tools" data-open={does.areToolsOpen || undefined}>
            <Ways {...does} />
            <div class="reader-bar-group">
              <Button kind="bare" icon="fold" label={readerWords.page.before} onPress={page.onBefore} />
              <Button kind="bare" icon="unfold" label={readerWords.page.next} onPress={page.onNext} />
              <PageBox {...page} />
            </div>
            <div class="reader-bar-group">
              <Button kind="bare" icon="smaller" label={readerWords.zoom.smaller} onPress={does.onSmaller} />
              <output class="reader-bar-scale">
                {readerWords.zoom.percent(Math.round(does.scale * 100))}
              </output>
              <Button kind="bare" icon="larger" label={readerWords.zoom.larger} onPress={does.onLarger} />
              <Button
                kind="bare"
                icon="fit-width"
                label={does.isWholePage ? readerWords.zoom.fitWidth : readerWords.zoom.fitPage}
                onPress={does.onFit}
              />
            </div>
            <ReaderMenu groups={does.menu} />
            <Button kind="bare" icon="print" label={readerWords.print} onPress={does.onPrint} />
          </div>
          <Button kind="bare" icon="find" isExpanded={does.isFinding} onPress={does.onFind}>
            <span class="reader-bar-word">{readerWords.find.open}</span>
          </Button>
          <span class="reader-bar-more">
            <Button
              kind="bare"
              icon="more"
              label={readerWords.more}
              isExpanded={does.areToolsOpen}
              controls="reader-tools"
              onPress={does.onTools}
            />
          </span>
        </>
      )}
    </header>
  );
}

/** Only once there was a jump: until then they would lead nowhere. */
function Ways({ ways, onBack, onForward }: Pick<Props, 'ways' | 'onBack' | 'onForward'>) {
  const { way } = readerWords;
  if (ways.back === null && ways.forward === null) return null;
  return (
    <div class="reader-bar-group">
      <Button
        kind="bare"
        icon="left"
        label={ways.back === null ? way.noBack : way.back(ways.back)}
        isDisabled={ways.back === null}
        onPress={onBack}
      />
      <Button
        kind="bare"
        icon="towards"
        label={ways.forward === null ? way.noForward : way.forward(ways.forward)}
        isDisabled={ways.forward === null}
        onPress={onForward}
      />
    </div>
  );
}
