/** Invented sentences, cells and lines of the kinds that extractors look for, put together by chance. */
import type { Chance } from '../support/random';

const SENTENCES = [
  'In quarter 2, 86% of child protection visits were made in time, against a target of 95%.',
  'The overspend stood at £1.2m at the end of September 2026, up from £640k.',
  'The rate was 78.4 per 10,000, compared with 61 for England.',
  'RESOLVED: That (a) the report be noted; and (b) a written reply be sent by 14 December 2026.',
  'The Head of Fostering undertook to send members the number of placements before the next meeting.',
  'It was recommended that the Cabinet Member reviews the threshold within 6 months.',
  'The multi-agency safeguarding hub (MASH) had 3 FTE vacancies.',
  'Children with an education, health and care plan (EHCP) waited 31 weeks.',
  'Question from Mrs J. Tern, Ashwell: when will the centre open?',
  'The next meeting is on Tuesday 19 January 2027 at 10.30 am in Castle Row.',
  'Performance fell from 91% to 84%, red.',
  'The MASH and the LADO met 12 times; the ratio was 1:4.',
  'Members asked for a breakdown of the 1,204 referrals.',
] as const;

const LINES = [
  'Westmarch County Council',
  'Children and Families Scrutiny Committee',
  'Tuesday 24 November 2026',
  'AGENDA',
  '7. Safeguarding performance (Pages 9 - 20)',
  '8. Work programme',
  'Exempt: not for publication',
  'Minutes of the meeting held on 22 September 2026',
  '5.3 Visits in time',
  '(a) that the report be noted;',
  '• Recruitment of social workers',
  'Recommendation 4',
  'Work programme 2026/27',
  'Appendix A',
  'Page 12',
] as const;

const CELLS = [
  '86%',
  'Visits in time',
  'Target',
  'Q1 2026/27',
  'England',
  '£1,204,000',
  '(77)',
  'Amber',
  '↑',
  'Completed',
  '14 December 2026',
  'Recommendation',
  'Lead officer',
  'RAG',
  '',
  '12',
  'Meeting date',
  'MASH',
] as const;

const LONGEST_LINE = 100_000;

const sentence = (chance: Chance): string => chance.oneOf(SENTENCES);
export const line = (chance: Chance): string => chance.oneOf(LINES);
export const cell = (chance: Chance): string => chance.oneOf(CELLS);

export const passage = (chance: Chance): string =>
  Array.from({ length: 1 + chance.below(5) }, () => sentence(chance)).join(' ');

/** One that never ends: words, or signs that patterns stumble over. */
export function endless(chance: Chance): string {
  const piece = chance.oneOf([
    'a',
    ' ',
    '1',
    '(',
    '. ',
    '86% ',
    '£1',
    'A ',
    '(MASH) ',
    '| ',
    '1.1.',
    'of the ',
    `${sentence(chance)} `,
  ]);
  return piece.repeat(Math.ceil(LONGEST_LINE / piece.length)).slice(0, LONGEST_LINE);
}
