/** An amount that lost a digit: "£1.m", beside "£1.6 million" of the same thing. */
import type { PackDocument, Span } from '@/lib/document/model';
import { sentenceAt } from '@/lib/document/sentences';
import type { Challenge } from './challenges';
import { tokensOf } from './measure-words';

const BROKEN = /£(?<pounds>\d{1,3})\. ?(?<unit>m|k|bn|million|billion)\b/gi;
const WHOLE = /£(?<pounds>\d{1,3})\.\d+ ?(?<unit>m|k|bn|million|billion)\b/gi;
const LONG_WORD = 6;
const MOST = 3;

export function findBrokenAmounts(doc: PackDocument): Challenge[] {
  const broken = amountsIn(doc, BROKEN);
  if (broken.length === 0) return [];
  const whole = amountsIn(doc, WHOLE);
  return broken.map((one): Challenge => {
    const sharedWith = (other: Amount) => [...other.words].filter((word) => one.words.has(word)).length;
    const same = whole.filter(({ key }) => key === one.key);
    const most = Math.max(1, ...same.map(sharedWith));
    const alike = same.filter((other) => sharedWith(other) === most);
    const told = [...new Set(alike.map(({ printed }) => printed))];
    return {
      kind: 'conflict',
      passages: [one.at, ...alike.slice(0, MOST).map(({ at }) => at)],
      why: { say: 'lost-digit', printed: one.printed, elsewhere: told },
      strength: told.length > 0 ? 'worth asking' : 'proved',
    };
  });
}

type Amount = {
  readonly printed: string;
  /** Pounds before the point, and the unit. */
  readonly key: string;
  readonly words: ReadonlySet<string>;
  readonly at: Span;
};

function amountsIn({ blocks }: PackDocument, pattern: RegExp): readonly Amount[] {
  return blocks.flatMap(({ kind, text }, block) =>
    kind === 'table' || kind === 'furniture'
      ? []
      : [...text.matchAll(pattern)].map((match) => {
          const { start, end } = sentenceAt(text, match.index);
          const words = tokensOf(text.slice(start, end)).filter((word) => word.length >= LONG_WORD);
          const unit = match.groups?.unit?.toLowerCase()[0] ?? '';
          return {
            printed: match[0],
            key: `${match.groups?.pounds}${unit}`,
            words: new Set(words.map((word) => word.slice(0, LONG_WORD))),
            at: { block, start, end },
          };
        }),
  );
}
