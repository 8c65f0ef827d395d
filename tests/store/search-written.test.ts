import { expect, test } from 'vitest';
import { NO_ANSWER, NOTHING_SAID } from '@/lib/ask/asking';
import { answerExempt } from '@/lib/store/answering-exempt';
import { saveFollowUps } from '@/lib/store/follow-ups';
import { giveMeaning } from '@/lib/store/glossary';
import { saveLine } from '@/lib/store/lines';
import { saveNote } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import { rememberPaper } from '@/lib/store/remembering';
import { readWritten } from '@/lib/store/search-written';
import { changeSetting } from '@/lib/store/settings';
import {
  followUpDraft,
  followUpEvent,
  freshStore,
  kept,
  lineDraft,
  noteDraft,
  paperFacts,
} from '../support/store';

async function withAllWritten(): Promise<Store> {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts(), null));
  const answer = { ...NO_ANSWER, text: 'By Easter', evidence: 'Letter of 3 March' };
  await kept(saveNote(store, noteDraft({ asking: { ...NOTHING_SAID, answer, lineId: 'line' } })));
  await kept(saveNote(store, noteDraft({ id: 'marked', kind: 'highlight', text: '' })));
  await kept(saveLine(store, lineDraft({ wanted: 'Why visits are late', evidence: 'Three packs say so' })));
  const events = [followUpEvent({ words: 'Chased by letter' })];
  await kept(saveFollowUps(store, [followUpDraft({ note: 'See last year', events })]));
  const everywhere = { kind: 'everywhere' } as const;
  await kept(
    giveMeaning(store, {
      short: 'ICPC',
      long: 'first conference',
      note: null,
      scope: everywhere,
      insteadOf: null,
      paperId: 'pack',
    }),
  );
  await store.derived.taught.put({
    paperId: 'pack',
    meanings: [
      { short: 'ICPC', long: 'First conference' },
      { short: 'SGO', long: 'special guardianship order' },
    ],
  });
  return store;
}

test('all that was written can be searched, each with the words of its paper', async () => {
  const { written, exempt } = await kept(readWritten(await withAllWritten()));
  expect(written.map(({ kind, text }) => [kind, text])).toEqual([
    ['highlight', '72% of visits'],
    ['question', 'When will it be met?\n72% of visits'],
    ['answer', 'By Easter\nLetter of 3 March'],
    ['line', 'Visits\nWhy visits are late\nThree packs say so'],
    [
      'follow-up',
      'The number of visits by team\nSee last year\nDirector of Children and Families\nChased by letter',
    ],
    ['short-form', 'ICPC: first conference'],
    ['short-form', 'SGO: special guardianship order'],
  ]);
  expect(exempt).toBe(0);
});

test('it says where it stands', async () => {
  const { written } = await kept(readWritten(await withAllWritten()));
  expect(written.find(({ kind }) => kind === 'question')).toMatchObject({
    id: 'note',
    paperId: 'pack',
    item: '7',
    page: { number: 38, printed: '36' },
  });
});

test('what was written on an exempt paper is left out and counted, unless the member chose otherwise', async () => {
  const store = await withAllWritten();
  await kept(answerExempt(store, 'pack', 'yes'));
  expect(await kept(readWritten(store))).toEqual({ written: [], exempt: 4 });
  await kept(changeSetting(store, 'searchesExempt', true));
  expect((await kept(readWritten(store))).written).toHaveLength(7);
});
