/** A measure → what its row says of it. Numbers stand as printed; per cent is "%". */
import { againstTarget, gapBetween, senseOf } from '@/lib/check/target';
import type { HeldMeasure } from '@/lib/correct/held-measures';
import type { Figure, Period } from '@/lib/extract/findings';
import type { Measure } from '@/lib/extract/measures';
import type { Sited } from '@/lib/extract/sited';
import { words } from '@/lib/words';
import { figureWords } from '@/lib/words/figures';
import { findingWords } from '@/lib/words/findings';

export type Amount = { readonly number: string; readonly unit: string };

/** "£1.2m" → "£1.2m"; "19.4 children" → "19.4", " children". */
const NUMBER_FIRST = /^(?<number>[£€]?\s?[\d.,]*\d\s?(?:%|k\b|m\b|bn\b)?)(?<unit>.*)$/i;

function amountText({ finding, passage }: Sited<Figure>): Amount {
  if (finding.unit === '%') return { number: words.everywhere.count(finding.value), unit: '%' };
  return splitAmount(passage.words.slice(passage.start, passage.end).trim());
}

function splitAmount(printed: string): Amount {
  const { number, unit } = NUMBER_FIRST.exec(printed)?.groups ?? {};
  return number === undefined ? { number: printed, unit: '' } : { number, unit: unit?.trimEnd() ?? '' };
}

/** Of a measure: as printed, or as the member corrected it. */
export function valueText({ main, corrected }: HeldMeasure): Amount {
  const { value, unit } = corrected?.by.changes ?? {};
  if (value === undefined && unit === undefined) return amountText(main);
  if (main.finding.unit === '%') return amountText(main);
  return splitAmount(findingWords.value(main.finding.unit, main.finding.value));
}

export const amountLine = (figure: Sited<Figure>): string => {
  const { number, unit } = amountText(figure);
  return number + unit;
};

/** "23 points below target"; `null` where there is no target. */
export function targetText(figure: Figure): { text: string; isMissed: boolean; gap: number } | null {
  const against = againstTarget(figure);
  if (against === null) return null;
  const { gap, isMissed } = against;
  const { met, below, above } = findingWords.target;
  const size = findingWords.amount(figure.unit, Math.abs(gap));
  const text = gap === 0 ? met : gap < 0 ? below(size) : above(size);
  return { text, isMissed: isMissed === true, gap };
}

/** "6 points down since Q1: worse"; what the paper itself says of the direction comes first. */
export function directionText({
  main,
  before: earlier,
}: Measure): { way: 'up' | 'down' | 'same'; text: string } | null {
  const { finding } = main;
  if (finding.direction !== null) {
    return { way: finding.direction, text: findingWords.direction[finding.direction] };
  }
  const before = earlier?.finding;
  if (!before?.period || before.unit !== finding.unit) return null;
  const change = gapBetween(finding.value, before.value);
  const way = change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  const sense = senseOf(finding);
  const isBetter = change === 0 || sense === null ? null : change > 0 === (sense === 'higher');
  const size = findingWords.amount(finding.unit, Math.abs(change));
  return { way, text: findingWords.since(way, size, periodText(before.period), isBetter) };
}

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/;

/** "QUARTER 1" → "Quarter 1", "YEAR TO AUGUST" → "Year to August"; what is short for something stays: "Q1", "YTD". */
export const periodText = ({ text }: Period): string =>
  /\p{Lu}{4}/u.test(text) && text === text.toUpperCase()
    ? text.replaceAll(/\p{Lu}+/gu, (word, at: number) => inSmallLetters(word, at === 0))
    : text;

/** What a period may be short for, of words in capitals. */
const SHORT = /^(?:.|YTD|FY|AY|QTR)$/;

function inSmallLetters(word: string, isFirst: boolean): string {
  if (SHORT.test(word)) return word;
  const small = word.toLowerCase();
  return isFirst || MONTH.test(small) ? word.charAt(0) + small.slice(1) : small;
}

export type Part = { readonly label: string; readonly value: string | null };

/** "visits on time" → "Visits on time", at the head of a row; "pH of the lake" stays. */
export const nameText = ({ indicator }: Figure): string =>
  /^\p{Ll}+(?!\p{L})/u.test(indicator) ? indicator.charAt(0).toUpperCase() + indicator.slice(1) : indicator;

/** Target, earlier values, comparators; `null` for a target that is not given, here or beside another. */
export function partsOf({ main, others }: Measure): readonly Part[] {
  const { role, target, unit } = main.finding;
  const printed = others.find(({ finding }) => finding.role === 'target' && finding.value === target);
  const isBesideOne = target === null && others.some(({ finding }) => finding.role === 'target');
  const targetPart =
    role !== 'actual' || isBesideOne
      ? []
      : [
          {
            label: findingWords.role.target,
            value: printed ? amountLine(printed) : target === null ? null : findingWords.value(unit, target),
          },
        ];
  return [
    ...targetPart,
    ...others
      .filter((other) => other !== printed)
      .map((other) => ({ label: labelOf(other), value: amountLine(other) })),
  ];
}

/** "Quarter 1", or that the paper gives none. */
export const sayPeriod = ({ period }: Figure): string =>
  period === null ? findingWords.withoutPeriod : periodText(period);

function labelOf({ finding }: Sited<Figure>): string {
  const role = findingWords.role[finding.role];
  if (finding.who !== null && finding.role === 'comparator') return finding.who;
  if (finding.role === 'comparator') return finding.period ? periodText(finding.period) : role;
  if (finding.role === 'actual') return sayPeriod(finding);
  return finding.period === null ? role : `${role}, ${periodText(finding.period)}`;
}

/** "Visits on time: 72% (quarter 2), target 95%. ": no more than the figures say. */
export function questionText(measure: HeldMeasure): string {
  const { finding } = measure.main;
  const { number, unit } = valueText(measure);
  const target = partsOf(measure)[0];
  return figureWords.asked(
    finding.who === null ? finding.indicator : `${finding.indicator}, ${finding.who}`,
    number + unit,
    finding.period && periodText(finding.period),
    finding.target === null ? null : (target?.value ?? null),
  );
}

/** What was read where the member has said otherwise: ["value 72%", "no target"]. */
export function readText({ corrected }: HeldMeasure): readonly string[] {
  const changes = corrected?.by.changes;
  if (!corrected || !changes) return [];
  const { was } = figureWords;
  const { finding } = corrected.read.main;
  const { rag, value } = findingWords;
  const target = finding.target === null ? was.noTarget : was.target(value(finding.unit, finding.target));
  return [
    changes.indicator === undefined ? null : was.indicator(finding.indicator),
    changes.value === undefined && changes.unit === undefined
      ? null
      : was.value(amountLine(corrected.read.main)),
    changes.period === undefined ? null : finding.period ? was.period(finding.period.text) : was.noPeriod,
    changes.target === undefined ? null : target,
    changes.rag === undefined ? null : was.rag(rag.word[finding.rag ?? 'none']),
    changes.good === undefined ? null : was.good,
    changes.leftOut === undefined ? null : was.others(changes.leftOut.length),
  ].filter((said) => said !== null);
}
