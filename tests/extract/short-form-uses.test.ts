import { expect, test } from 'vitest';
import { type ShortFormUse, shortFormUses } from '@/lib/extract/short-form-uses';
import { findShortForms } from '@/lib/extract/short-forms';
import { paper } from '../support/paper';

const usesIn = (notation: string): readonly ShortFormUse[] => {
  const doc = paper(notation);
  return shortFormUses(doc, findShortForms(doc));
};
const told = (notation: string) =>
  usesIn(notation).map(({ words, isFirst }) => (isFirst ? `${words} first` : words));

test('uses stand in the order of the paper, whichever short form they are of', () => {
  expect(told('The MASH told the ICB. The ICB told the MASH.')).toEqual([
    'MASH first',
    'ICB first',
    'ICB',
    'MASH',
  ]);
});

test('each heading begins anew, each numbered paragraph does not', () => {
  expect(
    told('# Placements\n1. The LAC review is late.\n2. Each LAC has a plan.\n# Health\nEvery LAC was seen.'),
  ).toEqual(['LAC first', 'LAC', 'LAC first']);
});

test('a use leads back to its own line and letters', () => {
  const [use] = usesIn('Nothing here.\nThen the MASH met.');
  expect(use?.source).toEqual([{ start: 0, end: 4, page: 1, item: 1, itemStart: 9, itemEnd: 13 }]);
});
