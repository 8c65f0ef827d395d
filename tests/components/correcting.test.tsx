// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Meaning } from '@/lib/glossary/meaning';
import { complaints, showPanel } from './on-screen';
import { PACK, VIEW } from './sample';

const COUNCIL = 'Westmarch County Council';
const COMMITTEE = {
  kind: 'committee',
  council: COUNCIL,
  committee: 'Children and Families Scrutiny Committee',
};

/** The panel at a short form, its row open. */
function openRow(short: string, paper = PACK) {
  const panel = showPanel({ kind: 'read', view: { ...VIEW, papers: [paper] } });
  fireEvent.click(screen.getByRole('button', { name: /^Short forms/ }));
  fireEvent.click(screen.getByRole('button', { name: short }));
  return panel;
}
const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('of several senses one is chosen in one press, for this committee', () => {
  const { done } = openRow('CPP');
  fireEvent.click(screen.getByRole('button', { name: 'Mean this one: Corporate Parenting Panel' }));
  expect(done.at(-1)).toEqual([
    'onMean',
    PACK,
    {
      short: 'CPP',
      long: 'Corporate Parenting Panel',
      note: null,
      scope: COMMITTEE,
      insteadOf: 'child protection plan',
    },
    null,
  ]);
});

test('a wrong meaning is corrected in words, with a note, where the member says', async () => {
  const { done } = openRow('CIN');
  const opener = screen.getByRole('button', { name: 'Wrong? CIN' });
  fireEvent.click(opener);
  expect(document.activeElement).toBe(screen.getByLabelText('What it means'));
  expect(await complaints()).toEqual([]);
  fill('What it means', ' children in need ');
  fill('In plain words', 'Those the council must help.');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^This committee/ }).checked).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: `This council: ${COUNCIL}` }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(done.at(-1)).toEqual([
    'onMean',
    PACK,
    {
      short: 'CIN',
      long: 'children in need',
      note: 'Those the council must help.',
      scope: { kind: 'council', council: COUNCIL },
      insteadOf: 'child in need',
    },
    null,
  ]);
  expect(document.activeElement).toBe(opener);
  expect(screen.queryByLabelText('What it means')).toBeNull();
});

test('nothing is saved without words, and what is missing is said', async () => {
  const { done } = openRow('CIN');
  fireEvent.click(screen.getByRole('button', { name: 'Wrong? CIN' }));
  fill('What it means', '  ');
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(done.some(([name]) => name === 'onMean')).toBe(false);
  const field = screen.getByLabelText('What it means');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('Write what it means.')).toBeTruthy();
  expect(await complaints()).toEqual([]);
});

test('leaving it as it is gives the focus back', () => {
  const { done } = openRow('CIN');
  const opener = screen.getByRole('button', { name: 'Wrong? CIN' });
  fireEvent.click(opener);
  fireEvent.click(screen.getByRole('button', { name: 'Leave as it is' }));
  expect(document.activeElement).toBe(opener);
  expect(done.some(([name]) => name === 'onMean')).toBe(false);
});

test.each([
  ['learnt', /learnt from Reports pack, 22 September 2026/, 'Wrong? WFSP'],
  ['own', /your glossary/, 'Change… WFSP'],
] as const)('a meaning that is %s says so', (origin, said, opener) => {
  const meaning: Meaning = {
    long: 'Westmarch Family Support Partnership',
    origin,
    learntFrom:
      origin === 'learnt' ? { paperId: 'earlier', title: 'Reports pack', date: '2026-09-22' } : null,
    misprintOf: null,
    note: null,
    isChecked: true,
    years: { from: null, until: null },
    nation: null,
  };
  openRow('WFSP', { ...PACK, explain: () => [meaning] });
  expect(screen.getAllByText(said).length).toBeGreaterThan(0);
  expect(screen.getByRole('button', { name: opener })).toBeTruthy();
});

test('a short form nobody knows can be said', () => {
  openRow('WFSP');
  expect(screen.getByRole('button', { name: 'Say what it means…' })).toBeTruthy();
});

/** As it stands once a meaning was given. */
const explained = (short: string, meanings: readonly Meaning[]) => ({
  ...PACK,
  explain: (shortForm: Parameters<typeof PACK.explain>[0]) =>
    shortForm.short === short ? meanings : PACK.explain(shortForm),
});
const OWN: Meaning = {
  long: 'Westmarch Family Support Partnership',
  origin: 'own',
  learntFrom: null,
  misprintOf: null,
  note: null,
  isChecked: true,
  years: { from: null, until: null },
  nation: null,
};
const stateWith = (paper = PACK, more: Partial<typeof VIEW> = {}) =>
  ({ kind: 'read', view: { ...VIEW, papers: [paper], ...more } }) as const;

test('a corrected row that moves to another group keeps the focus, and its move is said', async () => {
  const { change } = openRow('WFSP');
  fireEvent.click(screen.getByRole('button', { name: 'Say what it means…' }));
  fill('What it means', OWN.long);
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Say what it means…' }));
  change(stateWith(explained('WFSP', [OWN])));
  const row = screen.getByRole('button', { name: 'WFSP' });
  expect(document.activeElement).toBe(row);
  expect(screen.getByRole('region', { name: 'Not explained in this paper' }).contains(row)).toBe(true);
  await waitFor(() =>
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      'Now under “Not explained in this paper”.',
    ),
  );
});

test('taking it back gives the focus back to where the bar was come from', () => {
  const corrected = { short: 'WFSP', long: OWN.long };
  const { change, done } = openRow('WFSP', explained('WFSP', [OWN]));
  change(stateWith(explained('WFSP', [OWN]), { corrected }));
  const opener = screen.getByRole('button', { name: 'Change… WFSP' });
  opener.focus();
  screen.getByRole('button', { name: 'Undo' }).focus();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  change(stateWith(explained('WFSP', [OWN]), { corrected: null }));
  expect(done.at(-1)?.[0]).toBe('onUndo');
  expect(document.activeElement).toBe(opener);
  change(stateWith());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'WFSP' }));
});

test('a card leads to the form of its short form, again and again', async () => {
  const page = { ...PACK, id: 'page', isPage: true };
  const fuller = { ...PACK, id: 'fuller', isPage: false };
  const at = (toCorrect: (typeof VIEW)['toCorrect']) =>
    ({ kind: 'read', view: { ...VIEW, papers: [fuller, page], toCorrect } }) as const;
  const { change, done } = showPanel(at(null));
  change(at({ short: 'CIN', nth: 1 }));
  const field = await screen.findByLabelText('What it means');
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect(screen.getByRole('button', { name: 'CIN' }).getAttribute('aria-expanded')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: 'Leave as it is' }));
  change(at({ short: 'CIN', nth: 2 }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('What it means')));
  fill('What it means', 'children in need');
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(done.at(-1)?.slice(0, 2)).toEqual(['onMean', page]);
});

test('a row corrected from its card moves with its form closed', async () => {
  const toCorrect = { short: 'WFSP', nth: 1 };
  const { change } = showPanel(stateWith({ ...PACK, isPage: true }, { toCorrect }));
  await screen.findByLabelText('What it means');
  fill('What it means', OWN.long);
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  change(stateWith({ ...explained('WFSP', [OWN]), isPage: true }, { toCorrect }));
  expect(screen.queryByLabelText('What it means')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'WFSP' }));
});
