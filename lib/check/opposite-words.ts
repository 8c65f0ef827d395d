/** One value told two ways: "a further reduction to 16%" here, 16% "8 points up" there; "improved to 80%", with an arrow down. */
import { type PackDocument, type Span, textAt } from '@/lib/document/model';
import { sentenceAt } from '@/lib/document/sentences';
import type { Figure, Finding } from '@/lib/extract/findings';
import type { Challenge } from './challenges';
import { measureReader } from './measure-words';
import { passageOf } from './passages';
import { decimalsOf, shown } from './rounding';
import type { Way } from './why';

const UP = /\b(?:increase[ds]?|rise[ns]?|rose|up from|higher than)\b/i;
const DOWN = /\b(?:reduction|reduced|decrease[ds]?|fell|fallen|drop(?:ped)?|down from|lower than)\b/i;
const BETTER = /\b(?:improve(?:d|ment)s?|better)\b/i;
const WORSE = /\b(?:worse(?:ned)?|deteriorat(?:ed|ion)|declined?)\b/i;
/** An arrow that stands for better or worse and not for more or less. */
const OF_TRAVEL = /\bdirection of travel\b/i;
/** So many places of one value are no telling ones. */
const MOST_PLACES = 12;
const FEWEST_WORDS = 2;

type Told = {
  readonly figure: Figure;
  readonly way: Way;
  /** All words around it, and those of its measure. */
  readonly around: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly at: Span;
};

const OPPOSITE: Readonly<Record<Way, Way>> = { up: 'down', down: 'up', better: 'worse', worse: 'better' };

export function findOppositeWords(doc: PackDocument, findings: readonly Finding[]): Challenge[] {
  const read = measureReader(findings);
  const isOfTravel = doc.blocks.some(({ text }) => OF_TRAVEL.test(text));
  const shares = findings.filter(
    (finding): finding is Figure =>
      finding.kind === 'figure' && finding.role === 'actual' && finding.unit === '%',
  );
  const byValue = [...Map.groupBy(shares, ({ value }) => value).values()];
  return byValue.flatMap((same) => {
    if (same.length < 2 || same.length > MOST_PLACES) return [];
    const told = same.flatMap((figure): readonly Told[] => {
      const place = placeOf(doc, figure, isOfTravel);
      return place ? [{ figure, ...place, around: read(figure.context), own: read(figure.indicator) }] : [];
    });
    return told.flatMap((one, place) =>
      told
        .slice(place + 1)
        .flatMap((other) => (isOpposite(one, other) ? [challengeTo(doc, one, other)] : [])),
    );
  });
}

/** A cell has its arrow; a sentence with one way has its words. */
function placeOf(
  doc: PackDocument,
  figure: Figure,
  isOfTravel: boolean,
): { readonly way: Way; readonly at: Span } | null {
  const block = doc.blocks[figure.at.block];
  if (block?.kind === 'table') {
    const { direction } = figure;
    if (direction === null || direction === 'same') return null;
    return {
      way: isOfTravel ? (direction === 'up' ? 'better' : 'worse') : direction,
      at: passageOf(doc, figure),
    };
  }
  const { start, end } = sentenceAt(block?.text ?? '', figure.at.start);
  const words = (block?.text ?? '').slice(start, end);
  const { direction } = figure;
  const isJudged = BETTER.test(words) || WORSE.test(words);
  if (!isJudged && (direction === 'up' || direction === 'down')) {
    return { way: direction, at: { block: figure.at.block, start, end } };
  }
  const ways = [UP, DOWN, BETTER, WORSE].map((pattern) => pattern.test(words));
  const said = (['up', 'down', 'better', 'worse'] as const).filter((_, place) => ways[place]);
  const [way] = said;
  return said.length === 1 && way ? { way, at: { block: figure.at.block, start, end } } : null;
}

/** The words of the one's measure are all among those around the other, and they tell it apart. */
function isOpposite(one: Told, other: Told): boolean {
  if (one.way !== OPPOSITE[other.way] || one.at.block === other.at.block) return false;
  const ends = [one, other].map(({ figure }) => figure.period?.end);
  const isOfOneTime = ends.includes(undefined) || ends.includes(null) || ends[0] === ends[1];
  const isSaid = (own: ReadonlySet<string>, around: ReadonlySet<string>) =>
    own.size >= FEWEST_WORDS && [...own].every((word) => around.has(word));
  return isOfOneTime && (isSaid(one.own, other.around) || isSaid(other.own, one.around));
}

function challengeTo(doc: PackDocument, one: Told, other: Told): Challenge {
  const printed = textAt(doc, one.figure.at);
  const value = `${shown(one.figure.value, decimalsOf(printed))}%`;
  return {
    kind: 'direction',
    passages: [one.at, other.at],
    why: { say: 'opposite', value, ways: [one.way, other.way] },
    strength: 'worth asking',
  };
}
