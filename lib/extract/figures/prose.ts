/** Running text → figures, each with the sentence it came from. */
import { sentencesOf } from '@/lib/document/sentences';
import type { Figure, Polarity } from '../findings';
import { aimLeftOpen, withAim, withLaterTargets, withTargets } from './aims';
import { isAhead } from './calendar';
import { completed, type Draft } from './completed';
import { BETWEEN, indicatorOf, withoutAsides } from './indicator';
import { type NumberInText, numbersIn } from './numbers';
import { polarityIn, polarityOfLimit } from './polarity';
import { periodsOfNumbers, type Spoken, spokenAfter, type Timed } from './spoken';
import { NO_TOPIC, type Topic, topicOf } from './subjects';
import { withWayOf } from './ways';
import { NEAR, wordingOf } from './wording';

/** Where words to each side still belong to the number's quotation. */
const QUOTE_BEFORE = 60;
const QUOTE_AFTER = 50;
/** Of a longer sentence, only so much to each side of the number says what it is about. */
const CONTEXT = 600;

/** Of the numbers after one, those that may stand beside it in brackets, and one more. */
const NEXT = 3;

export type Prose = {
  readonly figures: readonly Figure[];
  /** What the words that follow (the next list item) may go on speaking of. */
  readonly spoken: Spoken;
};

/** The figures of one stretch of text. `spoken` is the period that the words before it named. */
export function figuresInProse(text: string, block: number, spoken: Spoken): Prose {
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
    const numbers = numbersIn(sentence).filter((number) => isMeasured(sentence, number));
    if (numbers.length === 0) {
      goesOn = spokenAfter(sentence, goesOn);
      before = sentence;
      found.push({ sentence, start, drafts: [] });
      continue;
    }
    const timed = periodsOfNumbers(sentence, numbers, goesOn);
    goesOn = timed.spoken;
    const topic = before === null ? NO_TOPIC : topicOf(before);
    before = null;
    if (!changed) {
      changed = CHANGES.test(text.slice(asked, end));
      asked = end;
    }
    const naming = withoutAsides(timed.blanked);
    const drafts = numbers.map((number, index) => {
      const later = numbers.slice(index + 1, index + 1 + NEXT).map((next) => next.start);
      return draftOf(timed, sentence, number, index, { naming, later, topic });
    });
    const linked = withTargets(withWayOf(completed(drafts, last, changed), topic.way));
    last = linked.at(-1) ?? last;
    found.push({ sentence, start, drafts: linked });
  }
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

/** A bare count needs something to count beside it, or a verb that states it. */
function isMeasured(sentence: string, { start, end, unit }: NumberInText): boolean {
  if (unit !== 'count') return true;
  const after = sentence.slice(end, end + 60).replace(BETWEEN, '');
  const before = sentence.slice(Math.max(0, start - 60), start);
  if (/\($/.test(before)) return ASIDE_BEFORE.test(before) || OF_SHARE.test(before) || sentence[end] !== ')';
  const countsSomething =
    /^(?: [a-z0-9,.'-]+){0,2} [A-Za-z]{3,}/i.test(after) && !/^ ?(?:[–-] |\/)/.test(after);
  if (/^[-–]\d/.test(sentence.slice(end, end + 2)) || /\d[-–]$/.test(before))
    return RANGE_BEFORE.test(before);
  const isTotal = /^[.;]?$/.test(after) && /\b(?:total|number)\b[^.;:\d]{0,60}$/i.test(before);
  return countsSomething || isTotal || STATED_BEFORE.test(before) || /[:=@] ?$/.test(before);
}

/** "numbers @ 140", "a range of 17": the figures of a range, not "the 0-25 service". */
/** "England (70)", "than a year before (2,888)": a bare number in brackets. */
const ASIDE_BEFORE =
  /\b(?:England|Wales|neighbours|average|before|last year|previous(?:ly)?|earlier|target|national(?:ly)?|authorities) \($/i;
/** "82% (3,045) were open": so many. */
const OF_SHARE = /\d ?(?:%|per ?cent) \($/i;
const RANGE_BEFORE =
  /(?:@|[:=(]|\b(?:of|at|between|from|to|was|were|is|are|be|around|about|average)) ?(?:£?[\d,.]+%?[-–])?$/i;
const STATED_BEFORE =
  /\b(?:was|were|is|are|be|been|as high as|as low as|compared with|than|at|to|of|by|total|totall?ing|from|being|numbering|and)(?: (?:only|just|approximately|about|around|over|under|nearly)){0,2} ?:? ?$/i;

type Beside = {
  /** The sentence without periods and what else names no measure. */
  readonly naming: string;
  /** Where the next numbers begin. */
  readonly later: readonly number[];
  /** Of the sentence before, where it has no figures. */
  readonly topic: Topic;
};

function draftOf(
  timed: Timed,
  sentence: string,
  number: NumberInText,
  index: number,
  { naming, later, topic }: Beside,
): Draft {
  const { blanked } = timed;
  const before = blanked.slice(Math.max(0, number.start - NEAR), number.start);
  const after = blanked.slice(number.end, number.end + NEAR).replace(BETWEEN, '');
  const { role, who, direction } = wordingOf({ before, after }, sentence, number.unit);
  const { words: indicator, wider } = indicatorOf(naming, number, later);
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
    wider: wider || topic.words,
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
    rag: statedRag(sentence.slice(number.end, number.end + 80)),
    target,
    polarity,
    doubt: null,
  };
}

/** "… (red)", "…, rated amber": the paper's own word beside the number. */
function statedRag(after: string): Figure['rag'] {
  const match =
    /^[^.;\d]{0,30}?\b(?:rag|rated|rating|status)\b[^.;\d]{0,12}\b(?<colour>red|amber|green|blue)\b|^ ?\((?<alone>red|amber|green|blue)\)/i.exec(
      after,
    );
  const colour = (match?.groups?.colour ?? match?.groups?.alone)?.toLowerCase();
  return colour === 'red' || colour === 'amber' || colour === 'green' || colour === 'blue' ? colour : null;
}

/** The sentence; of one without an end, the words around the number. */
function contextAround(sentence: string, { start, end }: NumberInText): string {
  if (sentence.length <= 2 * CONTEXT) return sentence;
  const from = start <= CONTEXT ? 0 : sentence.indexOf(' ', start - CONTEXT);
  const to = sentence.lastIndexOf(' ', end + CONTEXT);
  return sentence.slice(from < 0 ? start : Math.min(from, start), Math.max(to, end)).trim();
}

/** The number with the words around it, cut at whole words and at other clauses. */
function quoteAround(sentence: string, { start, end }: NumberInText): string {
  const left = sentence
    .slice(Math.max(0, start - QUOTE_BEFORE), start)
    .replace(/^\S*\s/, start > QUOTE_BEFORE ? '' : '$&')
    .replace(/^.*[;:] /, '');
  const right = sentence.slice(end, end + QUOTE_AFTER);
  const whole = sentence.length <= end + QUOTE_AFTER ? right : right.replace(/\s\S*$/, '');
  return `${left}${sentence.slice(start, end)}${whole.replace(/[;.] .*$/, '')}`.trim();
}
