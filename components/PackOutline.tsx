/** What is where in a paper: its items with their pages, under each what belongs to it, and where one is. */

import { useEffect, useMemo, useRef } from 'preact/hooks';
import { languageOfWords } from '@/lib/document/language';
import { words } from '@/lib/words';
import { readerWords } from '@/lib/words/reader';
import { useArrowKeys } from './arrow-keys';
import { Button } from './Button';
import type { AboutItem } from './panel-state';
import { pageText } from './passage-text';
import './PackOutline.css';

export type OutlineRow = {
  /** "7", "5.3"; `null` for a part without one, or the file's own bookmark. */
  readonly number: string | null;
  readonly title: string;
  readonly author: string | null;
  /** An item of the agenda. */
  readonly isItem: boolean;
  /** 0 for the outermost. */
  readonly depth: number;
  /** `null` for an item without pages. */
  readonly page: OutlinePage | null;
};

/** The file's own number, from 1, the printed one, and what the page is called where there is little room. */
export type OutlinePage = {
  readonly number: number;
  readonly printed: string | null;
  readonly name: string;
};

type Props = {
  readonly rows: readonly OutlineRow[];
  /** The row that holds the page on screen. */
  readonly here: OutlineRow | null;
  readonly herePage: OutlinePage;
  readonly onGo: (page: number) => void;
  readonly onAsk: (item: AboutItem) => void;
};

export function PackOutline(props: Props) {
  const { rows, here } = props;
  const list = useRef<HTMLDivElement>(null);
  const branches = useMemo(() => branchesOf(rows), [rows]);
  useArrowKeys(list, 'li', 'a');
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return (
    <div class="pack-outline" ref={list}>
      <Branches {...props} branches={branches} />
    </div>
  );
}

type Branch = { readonly row: OutlineRow; readonly inner: Branch[] };

/** Rows one after another → each with those below it. */
function branchesOf(rows: readonly OutlineRow[]): readonly Branch[] {
  const top: Branch[] = [];
  const open: Branch[] = [];
  for (const row of rows) {
    const branch: Branch = { row, inner: [] };
    while ((open.at(-1)?.row.depth ?? -1) >= row.depth) open.pop();
    (open.at(-1)?.inner ?? top).push(branch);
    open.push(branch);
  }
  return top;
}

function Branches({ branches, ...props }: Props & { readonly branches: readonly Branch[] }) {
  return (
    <ol>
      {branches.map(({ row, inner }, index) => (
        <li key={`${index} ${row.title}`}>
          <div class="pack-outline-line">
            <Row row={row} {...props} />
            <Ask row={row} onAsk={props.onAsk} />
          </div>
          {inner.length > 0 && <Branches {...props} branches={inner} />}
        </li>
      ))}
    </ol>
  );
}

function Ask({ row: { isItem, number, title }, onAsk }: Pick<Props, 'onAsk'> & { readonly row: OutlineRow }) {
  if (!isItem || number === null) return null;
  return (
    <Button
      kind="bare"
      size="small"
      icon="ask"
      label={words.notes.askAbout(number)}
      onPress={() => onAsk({ number, title })}
    />
  );
}

function Row({ row, here, herePage, onGo }: Omit<Props, 'rows' | 'onAsk'> & { readonly row: OutlineRow }) {
  const { number, title, author, page } = row;
  const isHere = row === here;
  const inside = (
    <>
      {number !== null && <b>{number}</b>}
      <span>
        <span lang={languageOfWords(title)}>{title}</span>
        {author !== null && <small>{readerWords.author(author)}</small>}
        {isHere && <small>{readerWords.youAreHere(pageText(herePage))}</small>}
        {page === null && <small>{readerWords.withoutPapers}</small>}
      </span>
      <span class="pack-outline-page">
        {page && <span class="hidden-text">{pageText(page)}</span>}
        <span aria-hidden="true">{page?.name ?? '–'}</span>
      </span>
    </>
  );
  if (page === null) return <span class="pack-outline-row">{inside}</span>;
  return (
    <a
      class="pack-outline-row"
      href={`#page=${page.number}`}
      aria-current={isHere ? 'location' : undefined}
      onClick={(event) => {
        event.preventDefault();
        onGo(page.number);
      }}
    >
      {inside}
    </a>
  );
}
