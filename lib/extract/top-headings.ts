/** The headings that divide a report: the highest level with more than one of them. */
import { numberedHeading } from '@/lib/document/inner-sections';
import { type PackDocument, pageAt } from '@/lib/document/model';
import { titleLikeness } from '@/lib/document/titles';
import type { OutlineEntry } from './outline';

/** What is longer, or ends like a sentence, has run into the text below it. */
const LONGEST = 110;
const SENTENCE = /[.;,:]$/;
const SAME_TITLE = 0.9;
/** More is an index, not an outline. */
const MOST = 120;

/** Of blocks `from` to `to`, without the one that repeats `title`. */
export function topHeadings(
  doc: PackDocument,
  from: number,
  to: number,
  title: string | null,
  depth: number,
): readonly OutlineEntry[] {
  const found = [];
  for (let block = from; block < to; block++) {
    const heading = doc.blocks[block];
    if (heading?.kind !== 'heading' || heading.text.length > LONGEST || SENTENCE.test(heading.text)) continue;
    if (title !== null && titleLikeness(heading.text, title) > SAME_TITLE) continue;
    found.push({ block, level: heading.level, ...numberedHeading(heading.text) });
  }
  const levels = [...Map.groupBy(found, ({ level }) => level)].sort(([a], [b]) => a - b);
  const [top] = levels.find(([, alike]) => alike.length > 1) ?? levels[0] ?? [0];
  const shown = found.filter(({ level }) => level <= top);
  if (shown.length > MOST) return [];
  return shown.map(({ block, number, title: words }): OutlineEntry => {
    const page = pageAt(doc, { block, start: 0, end: 0 });
    return { kind: 'heading', number, title: words, author: null, day: null, depth, page };
  });
}
