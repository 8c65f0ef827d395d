// @vitest-environment happy-dom
/** The paper's tables: listed by item, each built when it is opened, with its headers, and taken along. */
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PaperTable } from '@/components/PaperTable';
import type { PanelState } from '@/components/panel-state';
import { SCORECARD, shownTable } from '../support/shown-tables';
import { complaints, show, showPanel } from './on-screen';
import { PACK, VIEW } from './sample';

const MEETING: PanelState = { kind: 'read', view: { ...VIEW, papers: [PACK] } };
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const rowOf = (name: string) => screen.getByRole('button', { name }).closest('article');

test('tables are listed by item, with their size, their page and their doubt; none is built', () => {
  showPanel(MEETING);
  expect(screen.getByRole('button', { name: /^Tables/ }).textContent).toBe('Tables31 without lines: unsure');
  press(/^Tables/);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Item 7. Children’s safeguarding performance, quarter 22 tables',
    'Item 8. Education, health and care plans: a recovery plan1 table',
  ]);
  expect(rowOf('Table 4: measures and targets')?.textContent).toContain('5 rows, 5 columns');
  expect(rowOf('Table without a title')?.textContent).toContain('3 rows, 2 columns, goes on to page 98');
  expect(rowOf('Staffing')?.textContent).toContain('Unsure: a table without lines');
  expect(
    within(rowOf('Table without a title') ?? document.body).getByRole('button', { name: 'Item 8, page 97' }),
  ).toBeTruthy();
  expect(document.querySelector('table')).toBeNull();
});

test('a table that is opened is a table, in a named region that takes the focus', () => {
  showPanel(MEETING);
  press(/^Tables/);
  press('Table 4: measures and targets');
  const region = screen.getByRole('region', { name: 'Table 4: measures and targets' });
  expect(region.tabIndex).toBe(0);
  const table = within(region).getByRole('table', { name: 'Table 4: measures and targets' });
  expect(within(table).getAllByRole('row')).toHaveLength(5);
  expect(within(table).getByRole('columnheader', { name: 'Quarter 2' }).getAttribute('colspan')).toBe('2');
  expect(within(table).getByRole('rowheader', { name: 'Average caseload of a social worker' })).toBeTruthy();
  expect(
    within(table)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toContain('19.4');
  expect(screen.getByText('* Quarter 1 as reported to the committee in September 2026.')).toBeTruthy();
});

test('where columns have more than one header, each cell names all of its own', () => {
  show(<PaperTable table={SCORECARD} />);
  const namesOf = (cell: Element | null | undefined) =>
    (cell?.getAttribute('headers') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
  const cells = [...document.querySelectorAll('td')];
  expect(namesOf(cells.find(({ textContent }) => textContent === '95%'))).toEqual([
    'Quarter 2',
    'Target',
    'Visits to children in need completed on time',
  ]);
});

test('tables that the paper calls alike are told apart', () => {
  const table = { ...SCORECARD, among: { nth: 2, of: 3 } };
  showPanel({
    kind: 'read',
    view: { ...VIEW, papers: [{ ...PACK, study: { ...PACK.study, tables: [table] } }] },
  });
  press(/^Tables/);
  press('Table 4: measures and targets (2 of 3)');
  expect(screen.getByRole('region', { name: 'Table 4: measures and targets (2 of 3)' })).toBeTruthy();
});

test('a colour that no word of its cell says is said in a word', () => {
  show(<PaperTable table={SCORECARD} />);
  const row = screen.getByRole('rowheader', { name: /^Visits/ }).closest('tr');
  expect(row?.lastElementChild?.textContent).toContain('Red');
});

test('figures stand to the right; a column of words does not', () => {
  show(<PaperTable table={SCORECARD} />);
  const lastRow = [...(document.querySelector('tbody tr:last-child')?.children ?? [])];
  expect(lastRow.map((cell) => cell.hasAttribute('data-figure'))).toEqual([false, true, true, true, false]);
});

test('of a long table the beginning is built, and more when it is asked for', () => {
  const lines = Array.from({ length: 801 }, (_, at) => (at === 0 ? 'Ward | Cases' : `Ward ${at} | ${at}`));
  show(<PaperTable table={shownTable(lines.join('\n'))} />);
  expect(document.querySelectorAll('tr')).toHaveLength(251);
  press('Show 250 rows more of 550');
  expect(document.querySelectorAll('tr')).toHaveLength(501);
});

test('forms are left out, and shown at the end when they are asked for', () => {
  showPanel(MEETING);
  press(/^Tables/);
  expect(screen.queryByRole('button', { name: 'Education, health and care plans' })).toBeNull();
  press('Show 1 form as well');
  expect(screen.getByRole('region', { name: 'Forms and front sheets' })).toBeTruthy();
  press('Education, health and care plans');
  expect(screen.getByRole('table').textContent).toContain('Director of Children’s Services');
  press('Leave the forms out again');
  expect(screen.queryByRole('button', { name: 'Education, health and care plans' })).toBeNull();
});

test('arrow keys go from table to table, and leave one that scrolls to itself', () => {
  showPanel(MEETING);
  press(/^Tables/);
  press('Table 4: measures and targets');
  const region = screen.getByRole('region', { name: 'Table 4: measures and targets' });
  region.focus();
  fireEvent.keyDown(region, { key: 'End' });
  expect(document.activeElement).toBe(region);
  screen.getByRole('button', { name: 'Table 4: measures and targets' }).focus();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
  expect(document.activeElement?.textContent).toBe('Staffing');
});

test('a table is copied with the paper and page it is from, and saved under a name that says them', async () => {
  const { done } = showPanel(MEETING);
  press(/^Tables/);
  press('Staffing');
  press('Copy table');
  press('Save as CSV');
  const [copied, saved] = done.filter(([name]) => name === 'onCopyTable' || name === 'onSaveFile');
  expect(copied?.[1]).toMatchObject({ text: 'Team\tPosts\tVacant\nNorth\t22.5\t6.0\nSouth\t20.0\t5.6' });
  expect(copied?.[1]).toHaveProperty('html', expect.stringContaining('Agenda reports pack, Item 7, page 38'));
  expect(saved?.[1]).toMatchObject({ name: 'Agenda reports pack, Item 7, page 38, Staffing.csv' });
  await screen.findByText('Table saved with your downloads.');
  press('Copy table');
  await screen.findByText('Table copied. It stays a table in a document or a spreadsheet.');
});

test('of a paper that is exempt, or may be, nothing is taken before the member has said so', () => {
  const { done } = showPanel({
    kind: 'read',
    view: { ...VIEW, papers: [{ ...PACK, isExempt: true }] },
  });
  const taken = () => done.filter(([name]) => name === 'onCopyTable' || name === 'onSaveFile').length;
  press(/^Tables/);
  press('Staffing');
  press('Save as CSV…');
  expect(taken()).toBe(0);
  press('Leave it');
  press('Copy table…');
  expect(taken()).toBe(0);
  press('Copy it this once');
  expect(taken()).toBe(1);
});

test.each([['Table 4: measures and targets'], ['Staffing'], ['Table without a title']])(
  'axe has nothing against %s, opened',
  async (name) => {
    showPanel(MEETING);
    press(/^Tables/);
    press(name);
    expect(await complaints()).toEqual([]);
  },
);
