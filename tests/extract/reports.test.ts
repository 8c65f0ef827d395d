/** The form at the head of a report, in the layouts councils have used, and what it says. */
import { describe, expect, test } from 'vitest';
import { type PackDocument, textAt } from '@/lib/document/model';
import type { Report } from '@/lib/extract/findings';
import { findReports } from '@/lib/extract/reports';
import { paper } from '../support/paper';

/** What a report's head says, the words of its purpose and recommendations included; nothing of what it leaves out. */
const said = (doc: PackDocument) =>
  (findReports(doc) as Report[]).map(({ at, kind: _kind, purpose, recommendations, ...report }) =>
    Object.fromEntries(
      Object.entries({
        ...report,
        purpose: purpose && textAt(doc, purpose),
        recommendations: recommendations && textAt(doc, recommendations),
      }).filter(([, value]) => value !== null),
    ),
  );

describe('a report is known by its head', () => {
  test('a table of labels over headed sections', () => {
    expect(
      said(
        paper(`| Meeting: | Children and Families Scrutiny Committee |
          | Meeting date: | Tuesday 24 November 2026 |
          | Title of report: | Fostering sufficiency strategy |
          | Report by: | Director of Children's Services |
          Classification
          Open
          Decision type
          This is not an executive decision
          Wards affected
          (All Wards);
          # Purpose and summary
          To seek the committee's views.
          # Recommendation(s)
          That the committee notes the strategy.`),
      ),
    ).toEqual([
      {
        title: 'Fostering sufficiency strategy',
        author: "Director of Children's Services",
        meeting: 'Children and Families Scrutiny Committee',
        date: '2026-11-24',
        classification: 'Open',
        decisionType: 'This is not an executive decision',
        wards: '(All Wards)',
        purpose: "To seek the committee's views.",
        recommendations: 'That the committee notes the strategy.',
      },
    ]);
  });

  test('labels with colons, the officer and how to reach her', () => {
    expect(
      said(
        paper(`Report to: Health Scrutiny Panel
          Date of meeting: 3 March 2026
          Report title: Waiting times
          Relevant Portfolio Holder: Councillor Ivo Garrowby
          Contact officer: Bronwen Hale, Head of Access Tel: 01234 567890
          Ward(s) affected: Penhallow, Marchgate
          Key decision: No
          1. Purpose of the report
          1.1 To report progress.
          2. Recommendations
          2.1 That Members note progress.`),
      ),
    ).toEqual([
      {
        title: 'Waiting times',
        author: 'Bronwen Hale, Head of Access',
        holder: 'Councillor Ivo Garrowby',
        meeting: 'Health Scrutiny Panel',
        date: '2026-03-03',
        wards: 'Penhallow, Marchgate',
        decisionType: 'Key decision: No',
        purpose: '1.1 To report progress.',
        recommendations: '2.1 That Members note progress.',
      },
    ]);
  });

  test('headings each over its value', () => {
    expect(
      said(
        paper(`# Subject
          Short breaks
          # Report of
          The Director of Care
          # Cabinet Member
          Councillor Ann Penhallow
          # Summary
          Short breaks cost more each year.
          # Recommendations
          (a) That the report be noted.`),
      ),
    ).toEqual([
      {
        title: 'Short breaks',
        author: 'The Director of Care',
        holder: 'Councillor Ann Penhallow',
        purpose: 'Short breaks cost more each year.',
        recommendations: '(a) That the report be noted.',
      },
    ]);
  });

  test('label and value on one line, parted by a gap alone', () => {
    expect(
      said(
        paper(`Report title Home to school transport
          Report of the Strategic Director for Place
          Wards affected All
          Key decision Yes
          # Purpose of report
          To consider the policy.`),
      ),
    ).toEqual([
      {
        title: 'Home to school transport',
        author: 'Strategic Director for Place',
        wards: 'All',
        decisionType: 'Key decision: Yes',
        purpose: 'To consider the policy.',
      },
    ]);
  });

  test('capitals over a byline, and numbered sections of any name', () => {
    expect(
      said(
        paper(`WESTMARCH COUNCIL
          AUDIT COMMITTEE – 24 NOVEMBER 2026
          INTERNAL AUDIT PLAN
          REPORT OF THE HEAD OF AUDIT
          1. INTRODUCTION
          1.1 The plan covers a year.
          2. RECOMMENDATION
          2.1 That the plan be approved.`),
      ),
    ).toEqual([
      {
        title: 'INTERNAL AUDIT PLAN',
        author: 'HEAD OF AUDIT',
        meeting: 'AUDIT COMMITTEE',
        date: '2026-11-24',
        recommendations: '2.1 That the plan be approved.',
      },
    ]);
  });

  test('a form of two pairs a row, its sections in the cells', () => {
    expect(
      said(
        paper(`| Committee: | Place Scrutiny | Date: | 24/11/2026 |
          | Title: | Pothole repairs | Ward: | All |
          | Lead Officer: | Ivo Marlow | Exempt information: | None |
          | Purpose: | To review repairs. | | |
          | Recommendation: | That repairs are reviewed again in a year. | | |`),
      ),
    ).toEqual([
      {
        title: 'Pothole repairs',
        author: 'Ivo Marlow',
        meeting: 'Place Scrutiny',
        date: '2026-11-24',
        wards: 'All',
        classification: 'None',
        purpose: 'To review repairs.',
        recommendations: 'That repairs are reviewed again in a year.',
      },
    ]);
  });

  test('a table whose first row holds the labels of the row below', () => {
    expect(
      said(
        paper(`| Report title | Report author | Wards |
          | Leisure centres | Ann Hale | All |
          # Executive summary
          Visits rose.
          # Recommendations
          That it be noted.`),
      ),
    ).toEqual([
      {
        title: 'Leisure centres',
        author: 'Ann Hale',
        wards: 'All',
        purpose: 'Visits rose.',
        recommendations: 'That it be noted.',
      },
    ]);
  });

  test('a value that is the name of an office is no label', () => {
    const [report] = said(
      paper(`| Title: | Parking |
        | Report by: | Director |
        | Meeting: | Scrutiny Board |`),
    );
    expect(report).toMatchObject({ author: 'Director', meeting: 'Scrutiny Board' });
  });
});

test('in a pack a report knows its item and its own pages, not those of its appendices', () => {
  const doc = paper(`Scrutiny Committee
    Date: Tuesday 24 November 2026
    Agenda
    1. Apologies
    2. Fostering strategy (Pages 2 - 4)
    ===
    AGENDA ITEM 2
    Report title: Fostering strategy
    Report by: Ann Hale
    Meeting: Scrutiny Committee
    === 3
    More of it.
    === 4
    # Appendix A – Costs
    Costs rose.`);
  expect(said(doc)).toMatchObject([{ itemNumber: '2', pages: { from: 2, to: 3 }, author: 'Ann Hale' }]);
});

test.each([
  [
    'an agenda with bylines',
    'Scrutiny Committee\n24 November 2026\n3. Fostering strategy (Pages 3 - 9)\nReport of the Director',
  ],
  [
    'minutes',
    'Minutes of the meeting held on 8 September 2026\nPresent: Councillor Hale\n4. FOSTERING\nReport of the Director',
  ],
  ['a table of data', '| Title | Narrative | Total |\n| Roads | New bridge | 8 |\nSummary\nRecommendations'],
  [
    'sections of a report',
    '# Purpose\nTo note.\n# Recommendations\nThat it be noted.\n# Wards affected\nAll',
  ],
  [
    'a sentence that begins like a label',
    'Lead officer Bronwen Hale left in May.\nWards affected All but one.\n# Summary\nx',
  ],
  ['a letter', 'To: Ann Hale\nDate: 24 November 2026\nDear Ms Hale\nThank you.'],
])('%s is no report', (_, notation) => {
  expect(said(paper(notation))).toEqual([]);
});
