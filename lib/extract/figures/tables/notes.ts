/** What stands below a table and explains its stars: "*2025/26 figures used for comparison". */
import type { Period } from '../../findings';
import type { Calendar } from '../calendar';
import { periodOf } from '../periods';

export type Note = {
  /** The period of the starred or compared figures. */
  readonly period: Period | null;
  readonly isForComparison: boolean;
  readonly isForecast: boolean;
};

export const NO_NOTE: Note = { period: null, isForComparison: false, isForecast: false };
const LONGEST = 300;

/** `below`: the blocks right after the table, with their bullets. `null` where none explains. */
export function noteIn(below: readonly string[], calendar: Calendar): Note | null {
  const [words] = below.flatMap((text) => {
    const note = /^[*•†] ?(?<note>.+)/s.exec(text)?.groups?.note;
    return note === undefined ? [] : [note.slice(0, LONGEST)];
  });
  if (words === undefined) return null;
  const isForComparison = /\b(?:compar(?:e|ed|ison|ator)s?|benchmark)/i.test(words);
  return {
    period: isForComparison ? periodOf(words, calendar) : null,
    isForComparison,
    isForecast: /\b(?:forecast|predict|project(?:ed|ion)|estimate)/i.test(words),
  };
}
