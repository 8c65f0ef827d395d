import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapPiece } from '@/lib/document/mapped-text';
import { NOTE_SIGNS, type Shift, setOff, withoutNote } from '@/lib/document/raised';
import { casesOf } from '../support/random';

const read = (printed: string, shift: Shift) => setOff(mapPiece(printed, 1, 0), shift).text;

describe('small signs above the line', () => {
  test.each`
    printed    | is         | because
    ${'3'}     | ${'³'}     | ${'it refers to a note'}
    ${'12'}    | ${'¹²'}    | ${'notes run on'}
    ${'1,2'}   | ${'¹,²'}   | ${'of two notes'}
    ${'(4)'}   | ${'⁽⁴⁾'}   | ${'in brackets'}
    ${'[5]'}   | ${'[⁵]'}   | ${'as encyclopaedias set them'}
    ${'a'}     | ${'ᵃ'}     | ${'of notes by letter'}
    ${'iv'}    | ${'ⁱᵛ'}    | ${'of notes by numeral'}
    ${' 3 '}   | ${' ³ '}   | ${'white space stays'}
    ${'*'}     | ${'*'}     | ${'a star is no digit'}
    ${'nd'}    | ${'nd'}    | ${'an ordinal'}
    ${'TM'}    | ${'TM'}    | ${'letters'}
    ${'2026'}  | ${'2026'}  | ${'no paper has so many notes'}
    ${'86%'}   | ${'86%'}   | ${'a figure'}
    ${'see 3'} | ${'see 3'} | ${'words'}
    ${''}      | ${''}      | ${'nothing'}
  `('$printed is $is: $because', ({ printed, is }) => {
    expect(read(printed, 'raised')).toBe(is);
  });
});

test.each([
  ['2', '₂'],
  ['2.5', '₂.₅'],
  ['10', '₁₀'],
  ['200', '200'],
  ['max', 'max'],
])('below the line, %s is %s', (printed, is) => {
  expect(read(printed, 'lowered')).toBe(is);
});

test('whatever is set off keeps its place in the source, and no digit of it counts', () => {
  const signs = fc.array(fc.constantFrom(...'0123456789abcqxz()[],;*† \ufb01\u{1f600}'), { maxLength: 8 });
  fc.assert(
    fc.property(signs, fc.constantFrom<Shift>('raised', 'lowered'), (printed, shift) => {
      const plain = mapPiece(printed.join(''), 2, 7);
      const { text, runs } = setOff(plain, shift);
      expect(runs).toEqual(plain.runs);
      expect(text.normalize('NFKC')).toBe(plain.text.normalize('NFKC'));
      expect(text === plain.text || !/\d/.test(text)).toBe(true);
    }),
    casesOf(10_000),
  );
});

test.each([
  ['86%³', '86%'],
  ['(12)*', '(12)'],
  ['2017/18¹,²', '2017/18'],
  ['1,204ᵃ', '1,204'],
  ['*', '*'],
  ['86%', '86%'],
])('the sign of a note hangs on what it belongs to: %s', (printed, bare) => {
  expect(withoutNote(printed)).toBe(bare);
});

test('every sign that refers to a note is known as one', () => {
  const known = new RegExp(`^[${NOTE_SIGNS}]+$`);
  for (const sign of '0123456789abcdefghijklmnoprstuvwxyz') expect(read(sign, 'raised')).toMatch(known);
});
