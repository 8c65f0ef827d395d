/** A meeting that was moved or cancelled, and words elsewhere that still count on its old day. */
import { findDates, isoDate, monthNumber } from '@/lib/document/dates';
import type { PackDocument, Span } from '@/lib/document/model';
import { sentencesOf } from '@/lib/document/sentences';
import type { Challenge } from './challenges';

const DAY = String.raw`(?<NAMEday>\d{1,2})(?:st|nd|rd|th)? (?<NAMEmonth>[A-Z][a-z]{2,8})(?: (?<NAMEyear>20\d\d))?`;
const day = (name: string): string => DAY.replaceAll('NAME', name);
/** "the January meeting has been moved from 20 January to 14 January 2027". */
const MOVED = new RegExp(
  String.raw`\bmeeting\b[^.;\n\t]{0,40}\b(?:moved|rescheduled|changed|postponed|brought forward) from (?:the )?${day('old')} to (?:the )?${day('new')}`,
  'gi',
);
/** "The scheduled meeting on 7 December 2026 be cancelled". */
const CANCELLED = new RegExp(
  String.raw`\bmeeting (?:scheduled )?(?:on|of|for) (?:the )?${day('old')}[^.;\n\t]{0,20}\bcancelled\b`,
  'gi',
);
/** What counts on a meeting by its month: "for the December meeting", "work programme for December 2026". */
const COUNTED_ON = (month: string): RegExp =>
  new RegExp(String.raw`\b(?:(?:for|to|at) the ${month} meeting|work programme for ${month})\b`, 'gi');
const MOST = 3;

type Gone = {
  readonly date: string;
  readonly month: string;
  readonly at: Span;
  readonly how: 'moved' | 'cancelled';
  readonly to: string | null;
};

export function findMovedMeetings(doc: PackDocument): Challenge[] {
  const gone = doc.blocks.flatMap(({ text, kind }, block) =>
    kind === 'furniture' ? [] : goneIn(text, block),
  );
  const first = [...new Map(gone.reverse().map((one) => [`${one.date}|${one.how}`, one])).values()].reverse();
  return first.flatMap((one) => {
    const said = doc.blocks.flatMap(({ text, kind }, block) =>
      kind === 'furniture' ? [] : stillSaid(text, block, one),
    );
    const rows = [...Map.groupBy(said, ({ at, row }) => `${at.block}|${row}`).values()];
    return rows.slice(0, MOST).map((same): Challenge => {
      const places = new Map(same.map(({ at }) => [at.start, at]));
      return {
        kind: 'date',
        passages: [...places.values(), one.at],
        why: { say: 'moved', date: one.date, how: one.how, to: one.to },
        strength: 'worth asking',
      };
    });
  });
}

function goneIn(text: string, block: number): readonly Gone[] {
  const spanOf = (match: RegExpExecArray | RegExpMatchArray): Span => {
    const start = match.index ?? 0;
    return { block, start, end: start + match[0].length };
  };
  const moved = [...text.matchAll(MOVED)].flatMap((match): readonly Gone[] => {
    const { newyear, oldmonth = '', oldyear = newyear } = match.groups ?? {};
    const old = dateFrom(match.groups?.oldday, oldmonth, oldyear);
    const to = dateFrom(match.groups?.newday, match.groups?.newmonth, newyear);
    return old && to ? [{ date: old, month: oldmonth, at: spanOf(match), how: 'moved', to }] : [];
  });
  const cancelled = [...text.matchAll(CANCELLED)].flatMap((match): readonly Gone[] => {
    const { oldday, oldmonth = '', oldyear } = match.groups ?? {};
    const old = dateFrom(oldday, oldmonth, oldyear);
    return old ? [{ date: old, month: oldmonth, at: spanOf(match), how: 'cancelled', to: null }] : [];
  });
  return [...moved, ...cancelled];
}

const dateFrom = (dayOfMonth = '', month = '', year = ''): string | null =>
  isoDate(Number(year), monthNumber(month), Number(dayOfMonth));

/** The rest of a row or sentence that names the day, or of a cancelled meeting its month. */
function stillSaid(
  text: string,
  block: number,
  { date, month, how }: Gone,
): readonly { readonly at: Span; readonly row: number }[] {
  const places =
    how === 'moved'
      ? findDates(text).filter((one) => one.date === date)
      : [...text.matchAll(COUNTED_ON(month))].map(({ index, 0: words }) => ({
          start: index,
          end: index + words.length,
        }));
  return places.flatMap(({ start, end }) => {
    const row = text.lastIndexOf('\n', start) + 1;
    const rowEnd = text.indexOf('\n', end);
    const line = text.slice(row, rowEnd < 0 ? text.length : rowEnd);
    const sentence = sentencesOf(line).find((one) => row + one.end >= end) ?? { start: 0, end: line.length };
    const words = line.slice(sentence.start, sentence.end);
    const isTold = /\b(?:moved|rescheduled|changed|postponed|brought forward|cancelled|instead)\b/i.test(
      words,
    );
    return isTold ? [] : [{ row, at: { block, start: row + sentence.start, end: row + sentence.end } }];
  });
}
