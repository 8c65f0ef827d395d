// @vitest-environment happy-dom
/** The challenges of a meeting at the desk: of each of its papers, and of earlier ones. */
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { AcrossPacks } from '@/components/AcrossPacks';
import { DeskChallenges } from '@/components/DeskChallenges';
import { PromisedBefore } from '@/components/PromisedBefore';
import { sidesOf } from '@/lib/check/explained';
import type { FollowedPaper } from '@/lib/extract/followed';
import type { Sited } from '@/lib/extract/sited';
import { overTime } from '@/lib/series/over-time';
import type { HeldExplanation } from '@/lib/store/explanations';
import { challengeTitle } from '@/lib/words/challenges';
import { papersOf } from '../support/committee-papers';
import { passage } from '../support/passage';
import { complaints, show } from './on-screen';
import { PACK } from './sample';

type Props = Parameters<typeof DeskChallenges>[0];

function showChallenges(told: Partial<Props> = {}) {
  const done: unknown[][] = [];
  const tell =
    (name: string) =>
    (...said: unknown[]) =>
      void done.push([name, ...said]);
  show(
    <DeskChallenges
      name="Children and Families Scrutiny Committee, 24 November 2026"
      backHref="#meeting=m"
      papers={[PACK]}
      unread={[]}
      across={null}
      actions={{
        notes: [],
        begun: null,
        onShow: tell('onShow'),
        onBegin: tell('onBegin'),
        onExplain: tell('onExplain'),
        onText: tell('onText'),
        onKind: tell('onKind'),
        onCopy: tell('onCopy'),
        onDelete: tell('onDelete'),
      }}
      {...told}
    />,
  );
  return done;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const titleOf = (kind: string): string => {
  const challenge = PACK.study.challenges.find((one) => one.kind === kind);
  if (!challenge) throw new Error(`the sample has no ${kind}`);
  return challengeTitle(challenge.why);
};
const CONFLICT = titleOf('conflict');
const RAG = titleOf('rag');
const card = (name: string) =>
  within(screen.getByRole('heading', { level: 3, name }).closest('article') as HTMLElement);

test('each stands whole, with its sides and the arithmetic, and is asked about with all sides', async () => {
  const done = showChallenges();
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('2 challenges');
  expect(card(CONFLICT).getAllByText(/ says$/)).toHaveLength(2);
  expect(card(CONFLICT).getAllByRole('button', { name: /^Item 7, page/ })).toHaveLength(2);
  expect(card(CONFLICT).getByRole('row', { name: /^apart/ })).toBeTruthy();
  expect(await complaints()).toEqual([]);
  fireEvent.click(card(CONFLICT).getByRole('button', { name: 'Ask about this' }));
  expect(done).toMatchObject([
    ['onBegin', 'question', { paper: { id: 'pack' }, challenge: { why: { say: /./ } } }],
  ]);
});

test('the list beside them says where one is, and leads to each', async () => {
  const done = showChallenges();
  const list = within(screen.getByRole('navigation', { name: 'Challenges by item' }));
  const [first, second] = list.getAllByRole('button');
  expect(first?.getAttribute('aria-current')).toBe('true');
  fireEvent.click(second as HTMLElement);
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H3'));
  expect(second?.textContent).toContain(document.activeElement?.textContent);
  expect(second?.getAttribute('aria-current')).toBe('true');
  expect(first?.getAttribute('aria-current')).toBeNull();
  fireEvent.keyDown(document.activeElement as Element, { key: 'p' });
  expect(done.map(([name]) => name)).toEqual(['onShow']);
});

test('asking is the main thing to do on one of them alone', () => {
  showChallenges();
  const ask = screen.getAllByRole('button', { name: 'Ask about this' });
  expect(ask.map((button) => button.dataset.kind)).toEqual(['main', 'plain']);
});

test('a chip shows only what it says', () => {
  showChallenges();
  press('Proved 1');
  expect(screen.queryByRole('heading', { name: CONFLICT })).toBeNull();
  expect(screen.getByRole('heading', { name: RAG })).toBeTruthy();
  press('Proved 1');
  expect(screen.getByRole('heading', { name: CONFLICT })).toBeTruthy();
});

test('what the member had explained counts by itself', () => {
  const [challenge] = PACK.study.challenges;
  if (!challenge) throw new Error('the sample has no challenges');
  const explained: HeldExplanation = {
    id: 'e1',
    paperId: PACK.id,
    kind: challenge.kind,
    sides: sidesOf(challenge),
    reason: 'The key is of last year',
    meetingKeys: [],
    meetingDate: null,
    exempt: 'no',
    changedAt: 1,
  };
  showChallenges({ papers: [{ ...PACK, explanations: [explained] }] });
  press('Explained 1');
  expect(screen.getByText(/Explained by you/).textContent).toContain('The key is of last year');
});

test.each<[string, Partial<Props>, string]>([
  ['no paper is kept', { papers: [] }, 'Nothing of this is kept'],
  [
    'nothing was found',
    { papers: [{ ...PACK, study: { ...PACK.study, challenges: [] } }] },
    'No challenges found',
  ],
])('where %s it says so, with what was looked at', async (_, told, title) => {
  showChallenges(told);
  expect(screen.getByText(title)).toBeTruthy();
  expect(await complaints()).toEqual([]);
});

const EARLIER = papersOf(`
  # 2026-06-09 June
  Visits on time | 84% | Q1 2026/27 | target 90%
  # 2026-09-22 September
  Visits on time | 86% | Q1 2026/27 | target 90%
  Visits on time | 87% | Q2 2026/27 | target 95%`);

test('an item that the pack prints in capitals is headed as the meeting’s page prints it', () => {
  const shouted = PACK.study.findings.map((one): Sited => {
    const { finding } = one;
    if (finding.kind !== 'agenda-item') return one;
    return { ...one, finding: { ...finding, title: finding.title.toUpperCase() } };
  });
  const agenda = PACK.study.findings.flatMap(({ finding }) =>
    finding.kind === 'agenda-item' ? [finding] : [],
  );
  showChallenges({ papers: [{ ...PACK, agenda, study: { ...PACK.study, findings: shouted } }] });
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toContain(
    'Item 7. Children’s safeguarding performance, quarter 2',
  );
});

/** The work programme of a meeting, with one item for another. */
const programme = (date: string, forDate: string): FollowedPaper => ({
  ...{ id: date, title: `Pack of ${date}`, date, isOwn: true, committeeId: 'c', meetingKeys: [date] },
  findings: [
    {
      finding: {
        kind: 'work-programme',
        at: { block: 0, start: 0, end: 1 },
        meetingDate: forDate,
        item: 'Young carers',
        author: null,
      },
      passage: passage(`${forDate} · ‹Young carers›`),
      around: '',
    },
  ],
});
const AGENDA = ['Apologies', 'Fostering', 'Budget'].map(
  (title, place): Sited => ({
    finding: {
      ...{ kind: 'agenda-item', at: { block: place, start: 0, end: 1 } },
      ...{ number: String(place), title, pages: null },
    },
    passage: passage(title),
  }),
);

test('what earlier papers gave otherwise, and promised, stands below, with both places and a question', async () => {
  const asked: string[] = [];
  const date = '2026-09-22';
  showChallenges({
    across: (
      <>
        <PromisedBefore
          papers={[{ ...PACK, study: { ...PACK.study, findings: AGENDA } }]}
          followed={[programme('2026-06-09', '2026-09-22'), programme('2026-09-22', '2026-11-24')]}
          date={date}
          hrefOf={() => 'reader.html?paper=june'}
          onAsk={(begins) => asked.push(begins)}
        />
        <AcrossPacks
          following={overTime(EARLIER, [])}
          date={date}
          hrefOf={() => '#'}
          onAsk={({ begins }) => asked.push(begins)}
        />
      </>
    ),
  });
  const missing = within(screen.getByRole('region', { name: /^Promised for this meeting/ }));
  expect(missing.getByText(/“Young carers” was planned for 22 September 2026/).textContent).toContain(
    'It is now planned for 24 November 2026.',
  );
  const otherwise = within(screen.getByRole('region', { name: /^Said otherwise/ }));
  expect(otherwise.getAllByRole('listitem').map(({ textContent }) => textContent)).toHaveLength(2);
  expect(await complaints()).toEqual([]);
  fireEvent.click(missing.getByRole('button'));
  for (const button of otherwise.getAllByRole('button')) fireEvent.click(button);
  expect(asked).toHaveLength(3);
});
