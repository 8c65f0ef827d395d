/** What a tracker says was done, against what was asked: not all of it, once instead of monthly, on another day, or nothing though it is overdue. */
import { findDates } from '@/lib/document/dates';
import type { PackDocument, Span } from '@/lib/document/model';
import type { Finding, Recommendation } from '@/lib/extract/findings';
import type { Challenge } from './challenges';
import { rowFinder } from './grid';
import { tokensOf } from './measure-words';
import { sheetsOf } from './sheet';
import { STILL_TO_COME } from './still-to-come';
import type { Why } from './why';

/** An answer in such words is one to any request for papers. */
const DELIVERED =
  /\b(?:circulated|sent|provided|shared|supplied|published|presented|scheduled|arranged|received|included|added|invited|issued|e-?mailed|uploaded|written|wrote|responded|answered|reported|completed?|actioned|implemented|addressed|resolved|closed|done|noted|agreed|accepted|confirmed|adopted|discussed|considered|reviewed|updated?|appointed|recruited|established|in place|held|went ahead|took place|attended|on the agenda|see|attached|appended|set out)\b/i;
/** "Yes", "Not applicable": fewer words speak of nothing, and deny nothing. */
const FEWEST_WORDS = 3;
const RECURRING =
  /\b(?:weekly|fortnightly|(?:bi-?)?monthly|quarterly|termly|(?:each|every) (?:meeting|month|quarter|term))\b/i;
const ONE =
  /\b(?:an?|one|the)(?: [a-z]+){0,2} (?:update|report|briefing(?: note)?|note|paper|presentation)\b[^.]{0,300}\b(?:was|has been)\b/i;
const HELD = /\bmeeting (?:went ahead|took place|was held)(?: as planned)? on\b/i;
/** Words that tell nothing of what was asked. */
const PLAIN = new Set(
  'that this with from committee council cabinet approved report requests asks request asked which their there have been will would should meeting'.split(
    ' ',
  ),
);
const LONG_WORD = 4;

type Rows = (at: Span) => Span;

export function findUnanswered(doc: PackDocument, findings: readonly Finding[]): Challenge[] {
  const tracked = findings.filter(
    (finding): finding is Recommendation => finding.kind === 'recommendation' && finding.origin === 'tracker',
  );
  const meeting = findings.find((finding) => finding.kind === 'meeting')?.date ?? null;
  const rowOf = rowsOf(doc);
  const done = tracked.filter(({ status, response }) => status === 'completed' && response !== null);
  return [
    ...notAnswered(doc, done, rowOf),
    ...done.flatMap((one) => [...onceOnly(one, rowOf), ...otherDay(one, rowOf)]),
    ...overdue(tracked, meeting),
  ];
}

function rowsOf(doc: PackDocument): Rows {
  const sheets = new Map(
    sheetsOf(doc).map((sheet) => [sheet.block, { sheet, find: rowFinder(sheet.table) }]),
  );
  return (at) => {
    const found = sheets.get(at.block);
    return found ? found.sheet.wholeRow(found.find(at.start)) : at;
  };
}

/** Parts of which an answer says nothing, told once for all parts that have the answer. */
function notAnswered(doc: PackDocument, done: readonly Recommendation[], rowOf: Rows): Challenge[] {
  const byAnswer = Map.groupBy(done, (one) => `${one.at.block}|${one.response}`);
  return [...byAnswer.values()].flatMap((same): Challenge[] => {
    const [first] = same;
    const response = first?.response ?? '';
    const isShort = tokensOf(response).length < FEWEST_WORDS;
    if (!first || isShort || DELIVERED.test(response) || STILL_TO_COME.test(response)) return [];
    const said = tellingWords(response);
    const silent = same.filter(
      ({ text, asksForAction }) => asksForAction && ![...tellingWords(text)].some((word) => said.has(word)),
    );
    if (silent.length === 0) return [];
    const row = rowOf(first.at);
    const text = doc.blocks[row.block]?.text.slice(row.start, row.end) ?? '';
    const place = text.indexOf(response);
    const answer = place < 0 ? row : { ...row, start: row.start + place };
    const asked = silent.map((one) => one.text.replace(/;? ?(?:and)?$/, ''));
    return [
      {
        kind: 'rag',
        passages: [...silent.map(({ at }) => at), answer],
        why: { say: 'says-nothing', response, asked },
        strength: 'worth asking',
      },
    ];
  });
}

const tellingWords = (words: string): ReadonlySet<string> =>
  new Set(
    tokensOf(words)
      .filter((token) => token.length >= LONG_WORD && !PLAIN.has(token))
      .map((token) => token.slice(0, LONG_WORD + 1)),
  );

/** "Bi-monthly" updates, marked complete on the strength of one. */
function onceOnly({ text, response, at }: Recommendation, rowOf: Rows): Challenge[] {
  const often = RECURRING.exec(text)?.[0];
  const days = findDates(response ?? '');
  if (often === undefined || days.length !== 1 || !ONE.test(response ?? '')) return [];
  const why: Why = { say: 'once-only', often: often.toLowerCase(), date: days[0]?.date ?? '' };
  return [{ kind: 'rag', passages: [at, rowOf(at)], why, strength: 'worth asking' }];
}

function otherDay({ response, dueDate, at }: Recommendation, rowOf: Rows): Challenge[] {
  const held = HELD.exec(response ?? '');
  const day = held ? findDates((response ?? '').slice(held.index))[0]?.date : undefined;
  if (day === undefined || dueDate === null || day === dueDate) return [];
  const why: Why = { say: 'other-day', due: dueDate, told: day };
  return [{ kind: 'date', passages: [rowOf(at)], why, strength: 'worth asking' }];
}

/** Rows of one table whose day is over, and that say neither what was done nor where they stand. */
function overdue(tracked: readonly Recommendation[], meeting: string | null): Challenge[] {
  if (meeting === null) return [];
  const late = tracked.filter(
    ({ dueDate, status, response, statusText }) =>
      dueDate !== null && dueDate < meeting && status === null && response === null && !statusText,
  );
  return [...Map.groupBy(late, ({ at }) => at.block).values()].map((same) => {
    const dates = [...new Set(same.flatMap(({ dueDate }) => dueDate ?? []))];
    return {
      kind: 'date' as const,
      passages: same.map(({ at }) => at),
      why: { say: 'overdue' as const, rows: same.length, dates },
      strength: 'worth asking' as const,
    };
  });
}
