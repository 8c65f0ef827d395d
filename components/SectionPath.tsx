/** Where the page on screen stands in the paper: "Item 7 › Appendix A". Each step leads to its beginning. */
import { languageOfWords } from '@/lib/document/language';
import { words } from '@/lib/words';
import { readerWords } from '@/lib/words/reader';
import type { OutlineRow } from './PackOutline';
import { shortenAround } from './shorten';
import './SectionPath.css';

type Props = {
  readonly rows: readonly OutlineRow[];
  readonly here: OutlineRow | null;
  readonly onGo: (page: number) => void;
};

export function SectionPath({ rows, here, onGo }: Props) {
  const path = pathTo(rows, here);
  if (path.length === 0) return null;
  return (
    <nav class="section-path" aria-label={readerWords.whereYouAre}>
      <ol>
        {path.map((row) => (
          <li key={row.title}>
            <Step row={row} onGo={onGo} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** From the outermost in. */
function pathTo(rows: readonly OutlineRow[], here: OutlineRow | null): readonly OutlineRow[] {
  const path: OutlineRow[] = [];
  for (let at = here === null ? -1 : rows.indexOf(here); at >= 0; at--) {
    const row = rows[at];
    if (row && row.depth < (path[0]?.depth ?? Number.POSITIVE_INFINITY)) path.unshift(row);
  }
  return path;
}

function Step({ row: { number, title, depth, page }, onGo }: { row: OutlineRow; onGo: Props['onGo'] }) {
  const text =
    number !== null && depth === 0
      ? words.everywhere.source(number, null)
      : (shortenAround(title, 0, 0)?.text ?? title);
  if (page === null) return <span>{text}</span>;
  return (
    <a
      href={`#page=${page.number}`}
      lang={number === null ? languageOfWords(title) : undefined}
      onClick={(event) => {
        event.preventDefault();
        onGo(page.number);
      }}
    >
      {text}
    </a>
  );
}
