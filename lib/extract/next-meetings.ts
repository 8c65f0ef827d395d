/** The meetings that a paper announces: "DATE OF NEXT MEETING", "the next meeting will be held on …". */
import { findDates, readTime } from '@/lib/document/dates';
import { type PackDocument, type Span, textAt } from '@/lib/document/model';
import { structureOf } from '@/lib/document/parts';
import { sentencesOf } from '@/lib/document/sentences';
import type { NextMeeting } from './findings';

/** "Date of next meeting", "Dates of future meetings", "Next meeting". */
const TITLE = /\b(?:next|future|forthcoming|further) meetings?\b/i;
/** "The next meeting of the committee will be held on …". */
const ANNOUNCED = /\bnext (?:\w+ ){0,2}meeting\b/i;
/** How much of what stands under such a title can be dates: a line or a short list. */
const REACH = 6;

/** Days after `date` (ISO; `null` where it is not known), each once, in order of the paper. */
export function nextMeetings(doc: PackDocument, date: string | null): readonly NextMeeting[] {
  const { agenda, parts } = structureOf(doc);
  const titled = agenda
    .filter(({ title }) => TITLE.test(title))
    .flatMap(({ at, words }) => [at, ...words.slice(0, REACH)]);
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
  const found = [...titled, ...minuted, ...listed, ...announced].flatMap((span) => datesIn(doc, span));
  const later = found.filter((next) => date === null || next.date > date);
  return [...Map.groupBy(later, (next) => next.date).values()].flatMap(([first]) => first ?? []);
}

const blocksBetween = ({ blocks }: PackDocument, from: number, to: number): readonly Span[] =>
  blocks.slice(from, to).map(({ text }, index) => ({ block: from + index, start: 0, end: text.length }));

function datesIn(doc: PackDocument, span: Span): readonly NextMeeting[] {
  return sentencesIn(doc, span).flatMap((at) => {
    const text = textAt(doc, at);
    const dates = findDates(text);
    return dates.map(({ date, end }, index) => {
      const after = text.slice(end, dates[index + 1]?.start ?? end + 40);
      return { at, date, time: readTime(after.slice(0, 40)) };
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
