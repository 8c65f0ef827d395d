/** What is where in a paper: its agenda items with their pages, and where one is. */
import { useEffect, useRef } from 'preact/hooks';
import { words } from '@/lib/words';
import './PackOutline.css';

export type OutlineRow = {
  /** Agenda item; `null` for a part of one, or the file's own bookmark. */
  readonly number: string | null;
  readonly title: string;
  /** Who wrote the report; `null` for what is none. */
  readonly author: string | null;
  /** 0 for the outermost. */
  readonly depth: number;
  /** The file's own page number, from 1, and what stands on it; `null` for an item without pages. */
  readonly page: { readonly number: number; readonly name: string } | null;
};

type Props = {
  readonly rows: readonly OutlineRow[];
  /** Index of the row that holds the page on screen; −1 for none. */
  readonly here: number;
  /** Name of the page on screen. */
  readonly herePage: string;
  readonly onGo: (page: number) => void;
};

export function PackOutline({ rows, here, herePage, onGo }: Props) {
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (here >= 0) current.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);

  return (
    <ol class="pack-outline">
      {rows.map((row, index) => (
        <li key={`${index} ${row.title}`} data-depth={row.depth > 0 ? 'inner' : 'outer'}>
          <Row
            row={row}
            isHere={index === here}
            herePage={herePage}
            anchor={index === here ? current : null}
            onGo={onGo}
          />
        </li>
      ))}
    </ol>
  );
}

type RowProps = Pick<Props, 'herePage' | 'onGo'> & {
  readonly row: OutlineRow;
  readonly isHere: boolean;
  readonly anchor: { current: HTMLAnchorElement | null } | null;
};

function Row({ row: { number, title, author, page }, isHere, herePage, anchor, onGo }: RowProps) {
  const { reader, everywhere } = words;
  const inside = (
    <>
      <b>{number}</b>
      <span>
        {title}
        {author && <small>{author}</small>}
        {isHere && <small>{reader.youAreHere(herePage)}</small>}
        {page === null && <small>{reader.withoutPapers}</small>}
      </span>
      <span class="pack-outline-page">
        {page && <span class="hidden-text">{everywhere.page(page.name)}</span>}
        <span aria-hidden="true">{page?.name ?? '–'}</span>
      </span>
    </>
  );
  if (page === null) return <span class="pack-outline-row">{inside}</span>;
  return (
    <a
      class="pack-outline-row"
      href={`#page=${page.number}`}
      ref={anchor}
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
