/** What might be asked of a meeting's papers: not what the member has had explained. */
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { type WholeMeeting, wholeMeetings } from '@/components/desk-text';
import { createSuggested } from '@/entrypoints/desk/suggested';
import { sidesOf } from '@/lib/check/explained';
import { explain } from '@/lib/store/explanations';
import { rememberPaper } from '@/lib/store/remembering';
import type { ShownChallenge } from '@/lib/store/rows';
import { readShelf } from '@/lib/store/shelf';
import { saveStudy } from '@/lib/store/studies';
import { VERSIONS } from '@/lib/versions';
import { paper } from '../support/paper';
import { passage } from '../support/passage';
import { freshStore, kept, meetingFacts, paperFacts, studyRow } from '../support/store';

const challenge = (...sides: readonly string[]): ShownChallenge => ({
  kind: 'conflict',
  strength: 'worth asking',
  why: {
    say: 'values',
    name: 'Visits',
    unit: '%',
    periods: [{ period: 'Q2', values: ['83', '85'] }],
    yearToDate: null,
  },
  passages: sides.map((side) => passage(side)),
});
const VISITS = challenge('It was ‹83%›.', 'Visits | ‹85%›');
const REVIEWS = challenge('It was ‹91%›.', 'Reviews | ‹92%›');

test('an explained challenge is not suggested as a question; the others still are', async () => {
  const store = freshStore();
  const facts = paperFacts({
    address: 'https://democracy.westmarch.gov.uk/documents/pack.pdf',
    meeting: meetingFacts(),
  });
  await kept(rememberPaper(store, facts, null));
  const row = studyRow({
    paperId: facts.id,
    versions: VERSIONS,
    findings: [],
    challenges: [VISITS, REVIEWS],
  });
  await kept(saveStudy(store, row, paper('It was 83%.')));
  const whole = signal<WholeMeeting | null>(wholeMeetings(await kept(readShelf(store)))[0] ?? null);
  const suggested = () => createSuggested(store, whole, () => true).suggestions;
  const before = suggested();
  await vi.waitFor(() => expect(before.value).toHaveLength(2));

  await kept(explain(store, facts.id, { kind: 'conflict', sides: sidesOf(VISITS), reason: 'Year to date' }));
  const after = suggested();
  await vi.waitFor(() => expect(after.value).toHaveLength(1));
  expect(after.value[0]?.passages).toEqual(REVIEWS.passages);
});
