/** How alike two pieces of a council's prose are: by the words that carry them, rare ones counting most. */
import { remembered } from './remembered';

export type Likeness = {
  /** The words that carry a text, cut to their stems. */
  readonly stemsOf: (text: string) => ReadonlySet<string>;
  readonly weightOf: (stem: string) => number;
  /** Of all its stems. */
  readonly wholeOf: (text: string) => number;
};

/** `share`: how much of the shorter one stands in the other, 0 to 1, `of`: of the longer one; `count`: the stems both have. */
export type Alike = { readonly share: number; readonly of: number; readonly count: number };

/** Words of grammar, and those that every minute has. */
const EMPTY = new Set(
  (
    'a an and any are as at be been before being but by can could did do does down each for from had has have he her his how if in ' +
    'into is it its made make many may members more most no not of off on one only or other our out over said says she should since so ' +
    'some such than that the their them then there these they this those to until up was we were what when where which who why will ' +
    'with would you your agreed ask asked asks agenda author brought cabinet circulate circulated committee consider considered ' +
    'council director executive following given head held item january february march april june july august september october ' +
    'november december meeting meetings minute minutes note noted officer officers provide provided receive received recommend ' +
    'recommendation recommended recommends report reported requested resolved response send sent service services set undertook ' +
    'year years'
  ).split(' '),
);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;

/** "Breakdown by locality of children" → breakdown, locality, child. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  return new Set(words.filter((word) => word.length > 1 && !EMPTY.has(word)).map(stemOf));
}

/** Enough to meet "families" with "family" and "waiting" with "waits"; no more. */
function stemOf(word: string): string {
  const base = word.replace(/'s?$/, '');
  if (base === 'children') return 'child';
  if (base.length > 4 && base.endsWith('ies')) return `${base.slice(0, -3)}y`;
  if (base.length > 5 && base.endsWith('ing')) return base.slice(0, -3);
  if (base.length > 5 && base.endsWith('ed')) return base.slice(0, -2);
  return base.length > 3 && base.endsWith('s') && !base.endsWith('ss') ? base.slice(0, -1) : base;
}

/** Weighs words by how few of the `texts` have them. */
export function likenessAmong(texts: readonly string[]): Likeness {
  const counts = new Map<string, number>();
  const known = remembered(stemsOf);
  for (const text of new Set(texts)) {
    for (const stem of known(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const weightOf = remembered((stem) => Math.log(1 + texts.length / (counts.get(stem) ?? 1)));
  const wholeOf = (text: string) => {
    let total = 0;
    for (const stem of known(text)) total += weightOf(stem);
    return total;
  };
  return { stemsOf: known, weightOf, wholeOf };
}
