/** Puts rows into the store of a running Kloe, as if they had been kept before. */
import type { Page } from '@playwright/test';
import type { FollowUpRow } from '@/lib/store/follow-rows';
import type { CommitteeRow, CouncilRow, MeetingRow, NoteRow, PaperRow } from '@/lib/store/rows';

export type KeptRows = {
  readonly councils: readonly CouncilRow[];
  readonly committees: readonly CommitteeRow[];
  readonly meetings: readonly MeetingRow[];
  readonly papers: readonly PaperRow[];
  readonly notes: readonly NoteRow[];
  readonly followUps: readonly FollowUpRow[];
};

/** Runs in a page of Kloe that has opened the store, whichever the browser. */
export async function putRows(tables: KeptRows): Promise<void> {
  const opening = indexedDB.open('kloe');
  await new Promise((opened) => {
    opening.onsuccess = opened;
  });
  const database = opening.result;
  const writing = database.transaction(Object.keys(tables), 'readwrite');
  for (const [table, held] of Object.entries(tables)) {
    for (const row of held) writing.objectStore(table).put(row);
  }
  await new Promise((written) => {
    writing.oncomplete = written;
  });
  database.close();
}

/** `page` is any page of Kloe that has opened the store. */
export const keep = (page: Page, rows: KeptRows): Promise<void> => page.evaluate(putRows, rows);

/** Runs in a page of Kloe. */
export async function countRows(): Promise<Readonly<Record<string, number>>> {
  const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const held: Record<string, number> = {};
  for (const { name = '' } of await indexedDB.databases()) {
    if (!name.startsWith('kloe')) continue;
    const database = await answer(indexedDB.open(name));
    for (const table of database.objectStoreNames) {
      const rows = await answer(database.transaction(table).objectStore(table).count());
      if (rows > 0) held[`${name}/${table}`] = rows;
    }
    database.close();
  }
  return held;
}

/** How many rows each table holds, of those that hold any: { "kloe/papers": 2 }. */
export const keptRows = (page: Page): Promise<Readonly<Record<string, number>>> => page.evaluate(countRows);

/** What Kloe's background runs to take away all that was kept and allowed. No page of Kloe may be open. */
export const FORGET = `(async () => {
  for (const { name } of await indexedDB.databases()) {
    await new Promise((done, failed) => {
      Object.assign(indexedDB.deleteDatabase(name), { onsuccess: done, onerror: failed });
    });
  }
  await chrome.storage.local.clear();
  await chrome.storage.session.clear();
  const { origins } = await chrome.permissions.getAll();
  if (origins.length > 0) await chrome.permissions.remove({ origins });
})()`;

const COUNCIL = 'westmarch county council';
export const NOVEMBER = 'moderngov|democracy.westmarch.gov.uk|/|2031';
const JUNE = 'moderngov|democracy.westmarch.gov.uk|/|1988';
const PAGE = 'http://democracy.westmarch.gov.uk/ieListDocuments.aspx?CId=142&MId=2031';

const committee = (name: string): CommitteeRow => ({
  id: `${COUNCIL}/${name.toLowerCase()}`,
  councilId: COUNCIL,
  name,
  joinedInto: null,
});
const CHILDREN = committee('Children and Families Scrutiny Committee');
const YOUNG = committee('Young People Select Committee');

const meeting = (key: string, committeeId: string, date: string): MeetingRow => ({
  key,
  committeeId,
  date,
  time: '10:30',
  venue: 'Marchgate House',
  address: PAGE,
  state: 'agenda',
  listed: [],
  listedAddresses: [],
  firstSeen: 1,
  lastSeen: 1,
});

const paper = (id: string, title: string, row: Partial<PaperRow>): PaperRow => ({
  id,
  fingerprints: [],
  title,
  source: 'pdf',
  kind: 'other',
  addresses: [],
  bytes: 240_000,
  pages: 14,
  addedAt: 1,
  readAt: Date.UTC(2026, 10, 20),
  exempt: 'no',
  exemptSigns: [],
  meetingKeys: [NOVEMBER],
  placedBy: 'listing',
  claim: null,
  versions: [],
  stoppedAt: null,
  view: null,
  ...row,
});

const question = (id: string, text: string, row: Partial<NoteRow>): NoteRow => ({
  id,
  kind: 'question',
  text,
  asking: null,
  anchor: null,
  sightings: [],
  seenIn: [],
  colour: null,
  paperId: 'pack',
  paperTitle: 'Reports pack',
  quote: { exact: '72%', prefix: 'In quarter 2, ', suffix: ' of visits were on time.' },
  at: { page: 40, printed: '38', source: [] },
  item: '7',
  itemTitle: 'Performance',
  meetingKeys: [NOVEMBER],
  exempt: 'no',
  createdAt: 1,
  changedAt: 1,
  ...row,
});

/** Two committees that may be one, three kinds of papers to ask about, and questions on them. */
export const READING: KeptRows = {
  councils: [{ id: COUNCIL, name: 'Westmarch County Council', joinedInto: null }],
  committees: [CHILDREN, YOUNG],
  meetings: [meeting(NOVEMBER, CHILDREN.id, '2026-11-24'), meeting(JUNE, YOUNG.id, '2026-06-02')],
  papers: [
    paper('pack', 'Reports pack', { kind: 'pack' }),
    paper('minutes', 'Minutes of the select committee', { kind: 'minutes', meetingKeys: [JUNE] }),
    paper('briefing', 'Placement briefing', {
      exempt: 'ask',
      exemptSigns: [{ sign: 'not-for-publication', words: 'Not for publication', page: 1, printed: null }],
    }),
    paper('late', 'Late papers', {
      meetingKeys: [],
      placedBy: 'ask',
      claim: { council: null, committee: CHILDREN.name, date: '2026-11-24', time: null },
    }),
    paper('assessment', 'Self-assessment', { meetingKeys: [], placedBy: 'nobody' }),
  ],
  notes: [
    question('visits', 'When will the target be met?', {}),
    question('waits', 'How many have waited a year?', { item: '10', itemTitle: 'Plans' }),
    question('provider', 'Why was one provider asked?', {
      paperId: 'briefing',
      paperTitle: 'Placement briefing',
      exempt: 'ask',
      createdAt: 2,
    }),
    question('aside', 'Compare with last year.', {
      kind: 'note',
      paperId: 'assessment',
      paperTitle: 'Self-assessment',
      meetingKeys: [],
    }),
  ],
  followUps: [],
};

/** The key of a meeting known from its page alone, and what the member wrote for it: one question. */
export const SEPTEMBER = 'moderngov|democracy.westmarch.gov.uk|/|2027';
export const SEPTEMBER_SHEET: KeptRows = {
  councils: READING.councils,
  committees: [CHILDREN],
  meetings: [meeting(SEPTEMBER, CHILDREN.id, '2026-09-22')],
  papers: [],
  notes: [
    question('agency', 'How many agency social workers are there in each team?', {
      paperId: null,
      paperTitle: null,
      quote: null,
      at: null,
      meetingKeys: [SEPTEMBER],
    }),
  ],
  followUps: [],
};
