/** Appendices that bear no label, told by the list of appendices in the report before them. */
import { appendixLabel, LIST_HEAD } from './appendix-heads';
import { isAside, type PackDocument } from './model';
import type { PartStart } from './part-starts';
import { rowsAt } from './rows';
import { titleLikeness } from './titles';

/** An appendix by its list: "Appendix B – Action plan" or a row of label and title. */
type Listed = {
  readonly label: string;
  readonly text: string;
  readonly title: string;
  readonly page: number;
};

/** A list is short, and stands right under its heading. */
const LONGEST_LIST = 24;
/** How many blocks of words may stand above a title on its page: a committee, a day, the end of the report. */
const NEAR_TOP = 5;
/** The list words a title nearly as the appendix does. */
const ALIKE = 0.8;
const LONGEST_TITLE = 160;

/** What was `found` by stamps and heads, in order, with the titles and the appendices that only a list names. */
export function withListed(doc: PackDocument, found: readonly PartStart[]): readonly PartStart[] {
  const starts = Map.groupBy(found, ({ block }) => block);
  let wanted: Listed[] = [];
  let depth = 0;
  let page = 0;
  return doc.blocks.flatMap((block, index): readonly PartStart[] => {
    const here = starts.get(index) ?? [];
    if (here.some(({ kind }) => kind !== 'appendix' && kind !== 'questions')) wanted = [];
    if (!isAside(block)) {
      depth = block.page === page ? depth + 1 : 1;
      page = block.page;
      if (block.text.length < 60 && LIST_HEAD.test(block.text)) wanted.push(...listBelow(doc, index));
    }
    if (here.length > 0) {
      const named = here.map((start) => withTitle(start, wanted));
      const labels = named.map(({ title }) => appendixLabel(title ?? ''));
      wanted = wanted.filter(({ label }) => !labels.includes(label));
      return named;
    }
    const isLine =
      (block.kind === 'heading' || block.kind === 'paragraph') && block.text.length <= LONGEST_TITLE;
    if (!isLine || depth > NEAR_TOP) return [];
    const listed = wanted.find((one) => one.page < page && titleLikeness(one.title, block.text) >= ALIKE);
    if (!listed) return [];
    wanted = wanted.filter((one) => one !== listed);
    return [{ block: index, kind: 'appendix', number: null, title: listed.text, front: null, day: null }];
  });
}

/** "Appendix 3" alone is called what the list calls it. */
function withTitle(start: PartStart, wanted: readonly Listed[]): PartStart {
  const label = start.kind === 'appendix' ? appendixLabel(start.title ?? '') : null;
  const isBare = label !== null && label.length >= (start.title ?? '').trim().length - 1;
  const listed = isBare ? wanted.find((one) => one.label === label) : undefined;
  return listed ? { ...start, title: listed.text } : start;
}

function listBelow(doc: PackDocument, index: number): readonly Listed[] {
  const listed: Listed[] = [];
  for (let at = index + 1; at < index + LONGEST_LIST; at++) {
    const block = doc.blocks[at];
    if (!block || block.kind === 'heading' || listed.length >= LONGEST_LIST) break;
    const lines =
      block.kind === 'table'
        ? rowsAt(doc, at).map((row) => row.map(({ text }) => text).join(' '))
        : [block.text];
    for (const line of lines) {
      const text = line.replace(/^[•*–-]\s+/, '').replace(/[.;]$/, '');
      const label = appendixLabel(text);
      const title = text.slice(label?.length ?? 0).replace(/^[\s:.)–-]+/, '');
      if (label !== null && title.length > 3) listed.push({ label, text, title, page: block.page });
    }
  }
  return listed;
}
