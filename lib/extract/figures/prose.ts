/** Running text → figures, each with the sentence it came from. */
import { sentencesOf } from '@/lib/document/sentences';
import type { Figure, Polarity } from '../findings';
import { aimLeftOpen, withAim, withLaterTargets, withTargets } from './aims';
import { isStated } from './bare-counts';
import { isAhead } from './calendar';
import { BETWEEN, type Others } from './clauses';
import { completed, type Draft } from './completed';
import { completedName, indicatorOf } from './indicator';
import { withoutAsides } from './naming-words';
import { type NumberInText, numbersIn } from './numbers';
import { polarityIn, polarityOfLimit } from './polarity';
import { contextAround, quoteAround } from './quoted';
import { ragBehind } from './rag';
import { periodsOfNumbers, type Spoken, spokenAfter, type Timed } from './spoken';
import { NO_TOPIC, type Topic, topicOf, topicOfTitle } from './subjects';
import { withWayOf } from './ways';
import { isWelshProse, welshFigures } from './welsh-prose';
import { NEAR, wordingOf } from './wording';

/** Of the numbers after one, those that may stand beside it in brackets, and one more. */
const NEXT = 3;

export type Prose = {
  readonly figures: readonly Figure[];
  /** What the words that follow (the next list item) may go on speaking of. */
  readonly spoken: Spoken;
};

/** The figures of one stretch of text. `spoken` is the period that the words before it named, `title` stands right above it. */
export function figuresInProse(text: string, block: number, spoken: Spoken, title = ''): Prose {
  const found: Sentence[] = [];
  let goesOn = spoken;
  let last: Draft | null = null;
  /** The sentence right before, if it has no figures. */
  let before: string | null = null;
  /** Whether the text has said by now that things changed, and up to where that was asked. */
  let changed = false;
  let asked = 0;
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    if (isWelshProse(sentence)) {
      const { drafts, spoken: onward } = welshFigures(sentence, goesOn);
      goesOn = onward;
      before = null;
      found.push({ sentence, start, drafts });
      continue;
    }
    const numbers = numbersIn(sentence).filter((number) => isStated(sentence, number));
    if (numbers.length === 0) {
      goesOn = spokenAfter(sentence, goesOn);
      before = sentence;
      found.push({ sentence, start, drafts: [] });
      continue;
    }
    const timed = periodsOfNumbers(sentence, numbers, goesOn);
    goesOn = timed.spoken;
    const said = before === null ? NO_TOPIC : topicOf(before);
    const topic = last === null && said.words === '' ? { ...said, words: topicOfTitle(title) } : said;
    before = null;
    if (!changed) {
      changed = CHANGES.test(text.slice(asked, end));
      asked = end;
    }
    const naming = withoutAsides(timed.blanked);
    const drafts = numbers.map((number, index) => {
      const later = numbers.slice(index + 1, index + 1 + NEXT).map((next) => next.start);
      const others = { before: numbers[index - 1]?.end ?? 0, later };
      return draftOf(timed, sentence, number, index, { naming, others, topic });
    });
    const linked = withTargets(withWayOf(completed(drafts, last, changed), topic.way));
    last = linked.at(-1) ?? last;
    found.push({ sentence, start, drafts: linked });
  }
  if (found.every(({ drafts }) => drafts.length === 0))
    return { figures: [], spoken: { ...goesOn, aim: null } };
  const whole = withAim(withLaterTargets(found), spoken.aim);
  const figures = whole.flatMap(({ sentence, start, drafts }, index) => {
    const polarity = drafts.length > 0 ? polarityBeside(sentence, found[index + 1]) : null;
    return drafts.map((draft) =>
      figureOf({ ...draft, polarity: draft.polarity ?? polarity }, sentence, block, start),
    );
  });
  return { figures, spoken: { ...goesOn, aim: aimLeftOpen(whole) } };
}

/** A paragraph that says things changed. */
const CHANGES =
  /\b(?:improv\w+|deteriorat\w+|more timely|better|worse|increas\w+|decreas\w+|declin\w+|risen|rose|fallen|fell)\b/i;

type Sentence = { readonly sentence: string; readonly start: number; readonly drafts: readonly Draft[] };

/** "… 12 days. (Lower is better.)": a sentence without figures speaks of those before. */
const polarityBeside = (sentence: string, next: Sentence | undefined): Polarity | null =>
  polarityIn(sentence) ?? (next?.drafts.length === 0 ? polarityIn(next.sentence) : null);

type Beside = {
  /** The sentence without periods and what else names no measure. */
  readonly naming: string;
  readonly others: Others;
  /** Of the sentence before, where it has no figures. */
  readonly topic: Topic;
};

function draftOf(
  timed: Timed,
  sentence: string,
  number: NumberInText,
  index: number,
  { naming, others, topic }: Beside,
): Draft {
  const { blanked } = timed;
  const before = blanked.slice(Math.max(0, number.start - NEAR), number.start);
  const after = blanked.slice(number.end, number.end + NEAR).replace(BETWEEN, '');
  const { role, who, direction } = wordingOf({ before, after }, sentence, number.unit);
  const named = indicatorOf(naming, number, others);
  const wider = named.wider || topic.words;
  const indicator = completedName(named.words, wider, topic);
  // a target without a year of its own is for no year in particular
  const isUndated = role === 'target' && !timed.dated[index];
  const period = isUndated ? null : (timed.periods[index] ?? null);
  const isYetToCome = role === 'actual' && isAhead(timed.spoken.calendar, period);
  return {
    number,
    before,
    after,
    period,
    isEarlier: timed.earlier[index] ?? false,
    role: isYetToCome ? 'forecast' : role,
    who,
    direction,
    indicator,
    ownWords: indicator,
    wider,
    target: null,
    polarity:
      role === 'target' ? polarityOfLimit(before, sentence.slice(number.start, number.end), after) : null,
  };
}

function figureOf(draft: Draft, sentence: string, block: number, start: number): Figure {
  const { number, indicator, period, role, who, direction, target, polarity } = draft;
  return {
    kind: 'figure',
    at: { block, start: start + number.start, end: start + number.end },
    quote: quoteAround(sentence, number),
    context: contextAround(sentence, number),
    value: number.value,
    unit: number.unit,
    indicator,
    period,
    role,
    who,
    direction,
    rag: ragBehind(sentence.slice(number.end, number.end + 80)),
    target,
    polarity,
    doubt: null,
  };
}
