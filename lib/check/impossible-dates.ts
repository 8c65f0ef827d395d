/** Dates that no calendar has: 31 September, and weekdays that fall on another day. */
import { monthNumber } from '@/lib/document/dates';
import type { PackDocument } from '@/lib/document/model';
import type { Challenge } from './challenges';
import type { Why } from './why';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** "Thursday 18 December 2026", "31 September 2026", "Wed 9th March, 2027". */
const FULL_DATE =
  /\b(?:(?<weekday>Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?: of)? (?<month>January|February|March|April|May|June|July|August|September|October|November|December),? (?<year>(?:19|20)\d\d)\b/gi;

export function findImpossibleDates(doc: PackDocument): Challenge[] {
  return doc.blocks.flatMap(({ text }, block) =>
    [...text.matchAll(FULL_DATE)].flatMap((match): Challenge[] => {
      const why = whatIsWrong(match.groups ?? {});
      const at = { block, start: match.index, end: match.index + match[0].length };
      return why === null ? [] : [{ kind: 'date', passages: [at], why, strength: 'proved' }];
    }),
  );
}

function whatIsWrong({
  weekday,
  day = '',
  month = '',
  year = '',
}: Record<string, string | undefined>): Why | null {
  const number = monthNumber(month);
  const days = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  if (Number(day) < 1) return null;
  if (Number(day) > days) return { say: 'short-month', month: `${month} ${year}`, days };
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  const real = WEEKDAYS[date.getUTCDay()];
  const isRight = weekday === undefined || real?.toLowerCase().startsWith(weekday.toLowerCase());
  return isRight ? null : { say: 'weekday', date: date.toISOString().slice(0, 10) };
}
