/** What a note at the foot of a page is to the extractors: words to be read, but not between two others. */
import { expect, test } from 'vitest';
import { agendaLines } from '@/lib/document/agenda';
import { decisionsIn } from '@/lib/extract/decisions/resolutions';
import { findFigures } from '@/lib/extract/figures';
import { findShortForms } from '@/lib/extract/short-forms';
import { paper } from '../support/paper';
import { wholePart } from '../support/whole-part';

test('its figures and short forms are found', () => {
  const doc = paper(
    'Visits were late.³\n^³ Since then 12 visits were made by the Children in Care (CiC) team.',
  );
  expect(findFigures(doc).map(({ value }) => value)).toEqual([12]);
  expect(findShortForms(doc).map(({ short }) => short)).toContain('CiC');
});

test('what the text speaks of goes on below it', () => {
  const doc = paper(
    '# Visits at the end of May 2026\nOf these, 86% were made on time.¹\n^¹ In March 2020 12 were.\nOf the calls 45% were answered.',
  );
  expect(findFigures(doc).map(({ period }) => period?.end)).toEqual([
    '2026-05-31',
    '2020-03-31',
    '2026-05-31',
  ]);
});

test('it parts no list of resolutions', () => {
  const list = ['RESOLVED that:', '(a) the report be noted;', '(b) the plan be agreed.'];
  const resolved = (notation: string) => {
    const doc = paper(notation);
    return decisionsIn(doc, wholePart(doc, 'minutes')).map(({ text }) => text);
  };
  expect(resolved(list.join('\n'))).toHaveLength(2);
  expect(resolved(list.join('\n^¹ Section 17 of the Act.\n'))).toEqual(resolved(list.join('\n')));
});

test('it is no item of an agenda', () => {
  const items = ['1. Apologies for absence', '2. Minutes', '3. Public questions'];
  const numbers = (notation: string) => agendaLines(paper(notation)).map(({ number }) => number);
  expect(numbers(items.join('\n^2 To follow\n'))).toEqual(numbers(items.join('\n')));
});
