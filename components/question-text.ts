/** How a question and what came of it are told. */
import { sentenceAt } from '@/lib/document/sentences';
import type { Asking, QuotedPassage } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';
import { quotedWords } from './note-place';
import { sourceText } from './passage-text';

/** How many of each, for the line at the head of the sheet. */
export function standingOf(statuses: readonly Asking['status'][]) {
  const of = (...wanted: Asking['status'][]) => statuses.filter((one) => wanted.includes(one)).length;
  return {
    answered: of('answered'),
    asked: of('asked'),
    notReached: of('not-reached'),
    toCome: of('draft', 'submitted'),
  };
}

export type Showing = (passage: Pick<NoteRow, 'paperId' | 'at' | 'quote'>) => string | null;

/** "Item 7, page 38, Reports pack", then "Item 7, page 40": a paper once, where the next words are of the same one. */
export const sourceOf = (passages: readonly QuotedPassage[], place: number): string => {
  const passage = passages[place];
  if (!passage) return '';
  const { at, item, paperTitle } = passage;
  const isSaid = place > 0 && passages[place - 1]?.paperTitle === paperTitle;
  return [sourceText({ ...at, item }), isSaid ? null : paperTitle].filter(Boolean).join(', ');
};

/** The sentence or row that holds the words meant, as far as it is kept. */
export function sentenceOf({ quote }: Pick<QuotedPassage, 'quote'>) {
  const { text, start, end } = quotedWords(quote);
  return {
    before: text.slice(sentenceAt(text, start).start, start),
    exact: text.slice(start, end),
    after: text.slice(end, Math.max(end, sentenceAt(text, end - 1).end)),
  };
}
