// @vitest-environment happy-dom
/** The list of figures: narrowed, ordered, asked about, corrected, dismissed, taken along. */
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, expect, test } from 'vitest';
import { listsOf } from '@/components/panel-lists';
import type { PanelPaper, PanelState } from '@/components/panel-state';
import { readCsv } from '@/lib/export/csv';
import type { SavedFile } from '@/lib/platform/save-file';
import type { FigureCorrectionRow } from '@/lib/store/rows';
import { complaints, showPanel } from './on-screen';
import { PACK, VIEW } from './sample';

/** What an open figure loads is there before a test begins. */
beforeAll(() => Promise.all([import('@/components/CorrectFigure'), import('@/lib/check/agreement')]));

const VISITS = 'Visits to children in need completed on time';
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const names = () =>
  [...document.querySelectorAll('article h3')].map(({ textContent }) =>
    textContent?.split(' ').slice(0, 2).join(' '),
  );

const stateWith = (paper: Partial<PanelPaper>): PanelState => ({
  kind: 'read',
  view: { ...VIEW, papers: [{ ...PACK, ...paper }] },
});
function showFigures(paper: Partial<PanelPaper> = {}) {
  const panel = showPanel(stateWith(paper));
  press(/^Figures/);
  return panel;
}

const [visits] = listsOf(PACK).measures;
if (!visits) throw new Error('the sample has no figures');
const markOfVisits = {
  exact: '72%',
  words: visits.main.passage.words,
  start: visits.main.passage.start,
  page: visits.main.passage.page,
  indicator: VISITS,
};
const row = (told: Partial<FigureCorrectionRow>): FigureCorrectionRow => ({
  id: 'c1',
  paperId: 'pack',
  exempt: 'no',
  changedAt: 1,
  mark: markOfVisits,
  changes: null,
  ...told,
});

test('filters name what they mean; what could not be judged is counted, not left out in silence', () => {
  showFigures();
  press('Worse than last time 1');
  expect(names()).toEqual(['Visits to']);
  press('Worse than last time 1');
  press('Misses its target 4');
  expect(screen.queryByText(/could not be judged/)).toBeNull();
  press('Misses its target 4');
  press('Worse than England 0');
});

test('figures of which nobody says which way is good are counted beside the filter', () => {
  const findings = PACK.study.findings.map((sited) =>
    sited.finding.kind === 'figure' && sited.finding.indicator.startsWith('Child protection')
      ? { ...sited, finding: { ...sited.finding, indicator: 'Children in residential homes', rag: null } }
      : sited,
  );
  showFigures({ study: { ...PACK.study, findings } });
  press('Worse than last time 1');
  expect(
    screen
      .getByText('1 could not be judged: the paper does not say which way is good.')
      .closest('[role=status]'),
  ).not.toBeNull();
});

test('they stand in the order asked for, and by unit', () => {
  showFigures();
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Item 7. Children’s safeguarding performance, quarter 25 figures',
    'Item 8. Education, health and care plans: a recovery plan1 figure',
  ]);
  choose('Order', 'name');
  expect(names()).toEqual([
    'Average caseload',
    'Child protection',
    'Plans issued',
    'Projected overspend',
    'Re-referrals within',
    'Visits to',
  ]);
  choose('Order', 'target');
  // 24 % of 95, 23 % of 60, 20 % of 20, 10 % of 90, then those without a target.
  expect(names()).toEqual([
    'Visits to',
    'Plans issued',
    'Re-referrals within',
    'Child protection',
    'Average caseload',
    'Projected overspend',
  ]);
  choose('Order', 'rag');
  expect(names().slice(0, 4)).toEqual([
    'Visits to',
    'Re-referrals within',
    'Plans issued',
    'Child protection',
  ]);
  choose('Unit', '£');
  expect(names()).toEqual(['Projected overspend']);
  expect(screen.getByText('1 of 6 shown')).toBeTruthy();
});

test('reports of one item stand apart, and can be chosen', () => {
  const report = (title: string, from: number, to: number) => ({
    finding: {
      kind: 'report',
      at: { block: 0, start: 0, end: 0 },
      title,
      author: null,
      holder: null,
      itemNumber: '7',
      pages: { from, to },
      meeting: null,
      date: null,
      wards: null,
      decisionType: null,
      classification: null,
      purpose: null,
      recommendations: null,
    } as const,
    passage: visits.main.passage,
  });
  const reports = [report('The scorecard', 40, 44), report('Workforce', 45, 60)];
  showFigures({ study: { ...PACK.study, findings: [...reports, ...PACK.study.findings] } });
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Item 7. Children’s safeguarding performance, quarter 2The scorecard3 figures',
    'Item 7. Children’s safeguarding performance, quarter 2Workforce2 figures',
    'Item 8. Education, health and care plans: a recovery plan1 figure',
  ]);
  choose('Report', 'Workforce');
  expect(names()).toEqual(['Average caseload', 'Projected overspend']);
});

test('where nothing is all that was asked for, it says so and shows the way back', () => {
  showFigures();
  press('Misses its target 4');
  choose('Unit', '£');
  expect(screen.getByRole('heading', { name: 'No figure is all of that' })).toBeTruthy();
  press('Show all figures');
  expect(names()).toHaveLength(6);
});

test('a question begins with what the figure says, and no more', () => {
  const { done } = showFigures();
  press(VISITS);
  press('Ask about this');
  expect(done.at(-1)).toMatchObject([
    'onBegin',
    'question',
    { begins: `${VISITS}: 72% (Quarter 2 2026/27), target 95%. ` },
  ]);
});

test('a wrong figure is corrected: only what differs is handed on', async () => {
  const { done } = showFigures();
  press(VISITS);
  press(`Correct… ${VISITS}`);
  await screen.findByLabelText('Value');
  await waitFor(() => expect(document.activeElement).toHaveProperty('value', VISITS));
  expect(await complaints()).toEqual([]);
  fill('Value', 'seventy');
  press('Save');
  expect(screen.getByText('Write a number, such as 72 or 1,204.5.')).toBeTruthy();
  expect(done).toEqual([]);
  fill('Value', '74');
  fill('Target', '');
  choose('Which way is good', 'higher');
  fireEvent.click(screen.getByLabelText('Actual, Q1, 78%'));
  press('Save');
  const said = {
    kind: 'corrected',
    changes: { value: 74, target: null, good: 'higher', leftOut: [{ exact: '78%' }] },
  };
  expect(done).toMatchObject([['onCorrect', { id: 'pack' }, { place: 0 }, said]]);
  expect(document.activeElement?.textContent).toBe('Correct…');
});

test('nothing changed is nothing said; Esc leaves the form', async () => {
  const { done } = showFigures();
  press(VISITS);
  press(`Correct… ${VISITS}`);
  await screen.findByLabelText('Value');
  press('Save');
  expect(screen.queryByLabelText('Value')).toBeNull();
  press(`Correct… ${VISITS}`);
  fireEvent.keyDown(screen.getByLabelText('Value'), { key: 'Escape' });
  expect(screen.queryByLabelText('Value')).toBeNull();
  expect(done).toEqual([]);
});

test('a corrected figure says so, with what was read, and the way back', () => {
  const { done } = showFigures({
    corrections: [row({ changes: { value: 97, target: null, period: null } })],
  });
  const article = screen.getByRole('button', { name: VISITS }).closest('article');
  expect(article?.textContent).toContain('Kloe read: value 72%, period Quarter 2 2026/27, target 95%');
  expect(article?.textContent).toContain('Corrected by you');
  expect(article?.querySelector('.figure-row-value')?.textContent).toBe('97%');
  press('Corrected by you 1');
  expect(names()).toEqual(['Visits to']);
  press(VISITS);
  press(`Back to what Kloe read: ${VISITS}`);
  expect(done.at(-1)).toMatchObject(['onCorrect', { id: 'pack' }, { place: 0 }, { kind: 'as-read' }]);
});

test('a dismissed figure leaves the list, hands on the focus, stands apart, and can be put back', () => {
  const panel = showFigures();
  press(VISITS);
  const dismiss = screen.getByRole('button', { name: `Dismiss ${VISITS}` });
  dismiss.focus();
  fireEvent.click(dismiss);
  expect(panel.done.at(-1)).toMatchObject(['onCorrect', { id: 'pack' }, { place: 0 }, { kind: 'dismissed' }]);
  panel.change(stateWith({ corrections: [row({})] }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Figures 5');
  press('Show 1 figure you dismissed');
  expect(screen.getAllByRole('heading', { level: 2 }).at(-1)?.textContent).toBe('Dismissed by you1 figure');
  press(`Put it back: ${VISITS}`);
  expect(panel.done.at(-1)).toMatchObject(['onCorrect', { id: 'pack' }, { place: 0 }, { kind: 'as-read' }]);
});

test('the focus of a row that is gone goes to the one that took its place', async () => {
  const panel = showFigures();
  screen.getByRole('button', { name: VISITS }).focus();
  panel.change(stateWith({ corrections: [row({})] }));
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Child protection conferences/));
});

test('a correction whose figure is gone is listed with its words, and let go only by the member', () => {
  const lost = row({
    mark: { ...markOfVisits, exact: '71%', words: 'It was 71% then.', start: 7 },
    changes: { value: 7 },
  });
  const { done } = showFigures({ corrections: [lost] });
  expect(screen.getByText('Corrections without their figure')).toBeTruthy();
  expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toContain('71%');
  press(`Let it go: ${VISITS}`);
  expect(done).toEqual([['onForget', lost]]);
});

test('a figure of a table opens its table', async () => {
  const inTable = 'Visits to children in need completed on time · 78% · 72% · 95% · R';
  const findings = PACK.study.findings.map((sited) =>
    sited.finding.kind === 'figure' && sited.passage.words === visits.main.passage.words
      ? { ...sited, passage: { ...sited.passage, words: rowOfTable() ?? inTable } }
      : sited,
  );
  function rowOfTable(): string | undefined {
    const [table] = PACK.study.tables;
    return table?.cells
      .filter((cell) => cell.row === 2 && cell.words !== '')
      .map((cell) => cell.words)
      .join(' · ');
  }
  showFigures({ study: { ...PACK.study, findings } });
  press(VISITS);
  fireEvent.click(await screen.findByRole('button', { name: 'Show its table' }));
  expect(within(document.body).getByRole('table')).toBeTruthy();
});

const saved = (done: readonly unknown[]) =>
  (done as readonly [string, SavedFile][]).find(([name]) => name === 'onSaveFile')?.[1];

test('what is shown is taken along, in its order, with its pages; a correction with what was read', async () => {
  const { done } = showFigures({ corrections: [row({ changes: { value: 97 } })] });
  choose('Unit', '%');
  press('Save as…');
  expect(await complaints()).toEqual([]);
  press('CSV');
  await waitFor(() => expect(saved(done)).toBeTruthy());
  const file = saved(done);
  expect(file?.name).toBe('Agenda reports pack, figures.csv');
  const [head, ...rows] = readCsv(String(file?.content)).map(({ fields }) => fields);
  const cell = (line: number, title: string) => rows[line]?.[head?.indexOf(title) ?? -1];
  expect(rows).toHaveLength(4);
  expect(
    ['Measure', 'Value', 'Target', 'Gap to target', 'Last time', 'Page'].map((title) => cell(0, title)),
  ).toEqual([VISITS, '97', '95', '2', '78', 'Item 7, page 38']);
  expect([cell(0, 'Corrected by you'), cell(0, 'What Kloe read')]).toEqual(['yes', 'value 72%']);
  expect(cell(1, 'England')).toBe('78');
  await waitFor(() => expect(screen.getByText('Saved with your downloads.')).toBeTruthy());
});

test('of an exempt paper each taking is an exception, and says so', async () => {
  const { done } = showFigures({ isExempt: true });
  press('Save as…');
  expect(screen.getByText(/“Agenda reports pack” is exempt, or may be/)).toBeTruthy();
  press('Leave it');
  expect(done).toEqual([]);
  press('Save as…');
  press('Markdown, this once');
  await waitFor(() => expect(saved(done)?.name).toBe('Agenda reports pack, figures.md'));
  expect(String(saved(done)?.content)).toContain('| 72% | Quarter 2 2026/27 | 95% | -23 |');
});

test('after a figure was dismissed, looking one up still leads to its own row', () => {
  showPanel(stateWith({ corrections: [row({})] }));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'caseload' } });
  press(/^Average caseload of a social worker/);
  const found = screen.getByRole('button', { name: 'Average caseload of a social worker' });
  expect(found.getAttribute('aria-expanded')).toBe('true');
});
