/** What makes two figures, of whatever papers, figures of one measure at once: kind of unit, whose it is, plain name. */
import type { Unit } from '@/lib/extract/findings';
import { type ReadName, readName } from './measure-name';

/** Units in which one measure may be given in turn; a figure in another is of something else. */
const KINDS = {
  '%': 'share',
  pp: 'points',
  'per 10,000': 'rate',
  'per 100,000': 'rate',
  '£': 'money',
  days: 'time',
  weeks: 'time',
  months: 'time',
  hours: 'time',
  count: 'count',
  FTE: 'FTE',
  ratio: 'ratio',
  other: 'other',
} satisfies Record<Unit, string>;
const kindOf = new Map<string, string>(Object.entries(KINDS));

/** What a figure is called, and of what and whom it is. */
export type FigureName = { readonly indicator: string; readonly unit: string; readonly who: string | null };

/** `null` for a figure whose name says nothing but when. */
export function measureKey({ indicator, unit, who }: FigureName, read: ReadName = readName): string | null {
  const { key } = read(indicator);
  return /[a-z]/.test(key)
    ? [kindOf.get(unit) ?? unit, who === null ? '' : read(who).key, key].join('|')
    : null;
}

/** What a measure's key is made of. */
export function partsOfKey(measure: string): {
  readonly kind: string;
  readonly who: string;
  readonly name: string;
} {
  const [kind = '', who = '', name = ''] = measure.split('|');
  return { kind, who, name };
}
