/** Where the parts of a paper begin, as its own pages say: stamps, heads of minutes and reports, appendices. */
import { appendixHeadAt, appendixLabel, isNumberedLabel } from './appendix-heads';
import { readItemNumber, STAMPED_NUMBER } from './item-number';
import { isLaterFront } from './later-fronts';
import { minutesHeadAt } from './minutes';
import { type Block, isAside, type PackDocument, textAt } from './model';
import { outsidePaperAt } from './outside-paper';
import { type ReportFront, reportFrontAt } from './report-front';

export type PartStart = {
  readonly block: number;
  /** `front`: of a supplement behind the pack. */
  readonly kind: 'minutes' | 'report' | 'appendix' | 'questions' | 'stamp' | 'front';
  /** The item number of a stamp. */
  readonly number: string | null;
  readonly title: string | null;
  /** Reports: the form they begin with. */
  readonly front: ReportFront | null;
  /** Minutes: the day they record. */
  readonly day: string | null;
};

/** "AGENDA ITEM 7", "Agenda Item No. 10a", "Item: 4". */
const STAMP = new RegExp(
  String.raw`^(?:agenda )?item(?: no\.?| number)?:? ?(?<number>${STAMPED_NUMBER})\.?$`,
  'i',
);
/** "Questions from members of the public", "Schedule of public questions". */
const QUESTIONS =
  /\b(?:public|members'?) questions?\b|\bquestions? (?:from|by|received|submitted|asked)\b|schedule of questions/i;
/** "16. QUESTIONS FROM THE PUBLIC", a minute with its own words; "Supplementary question from …", one of a list. */
const OF_OTHER_PART = /^(?:\d{1,3}(?:[./]\d{1,4})?[a-z]?[.)]?\s|supplementary\b)/i;
/** A numbered question, or a table of them. */
const ASKED = /^(?:[A-Z]{0,3}Q|question)(?: ?(?:no\.?|number))? ?\d{0,2}\b/i;
/** How many blocks may stand above the evidence on its page: a logo's words, a committee, a day, a title. */
const NEAR_TOP = 8;

/** In order; where two kinds of evidence begin at one block, both stand in the list. */
export function partStarts(doc: PackDocument): readonly PartStart[] {
  const firstOfPage = firstBlocks(doc);
  let passed = -1;
  let paper: string | null = null;
  let appendix = '';
  const starts = doc.blocks.flatMap((_, index): PartStart[] => {
    const evidence = evidenceAt(doc, index);
    // The labels of one report's head are not heads of further reports.
    if (!evidence || (evidence.start.kind === 'report' && index <= passed)) return [];
    const { start, last } = evidence;
    if (start.kind === 'appendix') {
      const block = doc.blocks[index];
      // What stands below a running head is the head of some section of the appendix.
      const said = block?.kind === 'furniture' ? block.text : (start.title ?? '');
      if (goesOn(said, appendix)) return [];
      appendix = start.title ?? '';
    } else if (start.kind !== 'questions' && (start.number === null || start.number !== paper)) {
      paper = start.number ?? paper;
      appendix = '';
    }
    if (start.kind === 'report') passed = last;
    return [{ ...start, block: topOf(doc, start, firstOfPage) }];
  });
  return starts.flatMap((start, index) => {
    const before = starts[index - 1];
    if (isOverQuestions(start, starts[index + 1])) return [];
    return before && isOverQuestions(before, start)
      ? { ...start, block: before.block, title: before.title }
      : start;
  });
}

/** "Appendix – schedule of questions" is the head of the list right below it. */
const isOverQuestions = (start: PartStart, next: PartStart | undefined): boolean =>
  start.kind === 'appendix' && next?.kind === 'questions' && next.block - start.block <= 2;

/** An appendix may say on each of its pages which it is, in full or by its label alone. */
function goesOn(title: string, before: string): boolean {
  if (title === before) return true;
  const label = appendixLabel(title);
  if (label === null || label !== appendixLabel(before)) return false;
  const isLabel = [title, before].some((one) => one.trim().length <= label.length + 1);
  return isLabel && isNumberedLabel(label);
}

/** What begins at block `index`, and the last block that shows it. */
type Evidence = { readonly start: PartStart; readonly last: number };

function evidenceAt(doc: PackDocument, index: number): Evidence | null {
  const block = doc.blocks[index];
  if (!block) return null;
  const found = (kind: PartStart['kind'], more: Partial<PartStart> = {}, last = index): Evidence => {
    return {
      start: { block: index, kind, number: null, title: null, front: null, day: null, ...more },
      last,
    };
  };
  const stamp = block.text.length <= 30 && block.kind !== 'table' ? STAMP.exec(block.text) : null;
  const number = readItemNumber(stamp?.groups?.number ?? '');
  if (number) return found('stamp', { number: number.text, title: block.text });
  if (isAside(block)) {
    const running = appendixHeadAt(doc, index);
    return running && found('appendix', { title: running.title });
  }
  if (isLaterFront(doc, index)) return found('front');
  const minutes = minutesHeadAt(doc, index);
  if (minutes) return found('minutes', { block: minutes.from, day: minutes.day });
  const front = reportFrontAt(doc, index);
  if (front) {
    const title = front.title && textAt(doc, front.title);
    return found('report', { block: front.from, title, front }, front.last);
  }
  const outside = outsidePaperAt(doc, index);
  if (outside) return found('appendix', { block: outside.from, title: outside.title });
  const appendix = appendixHeadAt(doc, index);
  if (appendix) return found('appendix', { title: appendix.title });
  return asksQuestions(doc, index) ? found('questions', { title: block.text }) : null;
}

function asksQuestions({ blocks }: PackDocument, index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== 'heading' && block?.kind !== 'paragraph') return false;
  if (block.text.length > 160 || !QUESTIONS.test(block.text) || OF_OTHER_PART.test(block.text)) return false;
  return blocks.slice(index + 1, index + 6).some(({ text }) => ASKED.test(text));
}

/** The first block of each page. */
function firstBlocks({ blocks }: PackDocument): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  blocks.forEach(({ page }, index) => {
    if (!first.has(page)) first.set(page, index);
  });
  return first;
}

/**
 * A part begins where its page does, if its evidence stands near the top; an
 * appendix or a list of questions only with the stamp above it.
 */
function topOf(
  doc: PackDocument,
  { block: index, kind }: PartStart,
  firstOfPage: ReadonlyMap<number, number>,
): number {
  const { blocks, pages } = doc;
  const top = firstOfPage.get(blocks[index]?.page ?? 1) ?? index;
  const isPaper = kind !== 'appendix' && kind !== 'questions';
  if (isPaper && pages.length > 1) return index - top <= NEAR_TOP ? top : index;
  let first = index;
  while (first > Math.max(top, index - NEAR_TOP) && isAbove(blocks[first - 1])) first--;
  return first;
}

const isAbove = (block: Block | undefined): boolean =>
  block !== undefined && (block.kind === 'furniture' ? block.role !== 'page-number' : STAMP.test(block.text));
