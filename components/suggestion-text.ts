/** A suggestion → a question in plain words, which the member may change. Numbers stand as the paper prints them. */
import type { Suggestion } from '@/lib/ask/suggestions';
import type { Passage } from '@/lib/extract/sited';
import type { ShownChallenge } from '@/lib/store/rows';
import { challengeTitle } from '@/lib/words/challenges';
import { findingWords } from '@/lib/words/findings';
import { questions } from '@/lib/words/questions';
import { amountLine } from './figure-text';
import { pageText } from './passage-text';
import { standingAlone } from './standing-alone';

export function suggestionText(suggestion: Suggestion): string {
  const text = questions.suggest;
  switch (suggestion.kind) {
    case 'missed-target': {
      const { main, others } = suggestion.measure;
      const { indicator, target, unit } = main.finding;
      const printed = others.find(({ finding }) => finding.role === 'target' && finding.value === target);
      const aim = printed ? amountLine(printed) : findingWords.value(unit, target ?? 0);
      return text.missedTarget(indicator, amountLine(main), aim);
    }
    case 'challenge':
      return challengeText(suggestion);
    case 'promised':
      return text.promised(suggestion.madeOn, standingAlone(suggestion.words));
    case 'unexplained':
      return text.unexplained(suggestion.short, suggestion.uses);
  }
}

/** What a challenge asks, and what the paper says of it, each side with its page. */
export const challengeText = ({ why, passages }: Pick<ShownChallenge, 'why' | 'passages'>): string =>
  questions.suggest.challenge(
    challengeTitle(why),
    passages.map((side) => ({ page: placeOf(side), words: meant(side) })),
  );

/** "6. The rate", "5.3 The rate": nobody reads out the number of a paragraph. */
const PARAGRAPH_NUMBER = /^(?:\d{1,3}\.|\d{1,3}(?:\.\d{1,3}){1,3}\.?)\s+(?=\p{Lu})/u;

const meant = ({ words: all, start, end }: Passage): string =>
  all.slice(start, end).trim().replace(PARAGRAPH_NUMBER, '');

const placeOf = ({ printed, page }: Passage): string => pageText({ printed, number: page });
