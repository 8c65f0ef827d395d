/** A total that lies outside its parts ("first reviews 85%, later ones 92%, all reviews 84%"), and a target for all that is none of theirs. */
import type { PackDocument } from '@/lib/document/model';
import type { Figure, Finding } from '@/lib/extract/findings';
import type { Challenge } from './challenges';
import { measureReader } from './measure-words';
import { passageOf } from './passages';
import { shown } from './rounding';

const FIRST = /\b(?:1st|first|initial)\b/i;
const SUBSEQUENT = /\b(?:2nd|second|subsequent|later)(?: and subsequent)?\b/i;
/** Words that tell a part from the whole. */
const PART_WORDS = new Set([
  '1st',
  'first',
  'initial',
  '2nd',
  'second',
  'subsequent',
  'later',
  'all',
  'tak',
  'plac',
]);
const FEWEST_WORDS = 2;

type Measured = { readonly figure: Figure; readonly part: 'first' | 'later' | 'whole' };

export function findWrongTotals(doc: PackDocument, findings: readonly Finding[]): Challenge[] {
  const read = measureReader(findings);
  const measured = findings.flatMap((finding): readonly (Measured & { key: string })[] => {
    if (finding.kind !== 'figure' || finding.unit !== '%' || finding.period?.end == null) return [];
    if (finding.who !== null || (finding.role !== 'actual' && finding.role !== 'target')) return [];
    const words = [...read(finding.indicator)].filter((word) => !PART_WORDS.has(word));
    if (words.length < FEWEST_WORDS) return [];
    const { indicator } = finding;
    const part = FIRST.test(indicator) ? 'first' : SUBSEQUENT.test(indicator) ? 'later' : 'whole';
    const key = `${words.sort().join(' ')}|${finding.role}|${finding.period.end}`;
    return [{ figure: finding, part, key }];
  });
  return [...Map.groupBy(measured, ({ key }) => key).values()].flatMap((same) => {
    const of = (part: Measured['part']) => same.find((one) => one.part === part)?.figure;
    const [first, later, whole] = [of('first'), of('later'), of('whole')];
    return first && later && whole ? challengeTo(doc, first, later, whole) : [];
  });
}

function challengeTo(doc: PackDocument, first: Figure, later: Figure, whole: Figure): Challenge[] {
  const [low, high] = [Math.min(first.value, later.value), Math.max(first.value, later.value)];
  if (whole.value >= low && whole.value <= high) return [];
  const passages = [whole, first, later].map((figure) => passageOf(doc, figure));
  const isTarget = whole.role === 'target';
  return [
    {
      kind: isTarget ? 'conflict' : 'ratio',
      passages,
      why: {
        say: 'between-parts',
        isTarget,
        name: whole.indicator,
        whole: shown(whole.value),
        first: shown(first.value),
        later: shown(later.value),
      },
      strength: 'worth asking',
    },
  ];
}
