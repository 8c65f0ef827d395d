// @vitest-environment happy-dom
/** Figures at the desk: a table whose columns sort, whose rows open, by mouse or by keys. */
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { DeskFigures } from '@/components/DeskFigures';
import type { PanelPaper } from '@/components/panel-state';
import { complaints, show } from './on-screen';
import { PACK } from './sample';

type Props = Parameters<typeof DeskFigures>[0];

function showFigures(told: Partial<Props> = {}) {
  const done: unknown[][] = [];
  const note =
    (name: string) =>
    (...said: unknown[]) => {
      done.push([name, ...said]);
    };
  const actions: Props['actions'] = {
    notes: [],
    begun: null,
    onShow: note('onShow'),
    onBegin: note('onBegin'),
    onCorrect: note('onCorrect'),
    onOverTime: note('onOverTime'),
    onForget: note('onForget'),
    onText: note('onText'),
    onKind: note('onKind'),
    onCopy: note('onCopy'),
    onDelete: note('onDelete'),
    onCopyTable: () => Promise.resolve('copied'),
    onSaveFile: note('onSaveFile'),
  };
  show(
    <DeskFigures
      of="paper"
      name="Agenda reports pack"
      backHref="#meeting=m"
      papers={[PACK]}
      unread={[]}
      actions={actions}
      {...told}
    />,
  );
  return done;
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const names = () =>
  screen.getAllByRole('rowheader').map((head) => within(head).queryByRole('button')?.textContent);
const figures = () => names().filter((name) => name !== undefined);
const cellsOf = (name: string) =>
  within(screen.getByRole('button', { name }).closest('tr') ?? document.body)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
const key = (name: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: name });

const VISITS = 'Visits to children in need completed on time';
const CONFERENCES = 'Child protection conferences held within 15 working days';

test('a row says value, target, gap, last time, change and page, each in its column', async () => {
  showFigures();
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Measure',
    'Period',
    'Value',
    'Target',
    'Gap to target',
    'Last time',
    'Change',
    'England',
    'Others',
    'RAG',
    'Page',
  ]);
  expect(cellsOf(VISITS)).toEqual([
    'Quarter 2 2026/27',
    '72%',
    '95%',
    '−23, missed',
    '78%Q1',
    '−6, worse',
    '',
    'Similar councils 86%',
    'RRed',
    'Item 7, page 38',
  ]);
  expect(cellsOf(CONFERENCES).slice(5, 7)).toEqual(['+5, better', '78%, better']);
  expect(await complaints()).toEqual([]);
});

test('they stand by item; a column sorts up, then down, then all is as in the paper again', () => {
  showFigures();
  const inPaper = names();
  expect(screen.getAllByRole('rowheader')[0]?.textContent).toBe(
    'Item 7. Children’s safeguarding performance, quarter 2',
  );
  press('Gap to target');
  const head = screen.getByRole('columnheader', { name: 'Gap to target' });
  expect(head.getAttribute('aria-sort')).toBe('ascending');
  expect(figures().slice(0, 4)).toEqual([
    VISITS,
    'Plans issued within 20 weeks',
    CONFERENCES,
    'Re-referrals within 12 months',
  ]);
  press('Gap to target');
  expect(head.getAttribute('aria-sort')).toBe('descending');
  expect(figures()[0]).toBe('Re-referrals within 12 months');
  // What has no target stays last.
  expect(figures().slice(-2)).toEqual([
    'Average caseload of a social worker',
    'Projected overspend on placements',
  ]);
  press('Gap to target');
  expect(head.getAttribute('aria-sort')).toBe('none');
  expect(names()).toEqual(inPaper);
});

test('by value, each unit stands by itself', () => {
  showFigures();
  press('Value');
  expect(figures()).toEqual([
    'Re-referrals within 12 months',
    'Plans issued within 20 weeks',
    VISITS,
    CONFERENCES,
    'Projected overspend on placements',
    'Average caseload of a social worker',
  ]);
});

test('the keyboard goes from row to row, shows the page, asks; a row opens on its words', async () => {
  const done = showFigures();
  screen.getByRole('button', { name: VISITS }).focus();
  key('ArrowDown');
  expect(document.activeElement?.textContent).toBe(CONFERENCES);
  key('p');
  key('q');
  expect(done).toMatchObject([
    ['onShow', { id: 'pack' }, { page: 42 }],
    ['onBegin', 'question', { begins: `${CONFERENCES}: 81% (Quarter 2 2026/27), target 90%. ` }],
  ]);
  expect(document.querySelector('blockquote mark')?.textContent).toBe('81%');
  press(`Dismiss ${CONFERENCES}`);
  expect(done.at(-1)).toMatchObject(['onCorrect', { id: 'pack' }, { place: 1 }, { kind: 'dismissed' }]);
  expect(await complaints()).toEqual([]);
});

test('it narrows as the panel does, and says how many are left', () => {
  showFigures();
  press('Misses its target 4');
  expect(screen.getByText('Agenda reports pack, 4 of 6 figures')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Unit'), { target: { value: '£' } });
  press('Show all figures');
  expect(screen.getByText('Agenda reports pack, 6 figures')).toBeTruthy();
});

test('of several papers each group says whose it is', () => {
  const supplement: PanelPaper = {
    ...PACK,
    id: 'supplement',
    title: 'Supplement 1',
    study: { ...PACK.study },
  };
  showFigures({ of: 'meeting', papers: [PACK, supplement] });
  const groups = screen
    .getAllByRole('rowheader')
    .filter((head) => within(head).queryByRole('button') === null);
  expect(groups.map(({ textContent }) => textContent)).toEqual([
    'Agenda reports pack · Item 7. Children’s safeguarding performance, quarter 2',
    'Agenda reports pack · Item 8. Education, health and care plans: a recovery plan',
    'Supplement 1 · Item 7. Children’s safeguarding performance, quarter 2',
    'Supplement 1 · Item 8. Education, health and care plans: a recovery plan',
  ]);
});

test.each([
  ['none found', { papers: [{ ...PACK, study: { ...PACK.study, findings: [] } }] }, 'No figures found'],
  ['nothing kept', { papers: [] }, 'Nothing of this is kept'],
] as const)('%s is said', async (_, told, words) => {
  showFigures(told);
  expect(screen.getByText(words)).toBeTruthy();
  expect(await complaints()).toEqual([]);
});

test('a paper that has to be read again is named, and not called empty', () => {
  showFigures({ papers: [], unread: ['Old pack'] });
  expect(screen.getByText('Old pack: open it once, and Kloe looks for its figures.')).toBeTruthy();
  expect(screen.queryByText('Nothing of this is kept')).toBeNull();
});
