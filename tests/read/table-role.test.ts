import { expect, test } from 'vitest';
import { roleOf } from '@/lib/read/table-role';
import { cellsOf } from './cells';

test.each([
  ['Meeting: | Cabinet / Date: | 3 May 2026 / Report by: | Head of Libraries', 'form'],
  ['*Title | Budget monitoring / *Author | A. Day / *Purpose | To report the position at quarter 2.', 'form'],
  ['Directorate: | Adults | Ward: | All / Author: | A. Day | Key decision: | No', 'form'],
  ['*>Report details / Title: | Budget monitoring / Pages: | 12', 'form'],
  ['Name | / Address | / Signed |', 'form'],
  ['Title | Budget monitoring / Lead member | Cllr Hollis', 'form'],
  ['*Risk | *Mitigation / Staff may leave | Retention payments', 'data'],
  ['Judgement | Grade / Help and protection | Good / Care leavers | Good', 'data'],
  ['*Judgement | *Grade / Help and protection | Good / Care leavers | Good', 'data'],
  ['Roads | 3,827 / Homes | 2,683', 'data'],
  ['*Roads: | £1.2m / *Homes: | £2.6m / *Note: | Draft', 'data'],
  ['Team | Visits | Due / North | 38 | 40', 'data'],
  ['Quarter | Rent collected | Voids | Arrears / Q1 | High | Low | Low / Q2 | High | Low | Low', 'data'],
  [
    'The roof leaks and must be mended before the winter. | Agreed. / The hall is cold in the mornings. | Noted.',
    'data',
  ],
  [Array.from({ length: 20 }, (_, at) => `T${at} | a term explained`).join(' / '), 'data'],
])('%s is %s', (notation, role) => {
  expect(roleOf(cellsOf(notation))).toBe(role);
});
