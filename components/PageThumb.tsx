/** One small page: its picture once it is drawn, its name, and what is on it. */
import { useEffect, useState } from 'preact/hooks';
import { words } from '@/lib/words';
import { readerWords } from '@/lib/words/reader';
import { Icon } from './Icon';
import { type NoteKind, NoteSign } from './NoteSign';

export type PageContents = {
  /** Each kind once. */
  readonly notes: readonly NoteKind[];
  readonly noteCount: number;
  readonly challenges: number;
  /** Without challenges; `null` until it has been read. */
  readonly findings: number | null;
  /** A page that is a picture. */
  readonly isWithoutText: boolean;
};

type Props = {
  readonly page: number;
  /** "38"; "PDF 3". */
  readonly name: string;
  readonly contents: PageContents;
  /** Height of the page for a width of 1. */
  readonly ratio: number;
  readonly isHere: boolean;
  readonly isStop: boolean;
  /** Address of the picture; `null` where it cannot be drawn, or is no longer wanted. */
  readonly draw: (page: number, signal: AbortSignal) => Promise<string | null>;
  readonly onGo: (page: number) => void;
};

export function PageThumb({ page, name, contents, ratio, isHere, isStop, draw, onGo }: Props) {
  const [picture, setPicture] = useState<string | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void draw(page, leaving.signal).then((drawn) => {
      if (!leaving.signal.aborted) setPicture(drawn);
    });
    return () => leaving.abort();
  }, [page, draw]);
  return (
    <button
      type="button"
      class="page-thumb"
      aria-current={isHere ? 'page' : undefined}
      aria-label={readerWords.thumb(name, saidOf(contents))}
      tabIndex={isStop ? 0 : -1}
      data-page={page}
      onClick={() => onGo(page)}
    >
      <span
        class="page-thumb-sheet"
        style={{ aspectRatio: `1 / ${ratio}` }}
        data-tall={ratio > 1 || undefined}
      >
        {picture !== null && <img src={picture} alt="" />}
      </span>
      <span class="page-thumb-foot">
        <b>{name}</b>
        {contents.challenges > 0 && <NoteSign kind="challenge" />}
        {contents.notes.map((kind) => (
          <NoteSign key={kind} kind={kind} />
        ))}
        {contents.findings !== null && contents.findings > 0 && (
          <span class="page-thumb-found">
            <Icon name="find" size="small" />
            {words.everywhere.count(contents.findings)}
          </span>
        )}
        {contents.isWithoutText && <span class="page-thumb-found">{readerWords.withoutText}</span>}
      </span>
    </button>
  );
}

function saidOf({ findings, challenges, noteCount, isWithoutText }: PageContents): readonly string[] {
  const { holds } = readerWords;
  return [
    ...(findings ? [holds.findings(findings)] : []),
    ...(challenges > 0 ? [holds.challenges(challenges)] : []),
    ...(noteCount > 0 ? [holds.notes(noteCount)] : []),
    ...(isWithoutText ? [readerWords.withoutText] : []),
  ];
}
