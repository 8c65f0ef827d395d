// @vitest-environment happy-dom
/** Short forms that nobody explains: known and unknown apart, and the note that asks their author. */
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { authorNotes } from '@/components/author-notes';
import type { PanelPaper } from '@/components/panel-state';
import type { Finding, FindingOf } from '@/lib/extract/findings';
import { passage } from '../support/passage';
import { complaints, showPanel } from './on-screen';
import { PACK, VIEW } from './sample';

const at = { block: 0, start: 0, end: 0 };
const sited = (finding: Finding) => ({ finding, passage: passage('Each ‹plan› was reviewed.') });
const shortForm = (short: string, pages: readonly number[]) =>
  sited({
    kind: 'short-form',
    at,
    short,
    long: null,
    otherLong: [],
    spelled: [],
    places: [],
    misprintOf: null,
    beside: [],
    uses: pages.map(() => at),
    pages,
  });
const report = (told: Partial<FindingOf<'report'>>) =>
  sited({
    kind: 'report',
    at,
    title: 'Fostering sufficiency strategy',
    author: 'Jane Marsh, Head of Service (01632 960001)',
    holder: null,
    itemNumber: '8',
    pages: { from: 10, to: 60 },
    meeting: null,
    date: null,
    wards: null,
    decisionType: null,
    classification: null,
    purpose: null,
    recommendations: null,
    ...told,
  });
const holding = (...findings: PanelPaper['study']['findings']): PanelPaper => ({
  ...PACK,
  study: { ...PACK.study, findings },
});
const showSection = (paper: PanelPaper) => {
  const shown = showPanel({ kind: 'read', view: { ...VIEW, papers: [paper] } });
  fireEvent.click(screen.getByRole('button', { name: /^Short forms/ }));
  return shown;
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const textIn = (name: string) => (screen.getByRole('textbox', { name }) as HTMLTextAreaElement).value;

test('what the paper never explains is parted into what Kloe knows and what nobody does', () => {
  showSection(PACK);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Explained in this paper',
    'Not explained in this paper1',
    'Neither explained nor known1',
  ]);
  expect(screen.getByText('used 4 times, page 26')).toBeTruthy();
});

test('the note to an author names the report, its item, each short form and its pages', () => {
  const [note] = authorNotes(
    holding(report({}), shortForm('LAC', [15, 16, 17, 24]), shortForm('WFSP', [20])),
  );
  expect(note?.title).toBe('Fostering sufficiency strategy');
  expect(note?.text).toBe(
    `Dear Jane Marsh,

The report “Fostering sufficiency strategy” (item 8) uses these short forms without saying what they mean:

– LAC (pages 11 to 13 and 20)
– WFSP (page 16)

Could they please be spelt out in the next version? That would help everyone who reads it for the first time.

With thanks`,
  );
});

test.each([
  ['an author who is not named is left to fill in', report({ author: null }), /^Dear …,/],
  ['a report without an item has none', report({ itemNumber: null }), /strategy” uses a short form/],
  ['many pages are cut short', report({}), /\(pages .* and 4 more\)/],
  [
    'what belongs to no report is said of the paper',
    report({ pages: { from: 1, to: 2 } }),
    /^Dear …,\n\nThe paper “/,
  ],
])('%s', (_, one, expected) => {
  const pages = [15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37];
  expect(authorNotes(holding(one, shortForm('LAC', pages)))[0]?.text).toMatch(expected);
});

test('a page of the web has no page numbers to name', () => {
  const paper = holding(report({ pages: null }), shortForm('LAC', [1]));
  const page = { ...paper, study: { ...paper.study, pages: paper.study.pages.slice(0, 1) } };
  expect(authorNotes(page)[0]?.text).toContain('\n– LAC\n');
});

test('the note is shown, changed and copied', async () => {
  const { done } = showSection(holding(report({}), shortForm('LAC', [15])));
  press('Write a note to the author');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  expect(textIn('Fostering sufficiency strategy')).toContain('– LAC (page 11)');
  fireEvent.input(screen.getByRole('textbox', { name: 'Fostering sufficiency strategy' }), {
    target: { value: 'Dear Jane, what is LAC?' },
  });
  expect(await complaints()).toEqual([]);
  press('Copy: Fostering sufficiency strategy');
  expect(await screen.findByText('Copied.')).toBeTruthy();
  expect(done).toEqual([['onCopyText', 'Dear Jane, what is LAC?']]);
});

test('each report has a note of its own', async () => {
  const other = report({ title: 'Placements', pages: { from: 61, to: 70 }, itemNumber: '9' });
  showSection(holding(report({}), other, shortForm('LAC', [15, 62])));
  press('Write notes to the authors');
  expect(textIn('Fostering sufficiency strategy')).toContain('(page 11)');
  expect(textIn('Placements')).toContain('(page 58)');
  expect(await complaints()).toEqual([]);
});

test('of an exempt paper nothing is written before the member was asked', async () => {
  showSection({ ...holding(report({}), shortForm('LAC', [15])), isExempt: true });
  press('Write a note to the author');
  expect(screen.queryByRole('textbox', { name: 'Fostering sufficiency strategy' })).toBeNull();
  expect(await complaints()).toEqual([]);
  press('Leave it');
  expect(screen.queryByRole('textbox', { name: 'Fostering sufficiency strategy' })).toBeNull();
  press('Write a note to the author');
  press('Write it this once');
  expect(textIn('Fostering sufficiency strategy')).toContain('LAC');
});

test('where all is explained there is nothing to ask for', () => {
  const explained = shortForm('LAC', [15]);
  showSection(
    holding({
      ...explained,
      finding: { ...(explained.finding as FindingOf<'short-form'>), long: 'looked after child' },
    }),
  );
  expect(screen.queryByRole('button', { name: /note/i })).toBeNull();
});
