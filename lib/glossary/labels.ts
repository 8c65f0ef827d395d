/** Letters that a paper numbers its own list with: "RP 51", "RP 61" and "RP 7" are three entries of one list. */
import type { FindingOf } from '@/lib/extract/findings';

/** "RP 51", "DP No.3"; a year is none: "IMD 2019". */
const NUMBERED = /^ ?(?:no\.? ?)?(?<number>\d{1,3})(?![\d%])/i;
/** One number may belong to a name: "COP 26". */
const FEWEST_NUMBERS = 3;

/** Whether a number follows each of the uses that the finding tells of, and not the same one. */
export function isLabel({ short, beside }: Pick<FindingOf<'short-form'>, 'short' | 'beside'>): boolean {
  const numbers = beside.map((words) => {
    const at = words.indexOf(short);
    return at < 0 ? undefined : NUMBERED.exec(words.slice(at + short.length))?.groups?.number;
  });
  return !numbers.includes(undefined) && new Set(numbers).size >= FEWEST_NUMBERS;
}
