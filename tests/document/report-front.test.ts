import { describe, expect, test } from 'vitest';
import { type PackDocument, textAt } from '@/lib/document/model';
import { reportFrontAt } from '@/lib/document/report-front';
import { growthOfFourfold } from '../support/growth';
import { paper } from '../support/paper';

const headAt = (doc: PackDocument, index: number) => {
  const front = reportFrontAt(doc, index);
  return front && { from: front.from, title: front.title && textAt(doc, front.title) };
};

describe('the head of a report is known in every layout', () => {
  test.each([
    [
      'a table of labels',
      `| Meeting: | Children and Families Scrutiny Committee |
       | Meeting date: | Tuesday 24 November 2026 |
       | Title of report: | Fostering sufficiency strategy |
       | Report by: | Director of Children's Services |`,
    ],
    [
      'labels with colons',
      `Report title: Fostering sufficiency strategy
       Lead officer: Bronwen Hale
       Wards affected: All
       Purpose: To consider the draft.`,
    ],
    [
      'labels over their values',
      `# Subject
       Fostering sufficiency strategy
       # Report of
       The Director
       # Summary
       This report asks for views.
       # Recommendations
       That the committee notes it.`,
    ],
  ])('%s', (_, notation) => {
    expect(headAt(paper(notation), 0)).toEqual({
      from: 0,
      title: 'Fostering sufficiency strategy',
    });
  });

  test('a title over the name of the author, under the committee and the day', () => {
    const doc = paper(`It was signed by the Chair.
      Children and Families Scrutiny Committee
      24 November 2026
      Fostering sufficiency strategy
      Report by Bronwen Hale, Head of Fostering
      # Purpose of report
      To consider the draft.
      # Recommendations
      That it be noted.`);
    expect(headAt(doc, 4)).toEqual({ from: 1, title: 'Fostering sufficiency strategy' });
  });
});

test.each([
  [
    'the front of an agenda',
    'Date: Tuesday 24 November 2026\nTime: 10.30 am\nPlace: Marchgate House\nMembership',
  ],
  [
    'a table of data',
    '| Title | Narrative | Revenue | Capital | Total |\n| Roads | New bridge | 5 | 3 | 8 |\nSummary\nRecommendations',
  ],
  ['a section of a report', '# Summary\nVisits rose.\n# Recommendations\nThat it be noted.'],
  ['a form for a review', '| Title of review | Short breaks |\n| Scope | All |\n| Key questions | Why? |'],
])('%s is no head of a report', (_, notation) => {
  expect(reportFrontAt(paper(notation), 0)).toBeNull();
});

test('a paper of nothing but labels is read in time that grows with it', () => {
  const growth = growthOfFourfold((size) => {
    const doc = paper('Report of\nWards affected\n| Title: | A |\n| Meeting: | B |\n'.repeat(size));
    return doc.blocks.map((_, index) => reportFrontAt(doc, index));
  }, 400);
  expect(growth).toBeLessThan(10);
});
