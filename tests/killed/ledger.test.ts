/** The ledger that the browser is killed over: it must miss nothing that was lost. */
import { expect, test } from 'vitest';
import { createLedger } from '../support/killed/ledger';

const KILLED_AT = 5000;

/** Written and shown at these moments, one after another. */
function ledgerOf(...shown: readonly (readonly [words: string, at: number])[]) {
  let now = 0;
  const ledger = createLedger(() => now);
  for (const [words, at] of shown) {
    const stands = ledger.writing('A:', words);
    now = at;
    stands();
  }
  return ledger;
}

const TYPED = [
  ['A: 1', 3000],
  ['A: 12', 3900],
  ['A: 123', 4500],
] as const;

test.each<[string, readonly string[], readonly string[]]>([
  ['what stood there a second ago is kept', ['A: 12'], []],
  ['all of it is', ['A: 123'], []],
  ['only what stood there before is kept', ['A: 1'], ['"A: 1" is kept in place of "A: 12"']],
  ['nothing is', ['B: 12'], ['"A: 12" is lost']],
  ['it is kept in other words', ['A: 13'], ['"A: 13" is kept in place of "A: 12"']],
  ['it is there twice', ['A: 12', 'A: 123'], ['"A: 12" is kept 2 times']],
])('%s', (_what, kept, wrong) => {
  expect(ledgerOf(...TYPED).reckon(kept, KILLED_AT)).toEqual({ owed: 1, wrong });
});

test('what was written in the last second may be lost, and what is kept of it stays so', () => {
  const ledger = ledgerOf(['A: 1', 4500]);
  expect(ledger.reckon([], KILLED_AT)).toEqual({ owed: 0, wrong: [] });
  expect(ledger.reckon([], KILLED_AT)).toEqual({ owed: 0, wrong: [] });
  const other = ledgerOf(['A: 1', 4500]);
  other.reckon(['A: 1'], KILLED_AT);
  expect(other.reckon([], KILLED_AT + 1)).toEqual({ owed: 1, wrong: ['"A: 1" is lost'] });
});

test('one takes the place of another: one of the two is kept, not none and not both', () => {
  const written = () => {
    const ledger = ledgerOf(['A: 1', 1000]);
    ledger.inPlaceOf('A: 1', 'B:');
    ledger.writing('B:', 'B: 2');
    return ledger;
  };
  expect(written().reckon(['A: 1'], KILLED_AT).wrong).toEqual([]);
  expect(written().reckon(['B: 2'], KILLED_AT).wrong).toEqual([]);
  expect(written().reckon([], KILLED_AT).wrong).toEqual(['"A: 1" is lost']);
  expect(written().reckon(['A: 1', 'B: 2'], KILLED_AT).wrong).toEqual(['"A: 1" is kept 2 times']);
});

test('things put in together are all there or none', () => {
  const ledger = () => {
    const one = createLedger(() => KILLED_AT);
    for (const words of ['C 1.', 'C 2.']) one.writing(words, words);
    one.together(['C 1.', 'C 2.']);
    return one;
  };
  expect(ledger().reckon([], KILLED_AT).wrong).toEqual([]);
  expect(ledger().reckon(['C 1.', 'C 2.'], KILLED_AT).wrong).toEqual([]);
  expect(ledger().reckon(['C 2.'], KILLED_AT).wrong).toEqual([
    'of what came with "C 1." only a part is kept',
  ]);
});
