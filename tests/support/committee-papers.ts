/** Papers of a committee as series are made of them, written as a person would list their figures. */

import { periodOf } from '@/lib/extract/figures/periods';
import type { Figure, Unit } from '@/lib/extract/findings';
import { measuresFrom } from '@/lib/extract/measures';
import type { Sited } from '@/lib/extract/sited';
import type { PaperFigures } from '@/lib/series/readings';
import { figureOf } from './figure';
import { passage } from './passage';

/**
 * "# 2026-09-22 September pack" begins a paper, "ICPC = initial child protection conference"
 * is what it explains, and each other line is a row: "Visits on time | 78% | Q1 2026/27 | target 95% |
 * England 86% | of North team | printed as visits within 20 days". Without a period a row has "-".
 */
export function papersOf(listed: string): readonly PaperFigures[] {
  const lines = listed.split('\n').map((line) => line.trim());
  const starts = lines.flatMap((line, place) => (line.startsWith('#') ? [place] : []));
  return starts.map((start, nth) => paperOf(lines.slice(start, starts[nth + 1])));
}

function paperOf([head = '', ...lines]: readonly string[]): PaperFigures {
  const [, date = '', title = ''] = /^# (\S+)(?: (.+))?$/.exec(head) ?? [];
  const rows = lines.filter((line) => line.includes('|'));
  return {
    paper: { id: title || date, title: title || 'Reports pack', date: date === 'undated' ? null : date },
    measures: measuresFrom(rows.flatMap(figuresOf)),
    shortForms: lines.flatMap((line) => {
      const { short, long } = /^(?<short>\S+) = (?<long>.+)$/.exec(line)?.groups ?? {};
      return short && long ? [{ short, long }] : [];
    }),
  };
}

function figuresOf(row: string, block: number): readonly Sited<Figure>[] {
  const [indicator = '', printed = '', period = '-', ...more] = row.split('|').map((part) => part.trim());
  const said = (lead: string) => more.find((part) => part.startsWith(lead))?.slice(lead.length);
  const target = said('target ');
  const own = {
    ...amountOf(printed),
    indicator,
    period: period === '-' ? null : periodOf(period),
    who: said('of ') ?? null,
    target: target === undefined ? null : amountOf(target).value,
  };
  const words = said('printed as ') ?? `${indicator} · ${printed}`;
  const others = more.filter((part) => !/^(?:target|of|printed as) /.test(part));
  return [
    figure(own, block, words),
    ...others.map((part) => {
      const [, who = '', amount = ''] = /^(.+) (\S+)$/.exec(part) ?? [];
      return figure({ ...own, ...amountOf(amount), role: 'comparator', who, target: null }, block, words);
    }),
  ];
}

const UNITS: Readonly<Record<string, Unit>> = { '%': '%', '': 'count', ' days': 'days', ' weeks': 'weeks' };

function amountOf(printed: string): Pick<Figure, 'value' | 'unit'> {
  const [, money, number = '', unit = ''] = /^(£)?([\d.,]+)(.*)$/.exec(printed) ?? [];
  const value = Number(number.replaceAll(',', ''));
  return { value, unit: money ? '£' : (UNITS[unit] ?? (unit.trim() as Unit)) };
}

function figure(told: Partial<Figure>, block: number, words: string): Sited<Figure> {
  return {
    finding: figureOf({ at: { block, start: 0, end: 0 }, quote: words, context: words, ...told }),
    passage: passage(words, { page: 30 + block, printed: String(26 + block) }),
  };
}
