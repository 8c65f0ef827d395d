/** "Children do not remain on a plan for more than two years", and one who does; "the majority are from the police", who send half. */
import type { PackDocument } from '@/lib/document/model';
import { sentencesOf } from '@/lib/document/sentences';
import type { Finding } from '@/lib/extract/findings';
import type { Challenge } from './challenges';
import { tokensOf } from './measure-words';
import { passageOf } from './passages';
import { shown } from './rounding';
import { type Sheet, sheetsOf } from './sheet';

const NOT = /\b(?:(?:do|does|did|are|is|were|was) not|none of|never|there (?:are|were|is|was) no)\b/i;
/** "no more than two" sets a limit, and "is not yet" or "will not" denies no number. */
const NO_DENIAL =
  /\bno (?:more|less|fewer|later|longer)\b|\bnot (?:only|yet|always|all|as|been|sufficient)\b/i;
const NUMBERS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  ten: '10',
  twelve: '12',
};
const PLAIN = new Set(
  'a an and are as at be been by for from had has have in is of on or than that the their there these this to was were who with do does not no'.split(
    ' ',
  ),
);
/** So few words are said of many things. */
const FEWEST_WORDS = 4;
/** A number that so many figures name tells none of them. */
const MOST_FIGURES = 100;

const MAJORITY =
  /\b(?:the |a )?(?:vast |large |great )?majority\b|\bmost of\b|\bmore than half\b|\bmainly\b/i;
/** How many blocks from its table a sentence may stand. */
const REACH = 10;

export const findDenials = (doc: PackDocument, findings: readonly Finding[]): Challenge[] => [
  ...denied(doc, findings),
  ...majorities(doc),
];

function denied(doc: PackDocument, findings: readonly Finding[]): Challenge[] {
  const read = readerOf(findings);
  const counted = findings.flatMap((finding) => {
    if (finding.kind !== 'figure' || finding.unit !== 'count' || finding.role !== 'actual') return [];
    const words = read(finding.indicator);
    const limit = [...words].find((word) => /\d/.test(word));
    return finding.value > 0 && words.size >= FEWEST_WORDS && limit !== undefined
      ? [{ figure: finding, words, limit }]
      : [];
  });
  const byLimit = Map.groupBy(counted, ({ limit }) => limit);
  return doc.blocks.flatMap(({ kind, text }, block) =>
    kind === 'table' || kind === 'furniture' || !NOT.test(text)
      ? []
      : sentencesOf(text).flatMap(({ start, end }): Challenge[] => {
          const sentence = text.slice(start, end);
          if (!NOT.test(sentence) || NO_DENIAL.test(sentence)) return [];
          // What is denied stands behind the word that denies it.
          const [clause = ''] = sentence.slice(NOT.exec(sentence)?.index).split(/[;,]/);
          const said = read(clause);
          const lists = [...said].map((word) => byLimit.get(word) ?? []);
          const against = lists.filter((list) => list.length <= MOST_FIGURES).flat();
          const own = against.filter(
            ({ words, figure }) => figure.at.block !== block && [...words].every((word) => said.has(word)),
          );
          const [first] = own;
          if (!first) return [];
          return [
            {
              kind: 'claim',
              passages: [{ block, start, end }, ...own.map(({ figure }) => passageOf(doc, figure))],
              why: { say: 'denied', value: shown(first.figure.value), name: first.figure.indicator },
              strength: 'worth asking',
            },
          ];
        }),
  );
}

/** Words with their numbers; a short form is what it is said to mean or, unsaid, the words of the paper that spell it. */
function readerOf(findings: readonly Finding[]): (words: string) => ReadonlySet<string> {
  const meanings = new Map<string, string>();
  for (const finding of findings) {
    if (finding.kind !== 'short-form') continue;
    const long = finding.long ?? finding.spelled[0]?.long;
    if (long !== undefined) meanings.set(finding.short.toLowerCase(), long);
  }
  return (words) => {
    const tokens = tokensOf(words).flatMap((token) => tokensOf(meanings.get(token) ?? token));
    const telling = tokens.map((token) => NUMBERS[token] ?? token).filter((token) => !PLAIN.has(token));
    return new Set(
      telling.map((token) => (token === 'children' ? 'child' : token.replace(/(?<=[a-z]{3})s$/, ''))),
    );
  };
}

/** A majority is more than half of some column of shares. */
function majorities(doc: PackDocument): Challenge[] {
  const sheets = sheetsOf(doc);
  return doc.blocks.flatMap(({ kind, text }, block) =>
    kind === 'table' || kind === 'furniture' || !MAJORITY.test(text)
      ? []
      : sentencesOf(text).flatMap(({ start, end }) => {
          const sentence = text.slice(start, end);
          const near = MAJORITY.test(sentence)
            ? sheets.filter((sheet) => Math.abs(sheet.block - block) <= REACH)
            : [];
          return near.flatMap((sheet) => minorityIn(sheet, sentence, { block, start, end }));
        }),
  );
}

function minorityIn(sheet: Sheet, sentence: string, at: Challenge['passages'][number]): Challenge[] {
  const said = sentence.toLowerCase();
  const row = sheet.rows.find((one) => {
    const name = sheet.nameOf(one).toLowerCase();
    return /^[a-z][a-z -]{3,}$/.test(name) && new RegExp(`\\b${name}\\b`).test(said);
  });
  if (row === undefined) return [];
  const shares = sheet.columns.flatMap((column) => {
    const printed = sheet.numberAt(row, column);
    return printed?.isShare ? [{ column, printed }] : [];
  });
  const last = shares.at(-1)?.column;
  if (last === undefined || shares.some(({ printed }) => printed.value > 50)) return [];
  const given = shares.map(({ column, printed }) => `${sheet.headerOf(column)} ${printed.words}`);
  return [
    {
      kind: 'claim',
      passages: [at, sheet.upTo(row, last)],
      why: { say: 'no-majority', name: sheet.nameOf(row), shares: given },
      strength: 'worth asking',
    },
  ];
}
