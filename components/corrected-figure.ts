/** What stands in the form that corrects a figure ↔ the changes it makes. */
import { type FigureChanges, figureAt, markOf } from '@/lib/correct/corrections';
import type { HeldMeasure } from '@/lib/correct/held-measures';
import type { Rag, Unit } from '@/lib/extract/findings';
import type { Measure } from '@/lib/extract/measures';
import { words } from '@/lib/words';

export type TypedFigure = {
  readonly name: string;
  readonly value: string;
  readonly unit: Unit;
  /** Empty where it has none. */
  readonly period: string;
  readonly target: string;
  readonly rag: Rag | 'none';
  readonly good: 'asRead' | 'higher' | 'lower';
  /** Places among the other values of the measure as read. */
  readonly leftOut: ReadonlySet<number>;
};

export function typedFrom({ main, others, corrected }: HeldMeasure): TypedFigure {
  const { indicator, value, unit, period, target, rag } = main.finding;
  const changes = corrected?.by.changes ?? {};
  const read = corrected?.read.others ?? others;
  const strangers = new Set((changes.leftOut ?? []).map((mark) => figureAt(mark, read)));
  return {
    name: indicator,
    value: words.everywhere.count(value),
    unit,
    period: period?.text ?? '',
    target: target === null ? '' : words.everywhere.count(target),
    rag: rag ?? 'none',
    good: changes.good ?? 'asRead',
    leftOut: new Set(read.flatMap((other, place) => (strangers.has(other) ? [place] : []))),
  };
}

export type TypedChanges = {
  readonly changes: FigureChanges;
  /** What has to be typed otherwise. */
  readonly wrong: ReadonlySet<'name' | 'value' | 'target'>;
};

/** `read`: the measure as Kloe read it. */
export function changesFrom(typed: TypedFigure, { main, others }: Measure): TypedChanges {
  const { finding } = main;
  const name = typed.name.trim();
  const period = typed.period.trim() || null;
  const value = readNumber(typed.value);
  const target = typed.target.trim() === '' ? null : readNumber(typed.target);
  const rag = typed.rag === 'none' ? null : typed.rag;
  const leftOut = others.filter((_, place) => typed.leftOut.has(place)).map(markOf);
  const wrong = new Set<'name' | 'value' | 'target'>();
  if (name === '') wrong.add('name');
  if (value === null) wrong.add('value');
  if (target === null && typed.target.trim() !== '') wrong.add('target');
  return {
    wrong,
    changes: {
      ...(name !== finding.indicator && { indicator: name }),
      ...(value !== null && value !== finding.value && { value }),
      ...(typed.unit !== finding.unit && { unit: typed.unit }),
      ...(period !== (finding.period?.text ?? null) && { period }),
      ...(target !== finding.target && { target }),
      ...(rag !== finding.rag && { rag }),
      ...(typed.good !== 'asRead' && { good: typed.good }),
      ...(leftOut.length > 0 && { leftOut }),
    },
  };
}

/** "1,204.5", "-3", "72%", "£1.2m". */
const NUMBER = /^(?<minus>[-−]?) ?£? ?(?<digits>\d[\d,]*(?:\.\d+)?|\.\d+) ?(?:(?<scale>k|m|bn)|%)?$/i;
const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };

/** `null` where it is no number. Money is in pounds: "£1.2m" → 1,200,000. */
export function readNumber(typed: string): number | null {
  const { minus, digits, scale } = NUMBER.exec(typed.trim())?.groups ?? {};
  if (digits === undefined) return null;
  const size = Number(digits.replaceAll(',', '')) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
  return Number((minus ? -size : size).toFixed(8));
}
