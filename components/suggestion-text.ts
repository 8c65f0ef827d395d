/** A suggestion → a question in plain words, which the member may change. Numbers stand as the paper prints them. */
import type { Suggestion } from '@/lib/ask/suggestions';
import type { Passage } from '@/lib/extract/sited';
import { findingWords } from '@/lib/words/findings';
import { questions } from '@/lib/words/questions';
import { amountLine } from './figure-text';
import { pageText } from './passage-text';

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
    case 'challenge': {
      const [first, ...others] = suggestion.passages;
      return others.length === 0
        ? text.oneSide(placeOf(first), meant(first))
        : text.sides(suggestion.passages.map((side) => ({ page: placeOf(side), words: meant(side) })));
    }
    case 'promised':
      return text.promised(suggestion.madeOn, meant(suggestion.passages[0]));
    case 'unexplained':
      return text.unexplained(suggestion.short, suggestion.uses);
  }
}

const meant = ({ words: all, start, end }: Passage): string => all.slice(start, end).trim();

const placeOf = ({ printed, page }: Passage): string => pageText({ printed, number: page });
