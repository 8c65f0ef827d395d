/** A store with something in every table, as a member leaves it: a public pack, an exempt report, and all that was made of both. */
import { sha256Of } from '@/lib/sha-256';
import { answerExempt } from '@/lib/store/answering-exempt';
import { attachmentOf } from '@/lib/store/attachments';
import { explain } from '@/lib/store/explanations';
import { correctFigure } from '@/lib/store/figure-corrections';
import { addEvents, addToEach, rejectProposal, saveFollowUps } from '@/lib/store/follow-ups';
import { giveMeaning } from '@/lib/store/glossary';
import { saveLine } from '@/lib/store/lines';
import { rememberMeeting } from '@/lib/store/meetings';
import { saveNote } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import { rememberPaper } from '@/lib/store/remembering';
import { answerSameMeasure } from '@/lib/store/same-measures';
import { changeSetting } from '@/lib/store/settings';
import { rememberShared } from '@/lib/store/sharing';
import {
  COMMITTEE,
  COUNCIL,
  followUpDraft,
  followUpEvent,
  freshStore,
  KEY,
  kept,
  lineDraft,
  listed,
  meetingFacts,
  noteDraft,
  PACK_ADDRESS,
  paperFacts,
} from './store';

/** Stands in everything that comes from the exempt report, and nowhere else. */
export const SECRET = 'Marlpit closure';
const OTHER_ADDRESS = 'https://democracy.westmarch.gov.uk/documents/s78/Plan.pdf';
const SECRET_ADDRESS = 'https://democracy.westmarch.gov.uk/documents/s77/Part%202.pdf';

const PACK_BYTES = new TextEncoder().encode('the public pack');
const SECRET_BYTES = new TextEncoder().encode(`the report on the ${SECRET}`);

const COMMITTEE_ID = 'westmarch county council/children and families scrutiny committee';

const markIn = (words: string) => ({ exact: '72%', words, start: 0, page: 38, indicator: 'Visits on time' });
const passageIn = (paperId: string, words: string) => ({
  paperId,
  paperTitle: words,
  item: '7',
  quote: { exact: words, prefix: '', suffix: '' },
  at: { page: 3, printed: null, source: [] },
});

export type FullStore = { readonly store: Store; readonly pack: string; readonly secret: string };

export async function fullStore(store = freshStore()): Promise<FullStore> {
  const [pack, secret] = [await sha256Of(PACK_BYTES), await sha256Of(SECRET_BYTES)];
  const papers = [
    listed(PACK_ADDRESS),
    { ...listed(SECRET_ADDRESS, true), name: SECRET },
    // Nothing on the page says so of this one: the member does.
    { ...listed(`${OTHER_ADDRESS}#page=1`), name: `${SECRET}, plan` },
  ];
  await kept(rememberMeeting(store, meetingFacts({ papers })));
  await kept(
    rememberPaper(store, paperFacts({ id: pack, address: PACK_ADDRESS, fingerprints: ['a1'] }), PACK_BYTES),
  );
  const claim = { council: COUNCIL, committee: `Panel on the ${SECRET}`, date: '2026-12-01', time: null };
  const signs = [{ sign: 'exempt' as const, words: SECRET, page: 1, printed: null }];
  await kept(
    rememberPaper(
      store,
      paperFacts({ id: secret, fingerprints: ['b2'], title: SECRET, exemptSigns: signs, claim }),
      SECRET_BYTES,
    ),
  );
  await store.user.papers.update(secret, { addresses: [SECRET_ADDRESS, OTHER_ADDRESS] });
  await kept(answerExempt(store, secret, 'yes'));
  await writeOn(store, pack, 'visits');
  await writeOn(store, secret, SECRET);
  await attachTo(store, 'asked aloud', 'visits.csv', 'Team,Visits', false);
  await attachTo(store, 'asked behind closed doors', `${SECRET}.docx`, `Letter on the ${SECRET}`, true);
  await kept(saveLine(store, lineDraft({ id: 'line', name: 'Visits' })));
  await kept(saveLine(store, lineDraft({ id: 'secret line', name: SECRET })));
  await askOf(store, pack, 'question', 'line', []);
  await askOf(store, pack, 'secret question', 'secret line', [passageIn(secret, SECRET)]);
  await answerOn(store, [pack, pack], 'visits');
  await answerOn(store, [pack, secret], SECRET);
  const versions = [{ changedAt: 1, name: 'a1', words: null }];
  await kept(
    rememberShared(store, [
      { id: 'question|question', versions, past: [] },
      { id: 'question|secret question', versions, past: [SECRET] },
    ]),
  );
  const next = [{ id: 'a1', next: '2027-01-26' }];
  await store.user.meetingDays.put({ committeeId: COMMITTEE_ID, read: ['2026-11-24'], next });
  await kept(changeSetting(store, 'memberName', 'Cllr Eluned Prys'));
  await kept(changeSetting(store, 'meanings', { yellow: 'Ask about it' }));
  return { store, pack, secret };
}

/** A file with the answer to what stands in no paper. */
async function attachTo(
  store: Store,
  id: string,
  name: string,
  content: string,
  isExempt: boolean,
): Promise<void> {
  const attachment = await kept(attachmentOf(name, new TextEncoder().encode(content), isExempt));
  const nowhere = { paperId: null, paperTitle: null, quote: null, at: null, item: null, itemTitle: null };
  const draft = followUpDraft({ id, ...nowhere });
  const event = followUpEvent({
    id: `answer to ${id}`,
    step: { kind: 'supplied', isPart: false },
    from: 'Ann Hale',
    attached: attachment.file,
  });
  await kept(addToEach(store, [{ draft, events: [event] }], [attachment.row]));
}

async function writeOn(store: Store, paperId: string, words: string): Promise<void> {
  await kept(saveNote(store, noteDraft({ id: `note on ${words}`, kind: 'note', paperId, text: words })));
  const draft = followUpDraft({ id: `follow-up of ${words}`, paperId, text: words, meetingKeys: [KEY] });
  await kept(saveFollowUps(store, [draft]));
  await kept(rejectProposal(store, draft, `told|${SECRET}`));
  await kept(addEvents(store, draft, [followUpEvent({ words, evidence: passageIn(paperId, words) })]));
  const scope = { kind: 'committee', council: COUNCIL, committee: COMMITTEE } as const;
  await kept(giveMeaning(store, { short: words, long: words, note: null, scope, insteadOf: null, paperId }));
  await kept(
    correctFigure(store, paperId, { mark: markIn(words), changes: { value: 74, target: null } }, null),
  );
  const sides = [{ words, start: 0, page: 38 }];
  await kept(
    explain(store, paperId, { kind: 'conflict', sides, reason: words, measures: ['visits', words] }),
  );
}

const askOf = (
  store: Store,
  paperId: string,
  id: string,
  lineId: string,
  more: readonly ReturnType<typeof passageIn>[],
) =>
  kept(
    saveNote(
      store,
      noteDraft({
        id,
        paperId,
        asking: {
          to: 'Director',
          by: '',
          priority: 'first',
          place: 1,
          lineId,
          isFollowUp: false,
          status: 'answered',
          answer: { text: 'By March', on: '2026-11-24', evidence: '', passage: null },
          more,
          paperIds: more.map((passage) => passage.paperId),
          requestId: null,
        },
      }),
    ),
  );

const answerOn = (store: Store, paperIds: readonly [string, string], words: string) =>
  kept(
    answerSameMeasure(store, {
      committeeId: COMMITTEE_ID,
      measures: [words, `${words} on time`],
      isSame: true,
      printed: [words, `${words} on time`],
      paperIds,
    }),
  );
