/** A report for a meeting on 24 November 2026, before the words of a test. */
export const REPORT = `
  | Meeting: | Children and families scrutiny committee |
  | Meeting date: | Tuesday 24 November 2026 |
  | Title of report: | Services for children |
  | Report by: | Director of children's services |
`;
