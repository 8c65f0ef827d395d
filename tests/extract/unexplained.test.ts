/** Short forms that a paper never explains, put to the report that uses them. */
import { expect, test } from 'vitest';
import type { AgendaItem, Finding, Report } from '@/lib/extract/findings';
import { findShortForms } from '@/lib/extract/short-forms';
import { unexplainedIn } from '@/lib/extract/unexplained';
import { paper } from '../support/paper';

const at = { block: 0, start: 0, end: 0 };

/** "Fostering 3-5 item 8": a report, its pages, its item. */
const report = (title: string, itemNumber: string, from: number, to: number): Report => ({
  kind: 'report',
  at,
  title,
  author: null,
  holder: null,
  itemNumber,
  pages: { from, to },
  meeting: null,
  date: null,
  wards: null,
  decisionType: null,
  classification: null,
  purpose: null,
  recommendations: null,
});
const item = (number: string, from: number, to: number): AgendaItem => ({
  kind: 'agenda-item',
  at,
  number,
  title: '',
  pages: { from, to },
});

const PACK = findShortForms(
  paper(`=== 1
    Members of the SAB and the looked after child (LAC) board.
    === 2
    The MASH takes calls. The MASH and the LAC team agree.
    === 3
    The MASH again, and the CAMHS offer.
    === 4
    Appendix: CAMHS waits.`),
);

/** "Fostering: MASH 2 3": the report, what it does not explain, on which pages. */
const said = (findings: readonly Finding[]) =>
  unexplainedIn(findings).map(({ report: one, shortForms }) =>
    [`${one?.title ?? 'none'}:`, ...shortForms.map(({ short, pages }) => [short, ...pages].join(' '))].join(
      ' ',
    ),
  );

test.each<[string, readonly Finding[], readonly string[]]>([
  ['without reports all of it is nobody’s', [], ['none: SAB 1 MASH 2 3 CAMHS 3 4']],
  [
    'a report has what stands on its pages, and the rest comes last',
    [report('Fostering', '8', 2, 3)],
    ['Fostering: MASH 2 3 CAMHS 3', 'none: SAB 1 CAMHS 4'],
  ],
  [
    'a short form of two reports is asked of both, each for its own pages',
    [report('Fostering', '8', 2, 2), report('Placements', '9', 3, 4)],
    ['Fostering: MASH 2', 'Placements: MASH 3 CAMHS 3 4', 'none: SAB 1'],
  ],
  [
    'an appendix counts to the report of its item',
    [item('8', 2, 4), report('Fostering', '8', 2, 3)],
    ['Fostering: MASH 2 3 CAMHS 3 4', 'none: SAB 1'],
  ],
  [
    'where an item has two reports nobody can tell whose its appendix is',
    [item('8', 2, 4), report('Fostering', '8', 2, 2), report('Placements', '8', 3, 3)],
    ['Fostering: MASH 2', 'Placements: MASH 3 CAMHS 3', 'none: SAB 1 CAMHS 4'],
  ],
  [
    'the one report of a web page has all of it',
    [{ ...report('Fostering', '8', 0, 0), pages: null }],
    ['Fostering: SAB 1 MASH 2 3 CAMHS 3 4'],
  ],
  [
    'of two on a web page none can be told',
    [
      { ...report('Fostering', '8', 0, 0), pages: null },
      { ...report('Placements', '9', 0, 0), pages: null },
    ],
    ['none: SAB 1 MASH 2 3 CAMHS 3 4'],
  ],
])('%s', (_, told, expected) => {
  expect(said([...told, ...PACK])).toEqual(expected);
});
