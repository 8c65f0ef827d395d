/** One measure, one period, two values. */
import { type PackDocument, textAt } from '@/lib/document/model';
import { partsOf } from '@/lib/document/parts';
import type { Figure, Finding } from '@/lib/extract/findings';
import type { Challenge } from './challenges';
import { measureReader } from './measure-words';
import { passageOf } from './passages';
import { decimalsOf, mayBePrintedAs, shown } from './rounding';

/** Too few words name no measure: "visits". */
const FEWEST_WORDS = 2;
/** A sentence that holds all of a measure's words speaks of it only if they are as many. */
const FEWEST_IN_SENTENCE = 3;
/** A word in more sentences than this leads to none. */
const MOST_SENTENCES = 20;
/** More values than this under one name are parts of a breakdown. */
const MOST_VALUES = 3;
/** The year so far and the month may differ. */
const SO_FAR =
  /\byear[ -]to[ -]date\b|\bYTD\b|\brolling\b|\b12[ -]months?\b|\btwelve months\b|\bcumulative\b/i;
const WHOLE = /^(?:grand |overall )?totals?$|^all (?:teams|areas|services)$/i;

type Read = {
  readonly figure: Figure;
  readonly words: ReadonlySet<string>;
  readonly isCell: boolean;
  /** As printed: "24.22" and "24" are one value. */
  readonly decimals: number;
};

export function findConflicts(doc: PackDocument, findings: readonly Finding[]): Challenge[] {
  const read = measureReader(findings);
  const minuted = new Set(
    partsOf(doc).flatMap(({ kind, from, to }) => (kind === 'minutes' ? range(from, to) : [])),
  );
  const figures = findings.flatMap((finding): readonly Read[] =>
    finding.kind === 'figure' && isOfTheWhole(finding) && !minuted.has(finding.at.block)
      ? [
          {
            figure: finding,
            words: read(finding.indicator),
            isCell: doc.blocks[finding.at.block]?.kind === 'table',
            decimals: decimalsOf(textAt(doc, finding.at)),
          },
        ]
      : [],
  );
  const named = figures.filter(({ words }) => words.size >= FEWEST_WORDS);
  const groups = [...Map.groupBy(named, nameOf).values()].map((same) => ({
    same,
    different: differentIn(same),
  }));
  const conflicts = groups.filter(({ different }) => different.length > 1);
  const known = new Set(conflicts.flatMap(({ same }) => same.map(({ figure }) => figure)));
  const spoken = againstSentences(figures, read).filter(
    (pair) => !pair.every(({ figure }) => known.has(figure)),
  );
  return [...conflicts.map(({ different }) => different), ...spoken].map((one) => challengeTo(doc, one));
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset);

const isOfTheWhole = ({ role, unit, period, who, context, indicator }: Figure): boolean =>
  role === 'actual' &&
  unit === '%' &&
  period?.end != null &&
  (who === null || WHOLE.test(who)) &&
  !SO_FAR.test(`${period.text} ${indicator} ${context}`);

const nameOf = ({ figure, words }: Read): string => `${[...words].sort().join(' ')}|${figure.period?.end}`;

/** One figure of each value; none where the values are alike, or are parts of a breakdown. */
function differentIn(same: readonly Read[]): readonly Read[] {
  const different = same.filter((one, place) => !same.slice(0, place).some((other) => agree(one, other)));
  const blocks = new Set(different.map(({ figure }) => figure.at.block));
  return different.length <= MOST_VALUES && blocks.size === different.length ? different : [];
}

/** One may be the other, rounded. */
const agree = (a: Read, b: Read): boolean =>
  a.decimals <= b.decimals
    ? mayBePrintedAs(b.figure.value, a.figure.value, a.decimals)
    : mayBePrintedAs(a.figure.value, b.figure.value, b.decimals);

/** A scorecard's measure against the one share of a sentence that says all its words. */
function againstSentences(
  figures: readonly Read[],
  read: (words: string) => ReadonlySet<string>,
): readonly (readonly Read[])[] {
  const spoken = figures.filter(({ isCell }) => !isCell);
  const bySentence = Map.groupBy(spoken, ({ figure }) => `${figure.at.block}|${figure.context}`);
  const alone = [...bySentence.values()].flatMap((same) => (same.length === 1 ? same : []));
  const byWord = new Map<string, Read[]>();
  for (const one of alone) {
    const sentence = { ...one, words: read(one.figure.context) };
    for (const word of sentence.words) {
      const list = byWord.get(word) ?? [];
      byWord.set(word, list);
      list.push(sentence);
    }
  }
  return figures.flatMap((cell) => {
    if (!cell.isCell || cell.words.size < FEWEST_IN_SENTENCE) return [];
    const lists = [...cell.words].map((word) => byWord.get(word) ?? []);
    const shortest = lists.reduce((best, list) => (list.length < best.length ? list : best));
    const sentences = shortest.length > MOST_SENTENCES ? [] : shortest;
    return sentences.flatMap((sentence) => (isOfSame(sentence, cell) ? [[sentence, cell]] : []));
  });
}

const isOfSame = (sentence: Read, cell: Read): boolean =>
  sentence.figure.period?.end === cell.figure.period?.end &&
  !agree(sentence, cell) &&
  [...cell.words].every((word) => sentence.words.has(word));

function challengeTo(doc: PackDocument, different: readonly Read[]): Challenge {
  const figures = different.map(({ figure }) => figure);
  const [first] = figures;
  const values = figures.map(({ value }) => `${shown(value, 2)}%`);
  const why = `${first?.indicator}, ${first?.period?.text}: ${values.slice(0, -1).join(', ')} and ${values.at(-1)}.`;
  return {
    kind: 'conflict',
    passages: figures.map((figure) => passageOf(doc, figure)),
    why,
    strength: 'worth asking',
  };
}
