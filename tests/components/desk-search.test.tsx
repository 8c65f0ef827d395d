// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { DeskSearch } from '@/components/DeskSearch';
import { hrefOf, readPlace } from '@/components/desk-places';
import { ALL_SEARCHED } from '@/components/search-choice';
import type { SearchAsked, SearchFound, SearchHit, SearchState } from '@/lib/platform/search-messages';
import { complaints, show } from './on-screen';

const HIT: SearchHit = {
  key: 'pack 3',
  kind: 'text',
  excerpt: {
    parts: [
      { text: 'Voids in ', isFound: false },
      { text: 'Harbourside', isFound: true },
      { text: ' fell.\t14 days', isFound: false },
    ],
    isCutBefore: true,
    isCutAfter: false,
    at: { start: 9, end: 20 },
  },
  paper: { id: 'pack', title: 'Public reports pack', source: 'pdf', addresses: [] },
  paperTitle: 'Public reports pack',
  meeting: { key: 'one', date: '2026-11-24', committee: 'Housing Scrutiny Committee' },
  item: '8',
  page: { number: 40, printed: '38' },
  exact: 'Harbourside',
  source: [],
  of: null,
};
const NOTHING: SearchFound = {
  total: 0,
  counts: { paper: 0, asks: 0, note: 0, question: 0, answer: 0, 'short-form': 0 },
  hits: [],
  respelt: [],
  alone: [],
};
const FOUND: SearchFound = { ...NOTHING, total: 31, counts: { ...NOTHING.counts, paper: 31 }, hits: [HIT] };
const STATE: SearchState = {
  ready: 50,
  of: 50,
  isPreparing: false,
  toRead: [],
  exempt: { papers: 0, written: 0 },
  written: 3,
};

type Shown = {
  readonly asked?: Partial<SearchAsked>;
  readonly found?: SearchFound | null;
  readonly state?: SearchState | null;
  readonly canRead?: number;
};

function showSearch({ asked, found = null, state = STATE, canRead = 0 }: Shown) {
  const told: unknown[] = [];
  const shown = show(
    <DeskSearch
      asked={{ ...ALL_SEARCHED, ...asked }}
      found={found}
      state={state}
      hasFailed={false}
      reading={null}
      searchesExempt={false}
      canRead={canRead}
      meetings={[]}
      hrefOf={({ kind }) => (kind === 'text' ? 'reader.html?paper=pack' : null)}
      onAsked={(next) => told.push(next)}
      onMore={() => told.push('more')}
      onRead={() => told.push('read')}
      onExempt={(isIn) => told.push(isIn)}
    />,
  );
  return { ...shown, told };
}

const UNREAD = { id: 'old', title: 'Old pack', source: 'pdf', addresses: [], fingerprints: [] } as const;

test.each<[string, Shown, string]>([
  ['nothing read yet', { state: { ...STATE, of: 0, ready: 0, written: 0 } }, 'Nothing to search yet'],
  ['nothing asked', {}, 'What are you looking for?'],
  ['being opened', { asked: { asked: 'voids' }, state: null }, 'Opening what can be searched …'],
  ['being looked for', { asked: { asked: 'voids' } }, 'Looking …'],
  ['found', { asked: { asked: 'voids' }, found: FOUND }, '31 places found. The first 1 are shown.'],
  ['not found', { asked: { asked: 'voids' }, found: NOTHING }, 'Nothing found for “voids”'],
  [
    'not found there',
    { asked: { asked: 'voids', group: 'note' }, found: NOTHING },
    'Only what you chose above was looked through.',
  ],
  [
    'not all of it',
    { state: { ...STATE, ready: 12, isPreparing: true } },
    'Not all papers can be searched yet: 12 of 50.',
  ],
  [
    'papers to be read again',
    { state: { ...STATE, ready: 49, toRead: [UNREAD] }, canRead: 1 },
    '1 paper has to be read again first.',
  ],
  [
    'exempt papers',
    { state: { ...STATE, exempt: { papers: 2, written: 3 } } },
    'Not searched: 2 papers that are exempt, or may be, and 3 of your notes and the like on such papers.',
  ],
])('%s: it says so, and axe has nothing against it', async (_, shown, said) => {
  const { container } = showSearch(shown);
  expect(container.textContent).toContain(said);
  expect(await complaints()).toEqual([]);
});

test('a place found shows its words, printed page and meeting, and leads there', () => {
  showSearch({ asked: { asked: 'harbourside' }, found: FOUND });
  const link = screen.getByRole('link', { name: 'Public reports pack, Item 8, page 38' });
  expect(link.getAttribute('href')).toBe('reader.html?paper=pack');
  const result = screen.getByRole('listitem');
  expect(result.textContent).toContain('… Voids in Harbourside fell. \u200314 days');
  expect(result.querySelector('mark')?.textContent).toBe('Harbourside');
  expect(result.textContent).toContain('Housing Scrutiny Committee, 24 November 2026');
});

test('a kind, a day and more are asked for by their names', () => {
  const { told } = showSearch({ asked: { asked: 'voids' }, found: FOUND });
  fireEvent.click(screen.getByRole('button', { name: 'Papers 31' }));
  fireEvent.change(screen.getByLabelText('Meetings from'), { target: { value: '2026-09-01' } });
  fireEvent.click(screen.getByRole('button', { name: 'Show 30 more' }));
  expect(told).toEqual([
    { ...ALL_SEARCHED, asked: 'voids', group: 'paper' },
    { ...ALL_SEARCHED, asked: 'voids', from: '2026-09-01' },
    'more',
  ]);
});

test('the arrow down leads from the field to what was found', () => {
  showSearch({ asked: { asked: 'voids' }, found: FOUND });
  fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(screen.getByRole('link'));
});

test.each<Partial<SearchAsked>>([
  {},
  { asked: 'S&R "care plan"' },
  { asked: 'voids', group: 'asks', committee: 'westmarch/children & families', order: 'newest' },
  { asked: '£1.2m', council: 'westmarch', meeting: 'moderngov|a|/|1', from: '2026-01-01', to: '2026-12-31' },
])('the address of a search for %j leads there', (wanted) => {
  const place = { kind: 'search', asked: { ...ALL_SEARCHED, ...wanted } } as const;
  expect(readPlace(hrefOf(place))).toEqual(place);
});

test.each(['#search=&kind=secrets', '#search=&from=yesterday', '#search=&order=worst'])(
  'what %s says besides is not asked for',
  (hash) => {
    expect(readPlace(hash)).toEqual({ kind: 'search', asked: ALL_SEARCHED });
  },
);

test('cells stand apart in what was found, once however many between them are empty; lines follow each other', () => {
  const part = { text: ' fell.\t\t \t14 days\t\nRelet', isFound: false };
  const excerpt = { ...HIT.excerpt, parts: [{ text: 'Voids', isFound: true }, part], isCutBefore: false };
  showSearch({ asked: { asked: 'voids' }, found: { ...FOUND, hits: [{ ...HIT, excerpt }] } });
  const words = screen.getByText('Voids').closest('p');
  expect(words?.textContent).toBe('Voids fell. \u200314 days \u2003Relet');
});
