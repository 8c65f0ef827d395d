import { describe, expect, test } from 'vitest';
import { createSearch } from '@/lib/platform/search-all';
import type {
  SearchAsked,
  SearchFound,
  SearchHit,
  SearchReport,
  SearchState,
} from '@/lib/platform/search-messages';
import { deletePaper } from '@/lib/store/deleting';
import { rememberMeeting } from '@/lib/store/meetings';
import { saveNote } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import { rememberPaper } from '@/lib/store/remembering';
import { saveStudy } from '@/lib/store/studies';
import { paper } from '../support/paper';
import { freshStore, kept, listed, meetingFacts, noteDraft, paperFacts, studyRow } from '../support/store';

const EVERYTHING: SearchAsked = {
  asked: '',
  group: null,
  council: null,
  committee: null,
  meeting: null,
  from: null,
  to: null,
  order: 'best',
};

const MEETINGS = [
  { id: 'children', committee: 'Children and Families Scrutiny Committee', date: '2026-11-24' },
  { id: 'housing', committee: 'Housing Scrutiny Committee', date: '2026-09-10' },
] as const;
const WORDS = {
  children: '=== 7\nCaseloads rose to 21 in Harbourside.\n=== 8\nVisits were late.',
  housing: '=== 3\nVoids in Harbourside fell to 14 days.',
};

async function withPapers(): Promise<Store> {
  const store = freshStore();
  for (const { id, committee, date } of MEETINGS) {
    const address = `https://democracy.westmarch.gov.uk/${id}.pdf`;
    const key = `moderngov|democracy.westmarch.gov.uk|/|${id}`;
    await kept(rememberMeeting(store, meetingFacts({ key, committee, date, papers: [listed(address)] })));
    await kept(rememberPaper(store, paperFacts({ id, title: id, address }), null));
    await kept(saveStudy(store, studyRow({ paperId: id }), paper(WORDS[id])));
  }
  return store;
}

/** A search that answers at once what it is asked. */
function searching(store: Store) {
  const reports: SearchReport[] = [];
  const search = createSearch((report) => reports.push(report), store);
  const last = <Kind extends SearchReport['kind']>(kind: Kind) =>
    reports.findLast((report): report is Extract<SearchReport, { kind: Kind }> => report.kind === kind);
  return {
    async look(): Promise<SearchState | undefined> {
      await search({ kind: 'look' });
      return last('state')?.state;
    },
    states: () => reports.flatMap((report) => (report.kind === 'state' ? [report.state] : [])),
    async find(asked: string, limits: Partial<SearchAsked> = {}): Promise<SearchFound> {
      await search({ kind: 'find', nth: 1, asked: { ...EVERYTHING, asked, ...limits }, most: 20 });
      const found = last('found')?.found;
      if (!found) throw new Error('No answer');
      return found;
    },
  };
}

const said = ({ excerpt }: SearchHit) =>
  excerpt.parts
    .map(({ text }) => text)
    .join('')
    .trim();

test('papers that were read before there was a search are put in, and one hears how far that is', async () => {
  const search = searching(await withPapers());
  expect(await search.look()).toMatchObject({ ready: 2, of: 2, isPreparing: false, toRead: [] });
  expect(search.states().map(({ ready }) => ready)).toEqual([0, 1, 2, 2]);
});

test('a hit gives the words, the printed page, the meeting and the way to them', async () => {
  const search = searching(await withPapers());
  await search.look();
  const { hits, total } = await search.find('caseloads');
  expect(total).toBe(1);
  expect(hits[0]).toMatchObject({
    kind: 'text',
    paper: { id: 'children' },
    page: { number: 1, printed: '7' },
    meeting: { date: '2026-11-24', committee: MEETINGS[0].committee },
    exact: 'Caseloads',
    source: [{ start: 0, end: 9, page: 1 }],
  });
  expect(hits.map(said)).toEqual(['Caseloads rose to 21 in Harbourside.']);
});

describe('narrowed', () => {
  const [children, housing] = MEETINGS.map(({ id }) => id);
  const key = (id: string) => `moderngov|democracy.westmarch.gov.uk|/|${id}`;
  test.each<[string, Partial<SearchAsked>, readonly (string | undefined)[]]>([
    ['not at all', {}, [children, housing]],
    ['to a meeting', { meeting: key('housing') }, [housing]],
    ['to a committee', { committee: 'westmarch county council/housing scrutiny committee' }, [housing]],
    ['to another', { committee: 'westmarch county council/planning committee' }, []],
    ['to the council', { council: 'westmarch county council' }, [children, housing]],
    ['from a day', { from: '2026-11-24' }, [children]],
    ['to a day', { to: '2026-11-23' }, [housing]],
    ['between days', { from: '2026-09-11', to: '2026-11-23' }, []],
    ['to what was written', { group: 'note' }, []],
    ['to papers', { group: 'paper' }, [children, housing]],
  ])('%s', async (_, limits, expected) => {
    const search = searching(await withPapers());
    await search.look();
    const { hits } = await search.find('harbourside', limits);
    expect(hits.map((hit) => hit.paper?.id).sort()).toEqual(expected);
  });

  test('or put in order: the newest meeting first', async () => {
    const search = searching(await withPapers());
    await search.look();
    const { hits } = await search.find('harbourside', { order: 'newest' });
    expect(hits.map((hit) => hit.paper?.id)).toEqual([children, housing]);
  });
});

test('what the member wrote is found beside the papers, and counted by kind', async () => {
  const store = await withPapers();
  await kept(saveNote(store, noteDraft({ paperId: 'children', text: 'Ask about Harbourside', quote: null })));
  const search = searching(store);
  await search.look();
  const { counts, hits } = await search.find('harbourside');
  expect(counts).toMatchObject({ paper: 2, question: 1, note: 0 });
  expect(hits.find(({ kind }) => kind === 'question')).toMatchObject({
    of: 'note',
    paper: { id: 'children' },
  });
});

test('where no place has all the words, one hears how many have each', async () => {
  const search = searching(await withPapers());
  await search.look();
  expect((await search.find('harbourside adoption')).alone).toEqual([
    { typed: 'harbourside', places: 2 },
    { typed: 'adoption', places: 0 },
  ]);
});

test('what is deleted, changed or written meanwhile is so at the next look', async () => {
  const store = await withPapers();
  const search = searching(store);
  await search.look();
  await kept(deletePaper(store, 'children', { notes: 'keep', followUps: 'keep' }));
  await kept(saveStudy(store, studyRow({ paperId: 'housing' }), paper('Voids in Quayside.')));
  await kept(saveNote(store, noteDraft({ paperId: 'housing', text: 'Ask about caseloads', quote: null })));
  await search.look();
  expect((await search.find('harbourside')).total).toBe(0);
  expect((await search.find('quayside')).hits.map(said)).toEqual(['Voids in Quayside.']);
  expect((await search.find('caseloads')).hits.map(({ kind }) => kind)).toEqual(['question']);
});

test('a search that comes before the first look is answered all the same', async () => {
  const store = await withPapers();
  await searching(store).look();
  expect((await searching(store).find('voids')).total).toBe(1);
});
