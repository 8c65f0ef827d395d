// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { BringInDialog } from '@/components/BringInDialog';
import { DeskGlossary } from '@/components/DeskGlossary';
import { MergeMeaningDialog } from '@/components/MergeMeaningDialog';
import type { CommitteeScope } from '@/lib/glossary/own';
import type { TaughtMeaning } from '@/lib/store/learnt';
import type { GlossaryRow } from '@/lib/store/rows';
import { complaints, show } from './on-screen';

const COUNCIL = 'Westmarch County Council';
const HERE: CommitteeScope = { kind: 'committee', council: COUNCIL, committee: 'Cabinet' };

const row = (id: string, short: string, long: string, told: Partial<GlossaryRow> = {}): GlossaryRow => ({
  id,
  short,
  long,
  note: null,
  scope: HERE,
  insteadOf: null,
  paperId: null,
  exempt: 'no',
  changedAt: 1,
  ...told,
});
const taught = (short: string, long: string): TaughtMeaning => ({
  short,
  long,
  scope: HERE,
  from: { paperId: 'sept', title: 'Reports pack', date: '2026-09-22' },
});

const ROWS = [
  row('1', 'WFSP', 'Westmarch Family Support Partnership', { exempt: 'ask', paperId: 'pack' }),
  row('2', 'CPP', 'Corporate Parenting Panel', { note: 'Councillors for children in care.' }),
  row('3', 'CPP', 'corporate parenting panels', { scope: { kind: 'everywhere' } }),
];
const TAUGHT = [
  taught('ICPC', 'initial child protection conference'),
  taught('CPP', 'corporate parenting panel'),
];

const CABINET = taught('CPP', 'corporate parenting panel');
const elsewhere = (council: string, committee: string): TaughtMeaning => ({
  ...CABINET,
  short: 'ICB',
  scope: { kind: 'committee', council, committee },
});

test.each<[string, readonly TaughtMeaning[], readonly string[]]>([
  ['one committee taught all: nothing', [CABINET], ['learnt from Reports pack, 22 September 2026']],
  [
    'two committees of one council: theirs alone',
    [CABINET, elsewhere(COUNCIL, 'Audit')],
    [
      ...['learnt from Reports pack, 22 September 2026', 'Cabinet'],
      ...['learnt from Reports pack, 22 September 2026', 'Audit'],
    ],
  ],
  [
    'two councils: both',
    [CABINET, elsewhere('Eastmarch', 'Cabinet')],
    [
      ...['learnt from Reports pack, 22 September 2026', 'Cabinet, Westmarch County Council'],
      ...['learnt from Reports pack, 22 September 2026', 'Cabinet, Eastmarch'],
    ],
  ],
])('what is said of where a meaning was learnt tells it from the others; %s', (_, learnt, said) => {
  showGlossary([], learnt);
  const rows = screen.getAllByRole('listitem').flatMap((item) => [...item.querySelectorAll('small')]);
  expect(rows.map(({ textContent }) => textContent)).toEqual(said);
});

test('a paper whose name says its day says it once', () => {
  const from = { paperId: 'sept', title: 'Public reports pack, 22 September 2026', date: '2026-09-22' };
  showGlossary([], [{ ...CABINET, from }]);
  expect(screen.getByText('learnt from Public reports pack, 22 September 2026')).toBeTruthy();
});

test('the member’s own say where they hold, without the council where there is one', () => {
  showGlossary(ROWS, TAUGHT);
  expect(screen.getAllByText('Yours: Cabinet')).toHaveLength(2);
  expect(screen.getByText('Yours: Everywhere')).toBeTruthy();
});

type Told = readonly [name: string, ...told: unknown[]];

function showGlossary(rows: readonly GlossaryRow[], learnt: readonly TaughtMeaning[] | null) {
  const done: Told[] = [];
  const tell =
    (name: string) =>
    (...told: unknown[]) =>
      void done.push([name, ...told]);
  show(
    <DeskGlossary
      rows={rows}
      taught={learnt}
      onAdd={tell('add')}
      onChange={tell('change')}
      onMerge={tell('merge')}
      onDelete={tell('delete')}
      onExport={tell('export')}
      onFile={tell('file')}
    />,
  );
  return done;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test.each([
  ['empty', [], []],
  ['while papers are looked at', [], null],
  ['full', ROWS, TAUGHT],
] as const)('axe has nothing against the glossary: %s', async (_, rows, learnt) => {
  showGlossary(rows, learnt);
  expect(await complaints()).toEqual([]);
});

test('the member’s own meanings stand first, then what was learnt and the member does not say too', () => {
  showGlossary(ROWS, TAUGHT);
  expect(
    screen.getAllByRole('listitem').map((item) => item.querySelector('b + div > p')?.textContent),
  ).toEqual([
    'Corporate Parenting Panel',
    'corporate parenting panels',
    'Westmarch Family Support Partnership',
    'initial child protection conference',
  ]);
  expect(screen.getByText('learnt from Reports pack, 22 September 2026')).toBeTruthy();
  expect(screen.getByText(/stays on this computer/)).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('4 meanings');
});

test.each([
  ['parnting', 'CPP'],
  ['icpc', 'ICPC'],
])('“%s” finds %s, though it be spelt wrongly', (asked, short) => {
  showGlossary(ROWS, TAUGHT);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: asked } });
  expect(screen.getAllByRole('listitem')[0]?.textContent).toContain(short);
});

test('what looks like nothing says what was looked at', () => {
  showGlossary(ROWS, TAUGHT);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zzzzqq' } });
  expect(screen.getByRole('heading', { name: 'No meaning looks like that' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('0 of 4 meanings');
});

test.each([
  ['Everywhere', 1],
  ['One committee', 2],
  ['Learnt', 1],
])('only those for “%s” are shown', (kind, count) => {
  showGlossary(ROWS, TAUGHT);
  press(new RegExp(`^${kind} `));
  expect(screen.getAllByRole('listitem')).toHaveLength(count);
  press(new RegExp(`^${kind} `));
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
});

test.each([
  ['Add a meaning…', ['add']],
  ['Change… WFSP, Westmarch Family Support Partnership', ['change', ROWS[0]]],
  ['Change… ICPC, initial child protection conference', ['change', TAUGHT[0]]],
  ['Merge… CPP, Corporate Parenting Panel', ['merge', ROWS[1]]],
  ['Delete CPP, corporate parenting panels', ['delete', ROWS[2]]],
  ['Save as CSV', ['export', 'csv']],
  ['Save as JSON', ['export', 'json']],
])('“%s” does that', (name, told) => {
  const done = showGlossary(ROWS, TAUGHT);
  press(name);
  expect(done[0]?.slice(0, told.length)).toEqual(told);
});

test('only what has another of its short form can be merged, and what was learnt cannot be deleted', () => {
  showGlossary(ROWS, TAUGHT);
  expect(screen.queryByRole('button', { name: /^Merge… WFSP/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Delete ICPC/ })).toBeNull();
});

test('of two meanings that are one, the member says which stays', async () => {
  const [, kept, other] = ROWS;
  if (!kept || !other) throw new Error('there are no two');
  const done: unknown[] = [];
  show(
    <MergeMeaningDialog
      row={kept}
      others={[other]}
      onMerge={(...told) => done.push(told)}
      onClose={() => done.push('closed')}
    />,
  );
  expect(await complaints()).toEqual([]);
  press('Merge them');
  fireEvent.click(screen.getByRole('radio', { name: /^corporate parenting panels/ }));
  press('Merge them');
  expect(done).toEqual([
    [kept, other],
    [other, kept],
  ]);
});

test('a file shows what is new, what changes from what, and what is refused and why, before anything is done', async () => {
  const [, before] = ROWS;
  if (!before) throw new Error('there is none');
  const after = { ...before, long: 'Corporate Property Programme', note: null };
  const incoming = {
    fresh: [row('9', 'LAC', 'looked-after child')],
    changed: [{ before, after }],
    same: [after],
  };
  const done: unknown[] = [];
  show(
    <BringInDialog
      file="Shared.csv"
      format="csv"
      incoming={incoming}
      refused={[{ line: 5, reason: 'no-meaning' }]}
      onBringIn={(told) => done.push(told)}
      onClose={() => done.push('closed')}
    />,
  );
  expect(await complaints()).toEqual([]);
  expect(screen.getByText('Line 5: the meaning is missing')).toBeTruthy();
  expect(screen.getByText('Corporate Parenting Panel. Councillors for children in care.').tagName).toBe(
    'DEL',
  );
  expect(screen.getByText('1 meaning already as in the file.')).toBeTruthy();
  expect(done).toEqual([]);
  press('Bring in');
  expect(done).toEqual([incoming]);
});

test('a file with nothing new can only be closed', () => {
  const incoming = { fresh: [], changed: [], same: [] };
  const nothing = () => undefined;
  show(
    <BringInDialog
      file="Same.json"
      format="json"
      incoming={incoming}
      refused={[]}
      onBringIn={nothing}
      onClose={nothing}
    />,
  );
  expect(screen.getByText('There is nothing new in this file.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Bring in' })).toBeNull();
});
