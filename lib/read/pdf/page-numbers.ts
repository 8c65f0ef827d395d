/**
 * Which number each page bears, as printed. A pack often bears two, its own and that of
 * the report bound into it: the one that keeps in step with the file longest counts.
 */
import { type EdgeLine, templateOf } from './page-edges';

export type PageNumber = EdgeLine & {
  /** "38", "iv", "A12", "S2/14". */
  readonly printed: string;
  /** Numbers of one series that grow with the pages stand in one step. */
  readonly step: string;
  /** The line says nothing else. */
  readonly isAlone: boolean;
  /** "Page 38": the word says so. */
  readonly isNamed: boolean;
};

const NUMBER = String.raw`(?<number>\d{1,4}|[A-Z]{1,2}\d{0,2}[-./]?\d{1,3}|[ivx]{1,6})`;
/** Also as Word's own footers space it. */
const NAME = String.raw`(?:[Pp] ?a ?g ?e|PAGE|[Tt]udalen|TUDALEN|[Pp]g\.?|[Pp]\.)`;
const OF = String.raw`(?: ?(?:of|o|\/) ?\d{1,4})?`;

/** "38", "- 4 -", "[iv]", "3 of 142". */
const BARE = new RegExp(`^[-–—[(|]? ?${NUMBER}${OF} ?[-–—\\])|]?$`);
/** "Page 38", "Page 3 of 142", "Page | 4", "Tudalen 12". */
const NAMED = new RegExp(`^${NAME} ?[|:–-]? ?${NUMBER}${OF}$`);
/** "12 | Page". */
const NAMED_AFTER = new RegExp(`^${NUMBER}${OF} ?[|–-]? ?${NAME}$`);
/** "Westmarch County Council Page 5", "Page 5 Tudalen 5". */
const NAMED_INSIDE = new RegExp(`(?<![\\p{L}\\d])${NAME} ?[|:]? ?(?<number>\\d{1,4})(?![\\d.,]\\d|\\w)`, 'u');
/** "Children's plan 12", "12 Children's plan": at an end of the line, where it grows with the pages. */
const INSIDE = /^\d{1,4}(?= [^\d])|(?<= )\d{1,4}$/g;
/** "Question 12", "Appendix 3": these grow with the pages too, where each has its own. */
const COUNTED =
  /^(?:question|appendix|annexe?|item|part|section|chapter|table|figure|chart|schedule|option|recommendation|action|objective|priority|phase|case|slide|step|paragraph|ward|district|zone|group|year|quarter|week|day|no\.?|number)s?\b/i;

/** By page, the first being page 1; and the lines that bear them. */
export function printedNumbers(
  edges: readonly EdgeLine[],
  pages: number,
): { readonly printed: readonly (string | null)[]; readonly bearers: readonly EdgeLine[] } {
  const numbers = edges.flatMap(numbersOf);
  const support = supportOf(numbers);
  const printed: (string | null)[] = Array.from({ length: pages }, () => null);
  const best: number[] = [];
  const bearers: EdgeLine[] = [];
  for (const number of numbers) {
    const steps = support.get(number.step) ?? 0;
    if (!isNumber(number, steps, pages)) continue;
    bearers.push(number);
    if (steps <= (best[number.page] ?? 0)) continue;
    best[number.page] = steps;
    printed[number.page - 1] = number.printed;
  }
  return { printed, bearers };
}

function isNumber(number: PageNumber, steps: number, pages: number): boolean {
  if (number.isAlone && number.isNamed) return true;
  if (number.isNamed) return steps >= 2;
  if (!number.isAlone) return steps >= 3;
  return steps >= 2 || (pages <= 2 && number.printed === String(number.page));
}

/** On how many pages each step stands. */
function supportOf(numbers: readonly PageNumber[]): ReadonlyMap<string, number> {
  const pages = new Map<string, Set<number>>();
  for (const { step, page } of numbers) {
    const on = pages.get(step) ?? new Set();
    pages.set(step, on.add(page));
  }
  return new Map([...pages].map(([step, on]) => [step, on.size]));
}

function numbersOf(edge: EdgeLine): readonly PageNumber[] {
  const { text } = edge.line.words;
  const whole = (NAMED.exec(text) ?? NAMED_AFTER.exec(text))?.groups?.number;
  if (whole !== undefined) return [numberFrom(edge, whole, true, true)];
  const bare = BARE.exec(text)?.groups?.number;
  if (bare !== undefined) return [numberFrom(edge, bare, true, false)];
  const named = NAMED_INSIDE.exec(text)?.groups?.number;
  if (named !== undefined) return [numberFrom(edge, named, false, true)];
  if (COUNTED.test(text)) return [];
  return [...text.matchAll(INSIDE)].map(({ 0: digits }, place) => {
    const step = `${templateOf(text)} ${place} ${Number(digits) - edge.page}`;
    return { ...edge, printed: digits, step, isAlone: false, isNamed: false };
  });
}

function numberFrom(edge: EdgeLine, printed: string, isAlone: boolean, isNamed: boolean): PageNumber {
  const isRoman = /^[ivx]+$/.test(printed);
  const digits = isRoman ? '' : (/(?<!\d)\d+$/.exec(printed)?.[0] ?? '');
  const value = isRoman ? romanValue(printed) : Number(digits);
  const series = isRoman ? 'roman' : printed.slice(0, printed.length - digits.length);
  return { ...edge, printed, step: `${series} ${value - edge.page}`, isAlone, isNamed };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** "iv" → 4. */
function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
