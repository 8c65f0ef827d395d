import { expect, test } from 'vitest';
import { languageOfWords } from '@/lib/document/language';
import { languageOfName } from '@/lib/document/names';
import { growthOfFourfold } from '../support/growth';

test.each([
  ['Penderfynwyd nodi’r adroddiad.', 'cy'],
  ['Nifer y plant mewn gofal', 'cy'],
  ['Canran y galwadau a atebwyd', 'cy'],
  ['Ymddiheuriadau', 'cy'],
  ['Cofnodion', 'cy'],
  ['PWYLLGOR CRAFFU', 'cy'],
  ['Gofynnodd yr aelodau am gopi o’r cynllun erbyn 12 Mai 2027.', 'cy'],
  ['Roedd Ann Hale, Director of Housing, yn bresennol gyda’r tîm.', 'cy'],
  ['The report was noted.', 'en-GB'],
  ['Percentage of calls answered', 'en-GB'],
  ['(a) i am 10 o’clock at County Hall', 'en-GB'],
  ['Apologies', 'en-GB'],
  ['The Cyngor Gwynedd report on housing was received.', 'en-GB'],
  ['Adoption placements, Q2', 'en-GB'],
  ['Region · 12.4% · 13.0%', 'en-GB'],
  ['Lloyd Hale', 'en-GB'],
  ['86% · 91%', 'en-GB'],
  ['', 'en-GB'],
])('%s: %s', (words, language) => {
  expect(languageOfWords(words.replaceAll('’', "'"))).toBe(language);
});

test.each([
  ['Pwyllgor Craffu Plant a Theuluoedd', 'cy'],
  ['Bwrdd Gweithredol', 'cy'],
  ['Cyngor Sir Westmarch', 'cy'],
  ['Children and Families Scrutiny Committee', 'en-GB'],
  ['Cabinet', 'en-GB'],
  ['Pwyllgor Craffu / Scrutiny Committee', 'en-GB'],
])('the name %s: %s', (name, language) => {
  expect(languageOfName(name)).toBe(language);
});

test('a long text is told by its beginning, in no time', () => {
  expect(growthOfFourfold((times) => languageOfWords('ytion '.repeat(times)), 2000)).toBeLessThan(8);
});
