import { expect, test } from 'vitest';
import { outsidePaperAt } from '@/lib/document/outside-paper';
import { partsOf } from '@/lib/document/parts';
import { paper } from '../support/paper';

test.each([
  ['Visits rose.\n# Inspection of Westmarch\nInspection dates: 18 to 29 July 2026', 2, 1],
  ['Visits rose.\nInspectorate\n13 October 2026\nWestmarch County Council\nDear Ms Colebatch', 4, 1],
  ['# Statutory direction to Westmarch County Council', 0, 0],
  ['STATUTORY DIRECTION TO WESTMARCH COUNTY COUNCIL', 0, 0],
  [`STATUTORY DIRECTION TO WESTMARCH COUNCIL${' UNDER SECTION 7 OF AN ACT'.repeat(4)}`, 0, 0],
  ['Visits rose.\n===\nMarlow House\nDate of inspection visit: 1 May 2026', 2, 1],
  ['One.\nTwo.\nThree.\n===\n# Peer challenge of fostering', 3, 3],
  ['One.\nTwo.\nThree.\n===\nWestmarch Council\n# Internal Audit Report', 4, 4],
  ['One.\nTwo.\nThree.\n===\nREGULATION 28 REPORT TO PREVENT FUTURE DEATHS', 3, 3],
])('%j is a paper of somebody else, from its first line', (notation, index, first) => {
  expect(outsidePaperAt(paper(notation), index)?.from).toBe(first);
});

test.each([
  ['The inspection dates were agreed.'],
  [
    'Dear friends of the library have raised £500 for it, and more is to come in the new year than in the old.',
  ],
  ['A statutory direction was made.'],
  ['Statutory direction is awaited'],
  ['# Peer review'],
  ['A peer review was held.'],
])('%j is not', (notation) => {
  expect(outsidePaperAt(paper(notation), 0)).toBeNull();
});

test.each([['# Peer review action plan'], ['# Internal audit report update'], ['Peer review']])(
  "the council's own words about a review are none: %s",
  (line) => {
    expect(outsidePaperAt(paper(`One.\nTwo.\nThree.\n===\n${line}`), 3)).toBeNull();
  },
);

test.each([
  [
    'Inspectorate\n13 October 2026\nDear Ms Colebatch\nFocused visit to Westmarch\nChildren wait.',
    2,
    'Focused visit to Westmarch',
  ],
  ['Inspectorate\nDear Ms Colebatch\nThank you for your letter.', 1, 'Dear Ms Colebatch'],
  ['Inspection of Westmarch\nInspection dates: 1 to 5 May 2026', 1, 'Inspection of Westmarch'],
])('%j is called %s', (notation, index, title) => {
  expect(outsidePaperAt(paper(notation), index)?.title).toBe(title);
});

test('a name at the head of every page begins one paper', () => {
  const doc = paper(`Subject: Audit
    Author: Director
    # Summary
    A report was received.
    # Recommendations
    That it be noted.
    ===
    # Internal Audit Report
    Payments are late.
    ===
    # Internal Audit Report
    1. Pay in time.`);
  expect(partsOf(doc).map(({ kind, from }) => `${kind} ${from}`)).toEqual(['report 0', 'appendix 6']);
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
