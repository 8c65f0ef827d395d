/** What is known of a question before anything was said of it. */
import type { Answer, Asking, QuotedPassage } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';

export const NOTHING_SAID: Asking = {
  to: '',
  by: '',
  priority: 'normal',
  place: null,
  lineId: null,
  isFollowUp: false,
  status: 'draft',
  answer: null,
  more: [],
  paperIds: [],
  requestId: null,
};

export const NO_ANSWER: Answer = { text: '', on: null, evidence: '', passage: null };

export const askingOf = ({ asking }: Pick<NoteRow, 'asking'>): Asking => asking ?? NOTHING_SAID;
/** All that a question quotes: the words it hangs on first. */
export function passagesOf(note: NoteRow): readonly QuotedPassage[] {
  const { paperId, paperTitle, item, quote, at } = note;
  const own = paperId !== null && quote && at ? [{ paperId, paperTitle, item, quote, at }] : [];
  return [...own, ...askingOf(note).more];
}
