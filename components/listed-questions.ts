/** Questions as they are kept ↔ as they stand in a file. Where words stand in a paper's source is each computer's own. */
import { askingOf, NOTHING_SAID } from '@/lib/ask/asking';
import type { ListedLine, ListedQuestion } from '@/lib/ask/question-list';
import type { BroughtQuestion } from '@/lib/store/bringing-in';
import type { Answer, LineRow, QuotedPassage } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';

type ListedPassage = ListedQuestion['more'][number];

export function listedQuestion(note: NoteRow): ListedQuestion {
  const { id, text, paperId, paperTitle, quote, at, item, itemTitle, exempt } = note;
  const { to, by, priority, lineId, isFollowUp, status, answer, more } = askingOf(note);
  return {
    ...{ id, text, paperId, paperTitle, quote, item, itemTitle, isExempt: exempt !== 'no' },
    at: at && { page: at.page, printed: at.printed },
    ...{ to, by, priority, lineId, isFollowUp, status },
    answer: answer && { ...answer, passage: answer.passage && listedPassage(answer.passage) },
    more: more.map(listedPassage),
  };
}

const listedPassage = ({ paperId, paperTitle, item, quote, at }: QuotedPassage): ListedPassage => ({
  ...{ paperId, paperTitle, item, quote },
  at: { page: at.page, printed: at.printed },
});

export const listedLine = ({ id, item, itemTitle, name, wanted, evidence }: LineRow): ListedLine => ({
  ...{ id, item, itemTitle, name, wanted, evidence },
});

/** A question new to this computer, for a meeting. */
export function broughtQuestion(listed: ListedQuestion, meetingKey: string): BroughtQuestion {
  const { id, text, paperId, paperTitle, quote, at, item, itemTitle, isExempt } = listed;
  return {
    ...{ id, kind: 'question', text, colour: null, paperId, paperTitle, quote, item, itemTitle },
    at: at && { ...at, source: [] },
    meetingKeys: [meetingKey],
    exempt: isExempt ? 'yes' : 'no',
    asking: { ...NOTHING_SAID, ...askedIn(listed, []) },
  };
}

/** A question kept here, with what was merged into it. */
export function mergedInto(note: NoteRow, listed: ListedQuestion): BroughtQuestion {
  const { createdAt: _, changedAt: __, ...draft } = note;
  const asking = askingOf(note);
  const known = [...asking.more, ...(asking.answer?.passage ? [asking.answer.passage] : [])];
  return {
    ...draft,
    text: listed.text,
    exempt: listed.isExempt && note.exempt === 'no' ? 'yes' : note.exempt,
    asking: { ...asking, ...askedIn(listed, known) },
  };
}

/** `known`: passages whose places in their papers are known here. */
function askedIn(listed: ListedQuestion, known: readonly QuotedPassage[]) {
  const { to, by, priority, lineId, isFollowUp, status, answer, more } = listed;
  const placed = (passage: ListedPassage): QuotedPassage =>
    known.find(
      (one) => JSON.stringify(listedPassage(one)) === JSON.stringify(listedPassage(placeless(passage))),
    ) ?? placeless(passage);
  return {
    ...{ to, by, priority, lineId, isFollowUp, status },
    answer: answer && ({ ...answer, passage: answer.passage && placed(answer.passage) } satisfies Answer),
    more: more.map(placed),
  };
}

const placeless = (passage: ListedPassage): QuotedPassage => ({
  ...passage,
  at: { ...passage.at, source: [] },
});
