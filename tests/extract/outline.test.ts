/** The outline of a paper as a councillor would list it; `…` stands before the page. */
import { describe, expect, test } from 'vitest';
import type { PackDocument } from '@/lib/document/model';
import { findAgendaItems } from '@/lib/extract/agenda-items';
import { outlineOf } from '@/lib/extract/outline';
import { paper } from '../support/paper';

const outline = (doc: PackDocument) =>
  outlineOf(doc, findAgendaItems(doc)).map(
    ({ kind, number, title, author, day, depth, page }) =>
      '  '.repeat(depth) +
      [number, title ?? `(${kind})`, day, author && `by ${author}`, '…', page ?? 'no papers']
        .filter(Boolean)
        .join(' '),
  );

const AGENDA = `Children and Families Scrutiny Committee
  Date: Tuesday 24 November 2026
  Agenda
  1. Apologies
  2. Minutes
  3. Fostering strategy
  4. Annual reports
  5. Work programme
  6. Date of next meeting`;

test('each item stands with the papers behind it', () => {
  const doc = paper(`${AGENDA}
    ===
    AGENDA ITEM 2
    Minutes of the meeting of the Children and Families Scrutiny Committee held on 8 September 2026
    Present: Councillor Garrowby
    9. APOLOGIES
    None.
    10. MINUTES
    Agreed.
    # Appendix – questions received
    # Questions from members of the public
    Question 1 from Mrs Hale
    Why?
    ===
    AGENDA ITEM 3
    | Title of report: | Fostering Strategy |
    | Report by: | Director |
    | Meeting: | Scrutiny |
    # Purpose
    To set out a strategy. It ran on.
    ===
    # Appendix A
    # Costs
    | Year | Cost |
    | 2026 | £1m |
    ===
    # Appendix A
    | Year | Cost |
    ===
    # Appendix B – Carers
    There are 212 carers.
    ===
    AGENDA ITEM 4
    Report title: Annual report on adoption
    Report by: Ann Hale
    Meeting: Scrutiny
    ===
    # Annex 1 – Adoption scorecard
    Adopters waited less.
    ===
    AGENDA ITEM 4
    Report title: Annual report on complaints
    Report by: Ivo Marlow
    Meeting: Scrutiny
    ===
    AGENDA ITEM 5
    Report title: Work programme
    Report by: Clerk
    Meeting: Scrutiny`);
  expect(outline(doc)).toEqual([
    '1 Apologies … no papers',
    '2 Minutes … 2',
    '  (minutes) 2026-09-08 … 2',
    '  Appendix – questions received … 2',
    '3 Fostering strategy … 3',
    '  (report) by Director … 3',
    '  Appendix A – Costs … 4',
    '  Appendix B – Carers … 6',
    '4 Annual reports … 7',
    '  Annual report on adoption by Ann Hale … 7',
    '    Annex 1 – Adoption scorecard … 8',
    '  Annual report on complaints by Ivo Marlow … 9',
    '5 Work programme by Clerk … 10',
    '6 Date of next meeting … no papers',
  ]);
});

describe('appendices without a label of their own are known by the list in their report', () => {
  const report = (list: string) => `${AGENDA}
    ===
    AGENDA ITEM 3
    Report title: Fostering strategy
    Report by: Director
    Meeting: Scrutiny
    # Appendices
    ${list}
    # Background papers
    None.`;
  const found = (list: string, pages: string) => outline(paper(`${report(list)}\n${pages}`)).slice(2, -3);

  test.each([
    ['• Appendix A – Fostering action plan 2026/27\n• Appendix B: Fees'],
    ['Appendix A: Fostering action plan 2026/27\nAppendix B - Fees'],
    ['| Appendix A | Fostering action plan 2026/27 |\n| Appendix B | Fees |'],
  ])('%j', (list) => {
    const pages = '===\n# Fostering Action Plan 2026-27\nWe will act.\n===\n# Appendix B\nFees rose by much.';
    expect(found(list, pages)).toEqual([
      '3 Fostering strategy … 2',
      '  (report) by Director … 2',
      expect.stringMatching(/^ {2}Appendix A\W+Fostering action plan 2026\/27 … 3$/),
      expect.stringMatching(/^ {2}Appendix B\W+Fees … 4$/),
    ]);
  });

  test.each([
    ['a mention on a page', '===\nOne.\nTwo.\nThree.\nFour.\nFive.\n# Fostering action plan\nIt is new.'],
    ['a heading of other words', '===\n# Action\nWe will act.'],
    ['the report on its own page', '# Fostering action plan\nIt is attached.'],
  ])('not %s', (_, pages) => {
    expect(found('• Appendix A – Fostering action plan', pages)).toEqual([
      '3 Fostering strategy by Director … 2',
    ]);
  });
});

test('papers of an item that the agenda leaves out stand before the items', () => {
  const doc = paper(
    `${AGENDA}\n===\nMinutes of the meeting of the Board held on 1 May 2026\nPresent: Ann Hale\n===\nAGENDA ITEM 3\nStrategy.`,
  );
  expect(outline(doc)).toContain('2 Minutes … 2');
  expect(outline(paper(`${AGENDA}\n===\nAGENDA ITEM 12\nParking.\n===\nAGENDA ITEM 3\nStrategy.`))[0]).toBe(
    '(report) … 2',
  );
});

describe('without an agenda a paper is listed', () => {
  test('by its report and the headings that divide it, none of them a paragraph', () => {
    const doc = paper(`Report title: Fostering strategy
      Report by: Ann Hale
      Meeting: Scrutiny
      # Fostering strategy
      # 1. Purpose
      To consider it.
      ## 1.1 Scope
      All carers.
      # 2. Recommendations
      That it be noted.
      # The committee noted that carers had been thanked and would be thanked again.
      ===
      # Appendix 1 – Fees
      Fees rose.`);
    expect(outline(doc)).toEqual([
      'Fostering strategy by Ann Hale … 1',
      '  1 Purpose … 1',
      '  2 Recommendations … 1',
      'Appendix 1 – Fees … 2',
    ]);
  });

  test('by its numbered minutes', () => {
    const doc = paper(`Minutes of the meeting of the Scrutiny Committee held on 8 September 2026
      Present: Councillor Garrowby
      9. APOLOGIES
      None.
      ===
      10. FOSTERING
      Agreed.`);
    expect(outline(doc)).toEqual(['(minutes) 2026-09-08 … 1', '  9 APOLOGIES … 1', '  10 FOSTERING … 2']);
  });

  test('by its own headings', () => {
    expect(outline(paper('# Housing\nRents.\n===\n# Roads\n## Potholes\nNone.'))).toEqual([
      'Housing … 1',
      'Roads … 2',
    ]);
  });

  test.each([['# Housing\nRents.\n===\nMore.'], ['# Housing\n# Roads'], ['']])(
    'not at all where there is one place: %j',
    (words) => {
      expect(outline(paper(words))).toEqual([]);
    },
  );
});
