/** The meetings that a paper announces: "DATE OF NEXT MEETING", "the next meeting will be held on …". */
import { readTime } from '@/lib/document/dates';
import { type PackDocument, type Span, textAt } from '@/lib/document/model';
import { structureOf } from '@/lib/document/parts';
import { rowsAt } from '@/lib/document/rows';
import { sentencesOf } from '@/lib/document/sentences';
import type { NextMeeting } from './findings';
import { daysIn } from './next-days';

/** "Date of next meeting", "Dates of future meetings", "Next meeting". */
const TITLE = /\b(?:next|future|forthcoming|further) meetings?\b/i;
/** "The next meeting of the committee will be held on …". */
const ANNOUNCED = /\bnext (?:\w+ ){0,2}meeting\b/i;
/** How much of what stands under such a title can be dates: a line or a short list. */
const REACH = 6;
/** How far behind its day a meeting's hour stands. */
const TIME_REACH = 40;
/** "… has been moved from 7 January to 14 January": the last day is the one that counts. */
const MOVED = /\b(?:moved|re-?arranged|re-?scheduled|changed|postponed|deferred|brought forward)\b/i;
const CANCELLED = /\bcancelled\b/i;

/** Days after `date` (ISO; `null` where it is not known), each once, in order of the paper. */
export function nextMeetings(doc: PackDocument, date: string | null): readonly NextMeeting[] {
  const { agenda, parts } = structureOf(doc);
  const titled = agenda
    .filter(({ title }) => TITLE.test(title))
    .flatMap(({ at, words }) => [at, ...wordsBelow(doc, at.block, words)]);
  const minuted = parts
    .filter(({ kind, meetingDate }) => kind === 'minutes' && meetingDate === date)
    .flatMap(({ items }) => items.filter(({ title }) => TITLE.test(title)))
    .flatMap(({ from, to }) => blocksBetween(doc, from, Math.min(to, from + REACH)));
  const front = parts[0]?.kind === 'agenda' ? blocksBetween(doc, 0, parts[0].to) : [];
  const announced = front.flatMap((span) =>
    sentencesIn(doc, span).filter((at) => ANNOUNCED.test(textAt(doc, at))),
  );
  const listed =
    doc.listing?.items
      .filter(({ title }) => TITLE.test(title))
      .flatMap(({ block }) => blocksBetween(doc, block, block + REACH)) ?? [];
  const found = [...titled, ...minuted, ...listed, ...announced].flatMap((span) => datesIn(doc, span, date));
  const later = found.filter((next) => date === null || next.date > date);
  return [...Map.groupBy(later, (next) => next.date).values()].flatMap(([first]) => first ?? []);
}

const blocksBetween = ({ blocks }: PackDocument, from: number, to: number): readonly Span[] =>
  blocks.slice(from, to).map(({ text }, index) => ({ block: from + index, start: 0, end: text.length }));

/** A form under the title is read row by row: its day and its time stand in cells of their own. */
function wordsBelow(doc: PackDocument, title: number, words: readonly Span[]): readonly Span[] {
  const isForm = ({ block }: Span) => block !== title && doc.blocks[block]?.kind === 'table';
  const form = words.slice(0, REACH).find(isForm);
  const rows = form ? rowsAt(doc, form.block) : [];
  const inRows = rows.flatMap((row): Span[] => {
    const [first] = row;
    const last = row.at(-1);
    return first && last ? [{ ...first.at, end: last.at.end }] : [];
  });
  return [...words.slice(0, REACH).filter((at) => !isForm(at)), ...inRows];
}

function datesIn(doc: PackDocument, span: Span, after: string | null): readonly NextMeeting[] {
  return sentencesIn(doc, span).flatMap((at) => {
    const text = textAt(doc, at);
    const days = daysIn(text, after);
    const stated = MOVED.test(text) ? days.slice(-1) : CANCELLED.test(text) ? [] : days;
    return stated.map(({ date, end }, index) => {
      const behind = text.slice(end, stated[index + 1]?.start ?? end + TIME_REACH);
      return { at, date, time: readTime(behind.slice(0, TIME_REACH)) };
    });
  });
}

function sentencesIn(doc: PackDocument, span: Span): readonly Span[] {
  return sentencesOf(textAt(doc, span)).map(({ start, end }) => ({
    block: span.block,
    start: span.start + start,
    end: span.start + end,
  }));
}
