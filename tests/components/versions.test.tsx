// @vitest-environment happy-dom
/** What is shown of the versions of a paper, and what the member can say of it. */
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PaperChanges } from '@/components/PaperChanges';
import { VersionNews } from '@/components/VersionNews';
import type { Outcome } from '@/lib/anchor/anchor';
import { sighted } from '@/lib/anchor/history';
import { changesBetween } from '@/lib/compare/changes';
import type { StoreProblem } from '@/lib/store/problems';
import type { NotePlace } from '@/lib/store/sighting-rows';
import type { VersionNews as News } from '@/lib/store/version-news';
import { paper } from '../support/paper';
import { complaints, show } from './on-screen';
import { note } from './sample';

const place = (exact: string, printed: string): NotePlace => ({
  quote: { exact, prefix: 'The shortfall is concentrated in ', suffix: ' and follows vacancies.' },
  at: { page: Number(printed) + 4, printed, source: [] },
  item: '7',
  itemTitle: null,
  anchor: null,
});

const waits = (outcome: Outcome, ...places: readonly NotePlace[]) => ({
  note: { ...note({}), id: outcome },
  seen: { ...sighted('final', outcome, { places, on: 1 }), paperTitle: 'Reports pack, final' },
});

const NEWS: News = {
  paper: { id: 'final', title: 'Reports pack, final', source: 'pdf', readAt: 3, addresses: [] },
  others: [
    { paperId: 'pack', title: 'Reports pack', readAt: 2, isEarlier: true, carried: 9 },
    { paperId: 'page', title: 'Report', readAt: 1, isEarlier: true, carried: 0 },
  ],
  asked: [{ paperId: 'draft', title: 'Draft minutes', readAt: 1, notes: 2 }],
  waiting: [
    waits('reworded', place('two of all five teams', '40')),
    waits('figure-changed', place('three of the five teams', '38')),
    waits('ambiguous', place('two of the five teams', '12'), place('two of the five teams', '40')),
    waits('lost'),
  ],
};

function showNews(news: readonly News[] = [NEWS], problem: StoreProblem | null = null) {
  const done: unknown[][] = [];
  const actions = new Proxy({} as Parameters<typeof VersionNews>[0]['actions'], {
    get:
      (_, name) =>
      (...told: unknown[]) =>
        done.push([name, ...told]),
  });
  show(
    <main>
      <h1>Pack</h1>
      <h2>Versions</h2>
      <VersionNews
        news={news}
        done={null}
        problem={problem}
        placing={null}
        actions={actions}
        onChanges={(hash) => done.push(['onChanges', hash])}
        openingOf={() => null}
      />
    </main>,
  );
  return done;
}

const card = (outcome: string) => within(screen.getByText(outcome).closest('article') as HTMLElement);

test('axe has nothing against the news of a paper’s versions', async () => {
  showNews();
  expect(await complaints()).toEqual([]);
});

test('what was carried over is said, with the way to what changed and the way back', () => {
  const done = showNews();
  expect(screen.getByText('9 notes carried over')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'What changed since “Reports pack”' }));
  fireEvent.click(screen.getByRole('button', { name: 'Not another version' }));
  fireEvent.click(screen.getByRole('button', { name: 'All right' }));
  expect(done).toEqual([
    ['onChanges', '#changes=final&since=pack'],
    ['onPart', 'final', 'pack'],
    ['onTold', 'final', 'pack'],
  ]);
});

test('what could not be kept or taken back is said, with nothing else to show', () => {
  showNews([], { kind: 'full' });
  expect(screen.getByRole('alert').textContent).toContain('disk');
});

test('where Kloe is not sure it asks', () => {
  const done = showNews();
  expect(screen.getByText('Is this another version of “Draft minutes”?')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Yes, carry the notes over' }));
  fireEvent.click(screen.getByRole('button', { name: 'No, another paper' }));
  expect(done).toEqual([
    ['onJoin', 'final', 'draft'],
    ['onPart', 'final', 'draft'],
  ]);
});

test('a changed figure stands beside the old one, and waits', () => {
  const done = showNews();
  const figure = card('The figure changed');
  expect(figure.getByText('two').localName).toBe('del');
  expect(figure.getByText('three').localName).toBe('ins');
  fireEvent.click(figure.getByRole('button', { name: 'Here: three of the five teams' }));
  fireEvent.click(figure.getByRole('button', { name: 'Keep the old words' }));
  fireEvent.click(figure.getByRole('button', { name: 'Choose the place myself' }));
  const [, figureChanged] = NEWS.waiting;
  expect(done).toEqual([
    ['onAnswer', figureChanged, figureChanged?.seen.places[0]],
    ['onAnswer', figureChanged, null],
    ['onChoose', figureChanged],
  ]);
});

test('of two places that fit the member says which', () => {
  const done = showNews();
  const which = card('Which place?');
  expect(which.getByText('These words stand in 2 places. Which is meant?')).toBeTruthy();
  fireEvent.click(which.getByRole('button', { name: 'Here: Item 7, page 40' }));
  expect(done).toEqual([['onAnswer', NEWS.waiting[2], NEWS.waiting[2]?.seen.places[1]]]);
});

test('lost words are shown with the page and paper they were on, and are put nowhere', () => {
  showNews();
  const lost = card('Words not found');
  expect(lost.getByText(/two of the five teams/)).toBeTruthy();
  expect(lost.getByText('Kept with the words it was on: Item 7, page 38, Agenda reports pack.')).toBeTruthy();
  expect(lost.queryByRole('button', { name: /^Here/ })).toBeNull();
});

const EARLIER = `# Hubs
  Of the families who came, 61% had not been known to any service before.
  # Money
  Spending stood at £412,000 at the end of September.`;

function showChanges(later: string) {
  const sections = changesBetween(paper(EARLIER), paper(later));
  const version = (title: string) => ({ title, readAt: 1 });
  const hrefs = () => '#there';
  show(
    <PaperChanges
      earlier={version('Pack')}
      later={version('Pack, final')}
      sections={sections}
      backHref="#"
      hrefOf={hrefs}
    />,
  );
}

test('changes are listed by section, unchanged ones say so, and axe has nothing against it', async () => {
  showChanges(EARLIER.replace('61%', '64%'));
  expect(screen.getByText('61% became 64%')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Money' }).parentElement?.textContent).toContain('Unchanged');
  expect(screen.getAllByRole('link', { name: 'On this page' })).toHaveLength(2);
  expect(await complaints()).toEqual([]);
});

test('only figures, where one asks for them', () => {
  showChanges(EARLIER.replace('61%', '64%').replace('Spending stood', 'All spending stood'));
  const count = () => document.querySelectorAll('.paper-change').length;
  expect(count()).toBe(2);
  fireEvent.click(screen.getByRole('button', { name: /^Only figures/ }));
  expect(count()).toBe(1);
});

test('two versions that say the same are said to', () => {
  showChanges(EARLIER);
  expect(screen.getByText('Nothing changed')).toBeTruthy();
});
