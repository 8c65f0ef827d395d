/** One court judgment in two months: March in the report, April in the letter. */
import { findDates, monthNumber } from '@/lib/document/dates';
import type { Block, PackDocument, Span } from '@/lib/document/model';
import { sentencesOf } from '@/lib/document/sentences';
import type { Challenge } from './challenges';
import type { Why } from './why';

const JUDGMENT = /\bjudge?ments?\b/i;
const OF_A_COURT = /\b(?:court|justice)\b/i;
const MONTH =
  /\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December) (?<year>20\d\d)\b/g;
/** How far from the word its month may stand. */
const REACH = 60;
/** Months so near each other are one judgment's, told twice. */
const NEAR = 2;
const MOST = 4;

type Told = { readonly months: number; readonly printed: string; readonly at: Span };

export function findTwoJudgments(doc: PackDocument): Challenge[] {
  const told = doc.blocks.flatMap(judgmentsIn);
  const byMonth = [...Map.groupBy(told, ({ months }) => months)].sort(([a], [b]) => a - b);
  const [[first, early] = [0, []], [second, late] = [0, []], ...more] = byMonth;
  if (byMonth.length !== 2 || more.length > 0 || second - first > NEAR) return [];
  const why: Why = { say: 'judgment', months: [early[0]?.printed ?? '', late[0]?.printed ?? ''] };
  const passages = [...early.slice(0, MOST), ...late.slice(0, MOST)].map(({ at }) => at);
  return [{ kind: 'date', passages, why, strength: 'worth asking' }];
}

function judgmentsIn({ kind, text }: Block, block: number): readonly Told[] {
  if (kind === 'table' || kind === 'furniture' || !JUDGMENT.test(text)) return [];
  return sentencesOf(text).flatMap(({ start, end }): readonly Told[] => {
    const sentence = text.slice(start, end);
    const word = JUDGMENT.exec(sentence);
    if (!word || !OF_A_COURT.test(sentence.slice(Math.max(0, word.index - REACH), word.index + REACH)))
      return [];
    const days = findDates(sentence).map((day) => ({
      start: day.start,
      printed: sentence.slice(day.start, day.end),
      date: day.date,
    }));
    const months = [...sentence.matchAll(MONTH)].map(({ index, groups, 0: printed }) => ({
      start: index,
      printed,
      date: `${groups?.year}-${String(monthNumber(groups?.month ?? '')).padStart(2, '0')}`,
    }));
    const near = [...days, ...months].filter((one) => Math.abs(one.start - word.index) <= REACH);
    const [date] = near.toSorted((a, b) => Math.abs(a.start - word.index) - Math.abs(b.start - word.index));
    if (!date) return [];
    const [year, month] = date.date.split('-').map(Number);
    return [{ months: (year ?? 0) * 12 + (month ?? 0), printed: date.printed, at: { block, start, end } }];
  });
}
