// @vitest-environment happy-dom
/** What does not agree: side by side, asked about, explained, explained once before, and asked again. */
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { listsOf } from '@/components/panel-lists';
import type { PanelPaper, PanelState } from '@/components/panel-state';
import { sidesOf } from '@/lib/check/explained';
import type { HeldExplanation } from '@/lib/store/explanations';
import { complaints, showPanel } from './on-screen';
import { PACK, VIEW } from './sample';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const stateWith = (paper: Partial<PanelPaper>): PanelState => ({
  kind: 'read',
  view: { ...VIEW, papers: [{ ...PACK, ...paper }] },
});
function showChallenges(paper: Partial<PanelPaper> = {}) {
  const panel = showPanel(stateWith(paper));
  press(/^Challenges/);
  return panel;
}
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

const first = PACK.study.challenges.find(({ kind }) => kind === 'conflict');
if (!first) throw new Error('no two figures of the sample differ');
const NAME = 'Two figures differ';
const explanation = (told: Partial<HeldExplanation>): HeldExplanation => ({
  id: 'e1',
  paperId: PACK.id,
  kind: first.kind,
  sides: sidesOf(first),
  reason: 'The scorecard counts the year to date',
  meetingKeys: [],
  meetingDate: null,
  exempt: 'no',
  changedAt: 1,
  ...told,
});

test('an open challenge shows every side with its source, and the arithmetic', async () => {
  showChallenges();
  press(NAME);
  const row = within(screen.getByRole('button', { name: NAME }).closest('article') as HTMLElement);
  expect(row.getAllByRole('button', { name: /^Item 7, page/ })).toHaveLength(first.passages.length);
  expect(row.getByRole('heading', { name: 'The arithmetic' }).parentElement?.textContent).toContain(
    first.why,
  );
  expect(await complaints()).toEqual([]);
});

test('a question about it begins with all its sides', () => {
  const { done } = showChallenges();
  press(NAME);
  press('Ask about this');
  const [, kind, about] = done.find(([name]) => name === 'onBegin') ?? [];
  expect(kind).toBe('question');
  expect(about).toMatchObject({ passage: first.passages[0], others: first.passages.slice(1) });
});

test('explained with a reason, which is not left out', async () => {
  const { done } = showChallenges();
  press(NAME);
  press(`Explained… ${NAME}`);
  const reason = await screen.findByLabelText('What explains it?');
  await waitFor(() => expect(document.activeElement).toBe(reason));
  press('Keep');
  expect(screen.getByText('Write what explains it.')).toBeTruthy();
  fireEvent.input(reason, { target: { value: ' Year to date ' } });
  expect(await complaints()).toEqual([]);
  press('Keep');
  expect(done.find(([name]) => name === 'onExplain')?.[2]).toEqual({
    kind: 'explained',
    explanation: { kind: first.kind, sides: sidesOf(first), reason: 'Year to date' },
  });
});

test('what is explained stands by itself, with who said so, and is asked again on the member’s word', () => {
  const { done } = showChallenges({ explanations: [explanation({})] });
  expect(headings().at(-1)).toContain('Explained');
  expect(screen.getByText(/Explained by you/).textContent).toContain('The scorecard counts the year to date');
  press(NAME);
  press(`Not explained after all: ${NAME}`);
  expect(done.find(([name]) => name === 'onExplain')?.[2]).toMatchObject({ kind: 'taken-back' });
});

test('explained in an earlier pack of the committee, it says in which', () => {
  showChallenges({ explanations: [explanation({ paperId: 'june', meetingDate: '2026-06-03' })] });
  expect(screen.getByText(/Explained in the pack of 3 June 2026/)).toBeTruthy();
});

test('another challenge’s reason explains nothing here', () => {
  showChallenges({ explanations: [explanation({ paperId: 'june', kind: 'date' })] });
  expect(screen.queryByText(/Explained in/)).toBeNull();
});

test('a figure that is held against others says so, and leads there', () => {
  const [measure] = listsOf(PACK).measures;
  if (!measure) throw new Error('the sample has no figures');
  const [, text] = first.passages;
  const passages = [measure.main.passage, ...(text ? [text] : [])];
  const study = { ...PACK.study, challenges: [{ ...first, passages }] };
  showPanel(stateWith({ study }));
  press(/^Figures/);
  fireEvent.click(screen.getByRole('button', { name: `1 challenge: ${measure.main.finding.indicator}` }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Challenges');
  expect(screen.getByRole('button', { name: NAME }).getAttribute('aria-expanded')).toBe('true');
});
