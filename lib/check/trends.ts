/** "Has risen month on month", "an increase of in-house placements from March to September", against the values given. */
import { monthNumber } from '@/lib/document/dates';
import type { PackDocument, Span } from '@/lib/document/model';
import { sentencesOf } from '@/lib/document/sentences';
import type { Finding } from '@/lib/extract/findings';
import type { Challenge } from './challenges';
import { measureReader } from './measure-words';
import { type Reading, readingsIn } from './readings';
import { shown } from './rounding';
import { type Sheet, sheetsOf } from './sheet';

/** A change that is said to go on: then no later value may go against it. */
const STEADY =
  /\b(?<up>risen|increased|grown|rising|increasing|growing|continued? (?:to (?:rise|increase|grow)|increase|growth))\b|\b(?<down>fallen|decreased|reduced|declined|falling|decreasing|continued? (?:to (?:fall|decrease|reduce|decline)|reduction|decrease|decline))\b/i;
const ON_AND_ON =
  /\b(?:month[ -](?:on|by|after)[ -]month|year[ -](?:on|by|after)[ -]year|quarter[ -](?:on|by|after)[ -]quarter|every (?:month|quarter|year)|steadily|consistently|each (?:month|quarter|year)|continued? (?:to|increase|reduction|growth|decrease|decline))\b/i;
const FEWEST_WORDS = 2;
/** A word in more names than this leads to none. */
const MOST_READINGS = 60;

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const BETWEEN = new RegExp(
  String.raw`\b(?:between |from )?(?<from>${MONTH})(?: 20\d\d)? ?(?:-|–|to|and) ?(?<to>${MONTH})\b`,
  'i',
);
const CLAUSE =
  /\b(?<word>increase|rise|growth|reduction|decrease|fall|decline)s? (?:of|in) (?<what>[^.;,]*?)(?= and an? | but |[.;,]|$)/gi;
const UPWARD = /^(?:increase|rise|growth)/i;
/** How many blocks from its sentence the table may stand. */
const REACH = 30;

export function findWrongTrends(doc: PackDocument, findings: readonly Finding[]): Challenge[] {
  return [...steady(doc, findings), ...betweenMonths(doc)];
}

function steady(doc: PackDocument, findings: readonly Finding[]): Challenge[] {
  const read = measureReader(findings);
  const counts = readingsIn(doc, findings).filter(
    ({ figure, words, isNamed }) => isNamed && words.size >= FEWEST_WORDS && figure.unit === 'count',
  );
  const byWord = Map.groupBy(distinct(counts), ({ words }) => [...words].sort()[0] ?? '');
  return doc.blocks.flatMap(({ kind, text }, block) =>
    kind === 'table' || kind === 'furniture' || !ON_AND_ON.test(text)
      ? []
      : sentencesOf(text).flatMap(({ start, end }): Challenge[] => {
          const sentence = text.slice(start, end);
          const way = STEADY.exec(sentence)?.groups;
          if (!way || !ON_AND_ON.test(sentence) || /\d/.test(sentence.replace(/\b20\d\d\b/g, ''))) return [];
          const said = read(sentence);
          const lists = [...said].map((word) => byWord.get(word) ?? []);
          const spoken = lists.filter((list) => list.length <= MOST_READINGS).flat();
          const own = spoken.filter(({ words }) => [...words].every((word) => said.has(word)));
          return againstIt(own, way.up !== undefined, { block, start, end });
        }),
  );
}

/** What is said over and over counts once. */
const distinct = (readings: readonly Reading[]): readonly Reading[] => [
  ...new Map(
    readings.map((one) => [
      `${[...one.words].sort().join(' ')}|${one.figure.period?.end}|${one.figure.value}`,
      one,
    ]),
  ).values(),
];

/** The last two values, by their periods, where they go the other way. */
function againstIt(readings: readonly Reading[], isUp: boolean, at: Span): Challenge[] {
  const endOf = ({ figure }: Reading) => figure.period?.end ?? '';
  const inTime = readings.toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
  const last = inTime.at(-1);
  const before = inTime.findLast((one) => last !== undefined && endOf(one) < endOf(last));
  if (!last || !before) return [];
  const change = last.figure.value - before.figure.value;
  if (change === 0 || change > 0 === isUp) return [];
  const told = ({ figure }: Reading) => `${shown(figure.value)} (${figure.period?.text})`;
  const [from, to] = [told(before), told(last)];
  return [
    {
      kind: 'direction',
      passages: [at, before.at, last.at],
      why: { say: 'steady', from, to, isRise: change > 0, by: shown(Math.abs(change)) },
      strength: 'worth asking',
    },
  ];
}

/** "March – September shows … an increase of in-house placement", beside a table with these months. */
function betweenMonths(doc: PackDocument): Challenge[] {
  const sheets = sheetsOf(doc);
  return doc.blocks.flatMap(({ kind, text }, block) =>
    kind === 'table' || kind === 'furniture' || !BETWEEN.test(text)
      ? []
      : sentencesOf(text).flatMap(({ start, end }) => {
          const sentence = text.slice(start, end);
          const months = BETWEEN.exec(sentence)?.groups;
          const near = months ? sheets.filter((sheet) => Math.abs(sheet.block - block) <= REACH) : [];
          return [...sentence.matchAll(CLAUSE)].flatMap(({ groups }) =>
            near.flatMap((sheet) => rowAgainst(sheet, months ?? {}, groups ?? {}, { block, start, end })),
          );
        }),
  );
}

type Groups = Record<string, string | undefined>;

function rowAgainst(
  sheet: Sheet,
  { from = '', to = '' }: Groups,
  { word = '', what = '' }: Groups,
  at: Span,
): Challenge[] {
  const isOf = (month: string) => (column: number) =>
    sheet.headerOf(column).toLowerCase().includes(month.toLowerCase().slice(0, 3));
  const firsts = sheet.columns.filter(isOf(from));
  const lasts = sheet.columns.filter(isOf(to));
  if (firsts.length === 0 || firsts.length !== lasts.length || monthNumber(from) === monthNumber(to))
    return [];
  const said = wordsOf(what);
  const row = sheet.rows.find((one) => {
    const name = wordsOf(sheet.nameOf(one));
    return name.length > 0 && name.every((token) => said.includes(token));
  });
  if (row === undefined) return [];
  // Where there are counts and shares, "proportion" and "reduction of placements" are told by the shares.
  const place = firsts.findLastIndex((column) => sheet.numberAt(row, column) !== null);
  const [first, last] = [sheet.numberAt(row, firsts[place] ?? -1), sheet.numberAt(row, lasts[place] ?? -1)];
  if (!first || !last || first.value === last.value) return [];
  const isRise = last.value > first.value;
  if (isRise === UPWARD.test(word)) return [];
  return [
    {
      kind: 'direction',
      passages: [at, sheet.upTo(row, firsts[place] ?? 0), sheet.upTo(row, lasts[place] ?? 0)],
      why: {
        say: 'change',
        name: sheet.nameOf(row),
        from: first.words,
        to: last.words,
        isRise,
        words: word,
      },
      strength: 'worth asking',
    },
  ];
}

const wordsOf = (words: string): readonly string[] => words.toLowerCase().match(/[a-z]{2,}/g) ?? [];
