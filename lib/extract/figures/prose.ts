/** Running text → figures, each with the sentence it came from. */
import { sentencesOf } from '@/lib/document/sentences';
import type { Figure, Period } from '../findings';
import { indicatorOf } from './indicator';
import { type NumberInText, numbersIn } from './numbers';
import { type PeriodInText, periodsIn } from './periods';
import { wordingOf } from './wording';

/** Where words to each side still belong to the number's quotation. */
const QUOTE_BEFORE = 60;
const QUOTE_AFTER = 50;

/**
 * The figures of one stretch of text. `said` is the period that the words
 * before it (a heading, the sentence that opens a list) have already named.
 */
export function figuresInProse(text: string, block: number, said: Period | null): Figure[] {
  let period = said;
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const periods = periodsIn(sentence);
    const figures = numbersIn(sentence)
      .filter((number) => isMeasured(sentence, number))
      .map((number) => figureAt(sentence, number, nearest(periods, number) ?? period, { block, start }));
    period = periods.at(-1) ?? period;
    return linkTargets(figures);
  });
}

/** A bare count needs something to count beside it, or a verb that states it. */
function isMeasured(sentence: string, { start, end, unit }: NumberInText): boolean {
  if (unit !== 'count') return true;
  const after = sentence.slice(end, end + 40);
  const before = sentence.slice(Math.max(0, start - 60), start);
  const countsSomething =
    /^(?: [a-z'-]+){0,2} [a-z]{3,}/i.test(after) && !/^ ?(?:[–-]|\/|and \d|or \d|to \d)/.test(after);
  const isStated =
    /\b(?:was|were|is|are|at|to|of|by|total|totall?ing|from|being)(?: (?:only|just|approximately|about|around|over|nearly))? ?:? ?$/i.test(
      before,
    );
  return countsSomething || isStated || /[:=] ?$/.test(before);
}

function figureAt(
  sentence: string,
  number: NumberInText,
  period: Period | null,
  at: { block: number; start: number },
): Figure {
  const before = sentence.slice(0, number.start);
  const after = sentence.slice(number.end);
  return {
    kind: 'figure',
    at: { block: at.block, start: at.start + number.start, end: at.start + number.end },
    quote: quoteAround(sentence, number),
    context: sentence,
    value: number.value,
    unit: number.unit,
    indicator: indicatorOf(sentence, number.start, number.end),
    period: period && { text: period.text, end: period.end },
    ...wordingOf(before, after),
    rag: statedRag(after),
    target: null,
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

/** The period nearest to the number. */
function nearest(periods: readonly PeriodInText[], { start, end }: NumberInText): Period | null {
  const distance = (period: PeriodInText) => (period.start >= end ? period.start - end : start - period.stop);
  return periods.reduce<PeriodInText | null>(
    (best, period) => (best === null || distance(period) < distance(best) ? period : best),
    null,
  );
}

/** The number with the words around it, cut at whole words and at other clauses. */
function quoteAround(sentence: string, { start, end }: NumberInText): string {
  const left = sentence
    .slice(Math.max(0, start - QUOTE_BEFORE), start)
    .replace(/^\S*\s/, '')
    .replace(/^.*[;:] /, '');
  const right = sentence.slice(end, end + QUOTE_AFTER);
  const whole = sentence.length <= end + QUOTE_AFTER ? right : right.replace(/\s\S*$/, '');
  return `${left}${sentence.slice(start, end)}${whole.replace(/[;.] .*$/, '')}`.trim();
}

/** In one sentence, the actuals are set against the target that shares their unit. */
function linkTargets(figures: readonly Figure[]): Figure[] {
  return figures.map((figure) => {
    const target = figures.find(({ role, unit }) => role === 'target' && unit === figure.unit);
    return figure.role === 'actual' && target ? { ...figure, target: target.value } : figure;
  });
}
