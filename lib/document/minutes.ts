/** Minutes of a meeting inside a paper: where they begin, which day they record, what they minute. */
import { readDate } from './dates';
import { countingRuns, type ItemNumber, leadingItemNumber, readItemNumber } from './item-number';
import { type Block, isAside, type PackDocument } from './model';

export type MinutedItem = {
  readonly number: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
};

/** "Minutes of the meeting of …", "DRAFT MINUTES", "At a meeting of the …", "Record of the meeting". */
const HEAD =
  /^(?:(?:draft|unconfirmed|printed|public) )?(?:minutes(?: of (?:the|a|an)\b|:?$)|(?:record|notes?) of (?:the |a )?(?:meeting|proceedings)|at an? (?:\w+ )?meeting of)/i;
/** "Present:", "Members Present", "Councillors physically present", "In attendance:". */
const PRESENT =
  /^(?:(?:members|councillors|those|also|committee members) )?(?:\w+ly )?(?:present|in attendance|attendance)\b/i;

/** How far below the first line the day and the names of those present may stand, in blocks. */
const REACH = 14;

/** Reads block `index` as the head of minutes; `null` where it is not. `day` is `null` where none is given. */
export function minutesHeadAt(doc: PackDocument, index: number): { readonly day: string | null } | null {
  const block = doc.blocks[index];
  if (!block || block.kind === 'table' || block.text.length > 500 || !HEAD.test(block.text)) return null;
  const below = doc.blocks.slice(index + 1, index + REACH);
  if (!below.some(({ text }) => PRESENT.test(text))) return null;
  const head = [block, ...below.slice(0, 5)];
  return { day: head.map(({ text }) => readDate(text.slice(0, 500))).find((day) => day !== null) ?? null };
}

type Candidate = {
  readonly number: ItemNumber;
  readonly title: string;
  readonly block: number;
  readonly isStrong: boolean;
};

/** "Minutes:", "Decision:": the labels under an item on a meeting's page that somebody saved as text. */
const RECORD_LABEL = /^(?:minutes|decisions?):$/i;

/** Whether an item's decision or minutes stand under such a label. */
export const isSavedRecord = ({ blocks }: PackDocument): boolean =>
  blocks.some(({ text }) => text.length < 12 && RECORD_LABEL.test(text));

/** One number is no sequence: the chance that it belongs to a list is too great. */
const FEWEST = 2;

/** The numbered minutes among blocks `from` to `to`, each with the blocks it covers. */
export function minutedItems(
  doc: PackDocument,
  from: number,
  to: number,
  fewest = FEWEST,
): readonly MinutedItem[] {
  const candidates: Candidate[] = [];
  for (let index = from; index < to; index++) {
    const candidate = candidateAt(doc, index);
    if (candidate) candidates.push(candidate);
  }
  const strong = longestRun(candidates.filter(({ isStrong }) => isStrong));
  const items = strong.length >= fewest ? strong : longestRun(candidates);
  if (items.length < fewest) return [];
  return items.map(({ number, title, block }, index) => ({
    number: number.text,
    title,
    from: block,
    to: items[index + 1]?.block ?? to,
  }));
}

const longestRun = (candidates: readonly Candidate[]): readonly Candidate[] =>
  countingRuns(candidates).reduce((best, run) => (run.length > best.length ? run : best), []);

/** "(Pages 5 - 8)" after a minute's title points at the pack it came from. */
const OLD_PAGES = /\s*\(pages? \d{1,4}(?: ?[-–] ?\d{1,4})?\)$/i;
const CAPITALS = /^[^a-z]*[A-Z]{3}[^a-z]*$/;

function candidateAt(doc: PackDocument, index: number): Candidate | null {
  const block = doc.blocks[index];
  if (!block || isAside(block) || block.kind === 'table' || block.text.length > 250) return null;
  const numbered = numberOf(block);
  if (!numbered) return null;
  const words = numbered.title === '' ? doc.blocks[index + 1] : block;
  const title = (numbered.title || (words?.text ?? '')).replace(OLD_PAGES, '').trim();
  if (words === undefined || words.kind === 'table' || !isTitle(title)) return null;
  const isStrong = words.kind === 'heading' || CAPITALS.test(title.replace(/'s\b|\(s\)/g, ''));
  return { number: numbered.number, title, block: index, isStrong };
}

function numberOf(block: Block): { readonly number: ItemNumber; readonly title: string } | null {
  const alone = readItemNumber(block.text);
  if (alone) return { number: alone, title: '' };
  const marked =
    'marker' in block && block.marker !== null && block.body === 0 ? readItemNumber(block.marker) : null;
  if (marked) return { number: marked, title: block.text };
  const leading = leadingItemNumber(block.text);
  return leading && { number: leading.number, title: block.text.slice(leading.body) };
}

const isTitle = (text: string): boolean =>
  text.length <= 200 && /^["'(]?[A-Z]/.test(text) && (!/[.;:,]$/.test(text) || CAPITALS.test(text));
