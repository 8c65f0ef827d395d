import { describe, expect, test } from 'vitest';
import { textAt } from '@/lib/document/model';
import { councilOf } from '@/lib/extract/council';
import { paper } from '../support/paper';

describe('a council is named in its own words', () => {
  test.each([
    ['# Westmarch County Council\nAgenda', 'Westmarch County Council'],
    ['# WESTMARCH COUNTY COUNCIL\nAgenda', 'WESTMARCH COUNTY COUNCIL'],
    ['Place: Westmarch Council Offices, Castle Row', 'Westmarch Council'],
    ['The Leader of Telford and Wrekin Council', 'Telford and Wrekin Council'],
    ['Stoke-on-Trent City Council', 'Stoke-on-Trent City Council'],
    ['Isle of Marl Council', 'Isle of Marl Council'],
    ['At the Royal Borough of Marlow upon Thames', 'Royal Borough of Marlow upon Thames'],
    ['London Borough of Marlow', 'London Borough of Marlow'],
    ['Marl Valley Combined Authority', 'Marl Valley Combined Authority'],
  ])('%s', (notation, name) => {
    const doc = paper(notation);
    const council = councilOf(doc, 60);
    expect(council?.name).toBe(name);
    expect(council && textAt(doc, council.at)).toBe(name);
  });
});

test.each([
  ['The County Council meets monthly.'],
  ['Full Council and the Cabinet'],
  ['Members of the Council'],
  ['The Children in Care Council was asked.'],
  ['Medical Research Council'],
  ['Westmarch Parish Council'],
])('no council is named by: %s', (notation) => {
  expect(councilOf(paper(notation), 60)).toBeNull();
});

test('the host of its e-mail tells the council from others the paper names', () => {
  const text =
    'Advice came from Marl City Council. Marl City Council helped.\nWrite to clerk@westmarch.gov.uk\nWestmarch Council replied.';
  expect(councilOf(paper(text), 0)?.name).toBe('Westmarch Council');
});

test('where no council is named, its host is the last resort', () => {
  expect(councilOf(paper('Write to clerk@westmarch.gov.uk'), 60)?.name).toBe('westmarch.gov.uk');
  expect(councilOf(paper('See www.gov.uk and assets.publishing.service.gov.uk'), 60)).toBeNull();
});

test('outside the front of an agenda, a council that is merely mentioned is not claimed', () => {
  expect(councilOf(paper('A report of 2025 by Marl City Council found the same.'), 0)).toBeNull();
  expect(councilOf(paper('Westmarch Council decided.\n'.repeat(6)), 0)?.name).toBe('Westmarch Council');
});
