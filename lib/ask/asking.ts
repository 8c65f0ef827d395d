/** What is known of a question before anything was said of it. */
import type { Answer, Asking } from '@/lib/store/question-rows';
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
