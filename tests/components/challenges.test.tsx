// @vitest-environment happy-dom
/** What does not agree: side by side, asked about, explained, explained once before, and asked again. */
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { listsOf } from '@/components/panel-lists';
import type { PanelPaper, PanelState } from '@/components/panel-state';
import { sidesOf } from '@/lib/check/explained';
import type { Why } from '@/lib/check/why';
import type { Passage } from '@/lib/extract/sited';
import type { HeldExplanation } from '@/lib/store/explanations';
import { challengeTitle } from '@/lib/words/challenges';
import { complaints, showPanel } from './on-screen';
import { PACK, VIEW } from './sample';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const stateWith = (paper: Partial<PanelPaper>): PanelState => ({
  kind: 'read',
  view: { ...VIEW, papers: [{ ...PACK, ...paper }] },
});
async function showChallenges(paper: Partial<PanelPaper> = {}) {
  const panel = showPanel(stateWith(paper));
  press(/^Challenges/);
  await screen.findByRole('button', { name: NAME });
  return panel;
}
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

const first = PACK.study.challenges.find(({ kind }) => kind === 'conflict');
if (!first) throw new Error('no two figures of the sample differ');
const NAME = challengeTitle(first.why);
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
  await showChallenges();
  press(NAME);
  const row = within(screen.getByRole('button', { name: NAME }).closest('article') as HTMLElement);
  expect(row.getAllByRole('button', { name: /^Item 7, page/ })).toHaveLength(first.passages.length);
  expect(row.getByRole('heading', { name: 'The arithmetic' })).toBeTruthy();
  expect(row.getByRole('row', { name: /^apart/ })).toBeTruthy();
  expect(await complaints()).toEqual([]);
});

test('a question about it begins with all its sides', async () => {
  const { done } = await showChallenges();
  press(NAME);
  press('Ask about this');
  const [, kind, about] = done.find(([name]) => name === 'onBegin') ?? [];
  expect(kind).toBe('question');
  expect(about).toMatchObject({ passage: first.passages[0], challenge: { passages: first.passages } });
});

test('explained with a reason, which is not left out', async () => {
  const { done } = await showChallenges();
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

test('what is explained stands by itself, with who said so, and is asked again on the member’s word', async () => {
  const { done } = await showChallenges({ explanations: [explanation({})] });
  expect(headings().at(-1)).toContain('Explained');
  expect(screen.getByText(/Explained by you/).textContent).toContain('The scorecard counts the year to date');
  press(NAME);
  press(`Not explained after all: ${NAME}`);
  expect(done.find(([name]) => name === 'onExplain')?.[2]).toMatchObject({ kind: 'taken-back' });
});

test('explained in an earlier pack of the committee, it says in which', async () => {
  await showChallenges({ explanations: [explanation({ paperId: 'june', meetingDate: '2026-06-03' })] });
  expect(screen.getByText(/Explained in the pack of 3 June 2026/)).toBeTruthy();
});

test('another challenge’s reason explains nothing here', async () => {
  await showChallenges({ explanations: [explanation({ paperId: 'june', kind: 'date' })] });
  expect(screen.queryByText(/Explained in/)).toBeNull();
});

/** In a text item of its own. */
const inItem = <One extends { readonly passage: Passage }>(one: One, item: number): One => ({
  ...one,
  passage: { ...one.passage, source: [{ page: 42, item, start: 0, end: 3, itemStart: 0, itemEnd: 3 }] },
});

test('a figure that is held against others says so, and leads there; its row’s others say nothing', async () => {
  const [measure, other] = listsOf(PACK).measures;
  if (!measure || !other) throw new Error('the sample has too few figures');
  const findings = PACK.study.findings.map((one) =>
    one === measure.main ? inItem(one, 1) : one === other.main ? inItem(one, 2) : one,
  );
  const row = [measure, other].map(({ main }, place) => inItem(main, place + 1).passage);
  const passages = [{ ...first.passages[0], source: row.flatMap(({ source }) => source) } as Passage];
  const { value } = measure.main.finding;
  const why: Why = { say: 'beside-others', own: String(value), others: '85', isAbove: false, words: 'above' };
  const challenge = { ...first, passages, why };
  showPanel(stateWith({ study: { ...PACK.study, findings, challenges: [challenge] } }));
  press(/^Figures/);
  expect(screen.getAllByRole('button', { name: /^1 challenge: / })).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: `1 challenge: ${measure.main.finding.indicator}` }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Challenges');
  const own = await screen.findByRole('button', { name: challengeTitle(why) });
  expect(own.getAttribute('aria-expanded')).toBe('true');
});

/** The two sides of the conflict with figures of two names on them. */
function withTwoNames(names: readonly [string, string]): PanelPaper['study'] {
  const passages = first?.passages.map((passage, place) => inItem({ passage }, place).passage) ?? [];
  const [figure] = listsOf(PACK).measures;
  const figures = passages.flatMap((passage, place) =>
    figure
      ? [
          {
            finding: { ...figure.main.finding, value: [85, 83][place] ?? 0, indicator: names[place] ?? '' },
            passage,
          },
        ]
      : [],
  );
  const challenges = first ? [{ ...first, passages }] : [];
  return { ...PACK.study, findings: [...PACK.study.findings, ...figures], challenges };
}
const TWO = ['Assessments within 45 days', 'Assessments completed'] as const;

test('two measures are told apart in one press, and so their conflicts in any pack are explained', async () => {
  const { done } = await showChallenges({ study: withTwoNames(TWO) });
  press(NAME);
  press('Not the same measure');
  const [, , said] = done.find(([name]) => name === 'onExplain') ?? [];
  const measures = ['assessments completed', 'assessments within 45 days'];
  expect(said).toMatchObject({ kind: 'explained', explanation: { reason: '', measures } });
});

test('told apart in another pack, they are so here, in other words', async () => {
  const measures = ['assessments completed', 'assessments within 45 days'];
  const before = explanation({ paperId: 'june', sides: [], reason: '', measures, meetingDate: '2026-06-03' });
  await showChallenges({ study: withTwoNames(TWO), explanations: [before] });
  expect(screen.getByText(/Explained in the pack of 3 June 2026: not the same measure/)).toBeTruthy();
  expect(await complaints()).toEqual([]);
});

test('one name on both sides is never told apart from itself', async () => {
  await showChallenges({ study: withTwoNames(['Assessments completed', 'Assessments completed']) });
  press(NAME);
  expect(screen.queryByRole('button', { name: 'Not the same measure' })).toBeNull();
});
