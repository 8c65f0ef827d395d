import { expect, test } from 'vitest';
import { outsidePaperAt } from '@/lib/document/outside-paper';
import { partsOf } from '@/lib/document/parts';
import { paper } from '../support/paper';

test.each([
  ['Visits rose.\n# Inspection of Westmarch\nInspection dates: 18 to 29 July 2026', 2, 1],
  ['Visits rose.\nInspectorate\n13 October 2026\nWestmarch County Council\nDear Ms Colebatch', 4, 1],
  ['# Statutory direction to Westmarch County Council', 0, 0],
  ['STATUTORY DIRECTION TO WESTMARCH COUNTY COUNCIL', 0, 0],
])('%j is a paper of somebody else, from its first line', (notation, index, first) => {
  expect(outsidePaperAt(paper(notation), index)).toBe(first);
});

test.each([
  ['The inspection dates were agreed.'],
  [
    'Dear friends of the library have raised £500 for it, and more is to come in the new year than in the old.',
  ],
  ['A statutory direction was made.'],
  ['Statutory direction is awaited'],
])('%j is not', (notation) => {
  expect(outsidePaperAt(paper(notation), 0)).toBeNull();
});

test('what a report encloses is an appendix of it', () => {
  const doc = paper(`Subject: Focused visit
    Author: Director
    # Summary
    A letter was received.
    # Recommendations
    That it be noted.
    ===
    Inspectorate
    Dear Ms Colebatch
    Children are safe.`);
  expect(partsOf(doc).map(({ kind, from }) => `${kind} ${from}`)).toEqual(['report 0', 'appendix 6']);
});
