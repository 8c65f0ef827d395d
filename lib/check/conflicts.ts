/** One measure, one period, two values. */
import type { PackDocument } from '@/lib/document/model';
import { partsOf } from '@/lib/document/parts';
import type { Figure, Finding } from '@/lib/extract/findings';
import type { Challenge } from './challenges';
import { shown } from './rounding';

const SMALL_WORDS = new Set([
  'the',
  'of',
  'a',
  'an',
  'in',
  'at',
  'on',
  'to',
  'for',
  'were',
  'was',
  'is',
  'are',
  'that',
  'had',
  'have',
  'been',
  'with',
  'percentage',
  'number',
  'rate',
  'proportion',
]);
/** Too few words name no measure: "Total", "visits". */
const FEWEST_WORDS = 2;

export function findConflicts(doc: PackDocument, findings: readonly Finding[]): Challenge[] {
  const ownPaper = new Set(
    partsOf(doc).flatMap(({ kind, from, to }) => (kind === 'minutes' ? range(from, to) : [])),
  );
  const figures = findings.filter(
    (finding): finding is Figure =>
      finding.kind === 'figure' &&
      finding.role === 'actual' &&
      finding.period?.end != null &&
      !ownPaper.has(finding.at.block),
  );
  const alike = Map.groupBy(figures, keyOf);
  return [...alike].flatMap(([key, same]) => (key === '' ? [] : conflictIn(same)));
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, offset) => from + offset);

/** The words of the measure in any order, its unit, period and whose it is; empty where they say too little. */
function keyOf({ indicator, unit, period, who }: Figure): string {
  const words =
    indicator
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.filter((word) => !SMALL_WORDS.has(word))
      .map(stem) ?? [];
  const distinct = [...new Set(words)].sort();
  return distinct.length < FEWEST_WORDS
    ? ''
    : [distinct.join(' '), unit, period?.end, who?.toLowerCase() ?? ''].join('|');
}

const stem = (word: string): string => word.replace(/(?<=..)(?:s|es|ed)$/, '');

function conflictIn(figures: readonly Figure[]): Challenge[] {
  const byValue = [...new Map(figures.map((figure) => [figure.value, figure])).values()];
  const [first, second] = byValue;
  // Three values or more under one name are parts of a breakdown, not a contradiction.
  if (!first || !second || byValue.length > 2 || first.at.block === second.at.block) return [];
  const unit = first.unit === '%' ? '%' : '';
  return [
    {
      kind: 'conflict',
      passages: [first.at, second.at],
      why: `${first.indicator}, ${first.period?.text}: ${shown(first.value)}${unit} in one place, ${shown(second.value)}${unit} in another.`,
      strength: 'worth asking',
    },
  ];
}
