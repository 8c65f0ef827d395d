/** A full store whose papers were read: the public pack of a meeting, the exempt report of the same, and the pack before. */
import { siteFindings } from '@/lib/extract/sited';
import { studyDocument } from '@/lib/pipeline';
import { assignPaper } from '@/lib/store/assigning';
import { rememberMeeting } from '@/lib/store/meetings';
import type { Store } from '@/lib/store/open';
import { rememberPaper } from '@/lib/store/remembering';
import { saveStudy } from '@/lib/store/studies';
import { VERSIONS } from '@/lib/versions';
import { type FullStore, fullStore, SECRET } from './full-store';
import { paper } from './paper';
import { ADDRESS, KEY, kept, listed, meetingFacts, PACK_ADDRESS, paperFacts, studyRow } from './store';

/** What each of its papers measures. */
export const MEASURE = { indicator: 'Visits to children on time', unit: '%', who: null };

const OPEN = `
  # Performance
  | Measure | Quarter |
  | Visits to children on time | 72% |
  # Recommendations
  (a) That the Director report back on visits by March.
`;

const CLOSED = `
  # Performance
  The Quarry Panel (QP) met on the ${SECRET} Board (MCB).
  | Measure | Quarter |
  | Visits to children on time | 64% |
  | ${SECRET} on time | 12% |
  # Recommendations
  (a) That the Director report back on the ${SECRET} by March.
`;

export async function readStore(): Promise<FullStore> {
  const full = await fullStore();
  const { store, pack, secret } = full;
  const address = `${PACK_ADDRESS}&before`;
  const before = { key: `${KEY}5`, address: `${ADDRESS}5`, date: '2026-09-22', papers: [listed(address)] };
  await kept(rememberMeeting(store, meetingFacts(before)));
  await kept(rememberPaper(store, paperFacts({ id: 'before', address }), null));
  await read(store, 'before', OPEN.replaceAll('Quarter', 'Q1 2026/27'));
  await read(store, pack, OPEN.replaceAll('Quarter', 'Q2 2026/27'));
  await read(store, secret, CLOSED.replaceAll('Quarter', 'Q3 2026/27'));
  await kept(assignPaper(store, secret, [{ kind: 'known', key: KEY }]));
  // Before the day of every test.
  await store.user.followUps.toCollection().modify({ dueDate: '1969-12-01' });
  return full;
}

async function read(store: Store, paperId: string, notation: string): Promise<void> {
  const document = paper(notation.trim());
  const { findings } = studyDocument(document);
  const study = studyRow({ paperId, versions: VERSIONS, findings: siteFindings(document, findings) });
  await kept(saveStudy(store, study, document));
}
