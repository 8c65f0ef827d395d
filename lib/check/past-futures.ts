/** What is told as still to come, on a day that was over before the meeting. */
import { findDates, lastOfMonth, monthNumber } from '@/lib/document/dates';
import type { PackDocument, Span } from '@/lib/document/model';
import { type Part, partsOf } from '@/lib/document/parts';
import { sentencesOf } from '@/lib/document/sentences';
import type { Finding } from '@/lib/extract/findings';
import type { Challenge } from './challenges';
import { daysBetween } from './days';
import type { Why } from './why';

/** "is due to commence in", "expected to total", "to be reported to", "final date for … is". */
const TO_COME =
  /(?<!\b(?:was|were|been|being|had) )\b(?:(?:is|are) (?:currently |now )?(?:due|planned|scheduled|expected|anticipated|intended|likely) (?:to|for)|expected to|anticipated to|scheduled for|due to (?:commence|start|begin|complete|report|open)|(?:to|will) be (?:[a-z]+ly )?(?:[a-z]+ed|brought|taken|held|sent|built)|(?:they|he|she) (?:come|start|join|begin)s?\b|(?:final|closing) date for [^.;]{3,60}\bis)\b/i;
const DONE = /^(?:b|blue|completed?|done|closed|✓|✔)$/i;
/** What became of it is told in the same sentence: "scheduled for March 2026 was put off". */
const SINCE =
  /\b(?:was|were|did not|took place|(?:has|have) (?:since|now|been)|had|but (?:then )?(?:postponed|delayed|cancelled|deferred))\b/i;
const BACK = /\b(?:was|were|had|has been|have been|last|since|previously)\b/i;
/** "February 2026", without a day. */
const MONTH =
  /\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December) (?<year>20\d\d)\b/g;
/** How far behind the words the day may stand. */
const REACH = 70;
/** A paper is written some time before its meeting. */
const WRITTEN_BEFORE = 30;
/** How many blocks at the head of an appendix say what time it is of. */
const HEAD = 6;
/** How many blocks a letter has before its salutation. */
const LETTERHEAD = 12;
const DEAR = /^Dear [A-Z]/;
/** A longer one is several, of which only the first is known. */
const LONGEST_APPENDIX = 150;
const OWN_TIME =
  /\b(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d|20\d\d ?[/–-] ?(?:20)?\d\d)\b/i;

export function findPastFutures(doc: PackDocument, findings: readonly Finding[]): Challenge[] {
  const meeting = findings.find((finding) => finding.kind === 'meeting')?.date;
  if (meeting == null) return [];
  return partsOf(doc)
    .filter((part) => isOfNow(doc, part, meeting))
    .flatMap(({ from, to }) =>
      doc.blocks
        .slice(from, to)
        .flatMap(({ kind, text }, offset) =>
          kind === 'furniture' || !TO_COME.test(text) ? [] : pastIn(text, from + offset, meeting),
        ),
    );
}

/** Minutes, letters and what is appended from an earlier time speak of their own time. */
function isOfNow(doc: PackDocument, { kind, from, to, title }: Part, meeting: string): boolean {
  if (kind === 'minutes' || kind === 'agenda') return false;
  if (doc.blocks.slice(from, Math.min(to, from + LETTERHEAD)).some(({ text }) => DEAR.test(text)))
    return false;
  if (kind !== 'appendix' || to - from > LONGEST_APPENDIX) return true;
  const head = [
    title ?? '',
    ...doc.blocks.slice(from, from + HEAD).map(({ text }) => text.slice(0, 200)),
  ].join(' ');
  return !OWN_TIME.test(head) || head.includes(meeting.slice(0, 4));
}

function pastIn(text: string, block: number, meeting: string): Challenge[] {
  const lines = [...text.matchAll(/[^\n\t]+/g)];
  return lines.flatMap(({ index: line, 0: words }) =>
    sentencesOf(words).flatMap(({ start, end }): Challenge[] => {
      const sentence = words.slice(start, end);
      const said = TO_COME.exec(sentence);
      if (!said || BACK.test(sentence.slice(0, said.index))) return [];
      const after = said.index + said[0].length;
      const day = daysIn(sentence).find((one) => one.start >= said.index && one.start <= after + REACH);
      if (isDone(text, line) || SINCE.test(sentence.slice(after))) return [];
      if (!day || daysBetween(day.date, meeting) < WRITTEN_BEFORE) return [];
      const at: Span = { block, start: line + start, end: line + end };
      const why: Why = { say: 'past-future', words: said[0], date: day.date, meeting };
      return [{ kind: 'date', passages: [at], why, strength: 'worth asking' }];
    }),
  );
}

/** A row that is marked as done is looked at elsewhere. */
function isDone(text: string, offset: number): boolean {
  const end = text.indexOf('\n', offset);
  const row = text.slice(offset, end < 0 ? text.length : end);
  return DONE.test(row.trimEnd().split('\t').at(-1) ?? '') && row.includes('\t');
}

/** Full dates, and months as their last day. */
function daysIn(sentence: string): readonly { readonly start: number; readonly date: string }[] {
  const months = [...sentence.matchAll(MONTH)].map(({ index, groups }) => ({
    start: index,
    date: lastOfMonth(Number(groups?.year), monthNumber(groups?.month ?? '')),
  }));
  return [...findDates(sentence), ...months].sort((a, b) => a.start - b.start);
}
