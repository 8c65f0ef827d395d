/** A name that Windows, macOS and Linux all take, and that says what is in the file. */
import { expect, test } from 'vitest';
import { fileNameOf } from '@/lib/export/file-name';

test.each`
  parts                                                                      | name
  ${['Reports pack', 'Item 7, page 38', 'Voids']}                            | ${'Reports pack, Item 7, page 38, Voids.csv'}
  ${['Reports pack', '', 'Voids']}                                           | ${'Reports pack, Voids.csv'}
  ${['Budget: 2026/27', 'Who pays?']}                                        | ${'Budget 2026 27, Who pays.csv'}
  ${['..\\..\\system', 'a\u202Eb\nc']}                                       | ${'system, a b c.csv'}
  ${['Ends with a stop.']}                                                   | ${'Ends with a stop.csv'}
  ${['Papers for the Children and Families Scrutiny Committee', 'Voids']}    | ${'Papers for the Children and Families Scrutiny, Voids.csv'}
  ${['Children and Families Scrutiny Committee, Westmarch County', 'Voids']} | ${'Children and Families Scrutiny Committee, Voids.csv'}
  ${['CON']}                                                                 | ${'Kloe CON.csv'}
  ${['Consultation']}                                                        | ${'Consultation.csv'}
  ${['***']}                                                                 | ${'Kloe.csv'}
`('$parts → $name', ({ parts, name }) => {
  expect(fileNameOf(parts, 'csv')).toBe(name);
});

test('a long name is cut, and never within a sign', () => {
  const name = fileNameOf(['🏛'.repeat(200)], 'csv');
  expect([...name]).toHaveLength(54);
  expect(name).not.toMatch(/\uFFFD|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});
