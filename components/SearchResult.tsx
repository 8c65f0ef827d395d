/** One place that was found: what it is, the words around, where it stands. */
import type { SearchHit } from '@/lib/platform/search-messages';
import { words } from '@/lib/words';
import { search as text } from '@/lib/words/search';
import { meetingName, titleOf } from './desk-text';
import './SearchResult.css';

type Props = {
  readonly hit: SearchHit;
  /** `null` where it cannot be shown again. */
  readonly href: string | null;
};

export function SearchResult({ hit, href }: Props) {
  const { kind, meeting, excerpt } = hit;
  const title = titleText(hit);
  return (
    <li class="search-result" data-hit>
      <p class="search-result-head">
        <span data-kind={kind}>{text.kind[kind]}</span>
        {href === null ? <b>{title}</b> : <a href={href}>{title}</a>}
      </p>
      <p class="search-result-words">
        {excerpt.isCutBefore && '… '}
        {excerpt.parts.map((part, place) =>
          part.isFound ? <mark key={place}>{part.text}</mark> : shown(part.text),
        )}
        {excerpt.isCutAfter && ' …'}
      </p>
      <p class="search-result-place">
        <span>{meeting === null ? text.ofNoMeeting : meetingName(meeting.committee, meeting.date)}</span>
        {hit.of !== null && hit.paperTitle !== null && hit.kind !== 'short-form' && (
          <span>{text.inPaper(hit.paperTitle || titleOf({ title: '' }))}</span>
        )}
        {hit.of !== null && hit.paperTitle !== null && hit.paper === null && <span>{text.deleted}</span>}
      </p>
    </li>
  );
}

/** "Public reports pack, Item 7, page 38"; for what was written, where it stands. */
function titleText({ kind, of, paper, paperTitle, item, page }: SearchHit): string {
  const { everywhere } = words;
  if (kind === 'short-form') return of ?? '';
  const title = titleOf({ title: paper?.title ?? paperTitle ?? '' });
  const source =
    page === null
      ? item === null
        ? null
        : everywhere.source(item, null)
      : page.printed === null
        ? everywhere.filePage(item, page.number)
        : everywhere.source(item, page.printed);
  if (of !== null && paperTitle === null) return source ?? text.kind[kind];
  return source === null ? title : `${title}, ${source}`;
}

const BETWEEN_CELLS = ' \u2003';

/** Cells stand apart, as in their table, however many between them are empty; blocks as words do. */
const shown = (part: string): string =>
  part.replaceAll(/\s+/g, (gap) => (gap.includes('\t') ? BETWEEN_CELLS : ' '));
