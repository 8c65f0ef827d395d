/** The outline of a pack: each agenda item, and under it the report and the appendices behind it. */
import { expect, test } from 'vitest';
import type { Finding } from '@/lib/extract/findings';
import { outlineOf } from '@/lib/extract/outline';
import { paper } from '../support/paper';

const item = (number: string, title: string, pages: { from: number; to: number } | null): Finding => ({
  kind: 'agenda-item',
  at: { block: 0, start: 0, end: 0 },
  number,
  title,
  pages,
});

const ITEMS = [
  item('1', 'Apologies', null),
  item('2', 'Fostering strategy', { from: 2, to: 4 }),
  item('3', 'Work programme', { from: 5, to: 5 }),
];

const PACK = paper(`Children and Families Scrutiny Committee
  Date: Tuesday 24 November 2026
  Agenda
  1. Apologies
  2. Fostering strategy (Pages 2 - 4)
  3. Work programme (Pages 5 - 5)
  ===
  AGENDA ITEM 2
  | Title of report: | Fostering strategy |
  | Report by: | Director |
  # Purpose
  To set out a strategy.
  ===
  # Appendix A – Costs
  | Year | Cost |
  | 2026 | £1m |
  ===
  # Appendix B – Carers
  There are 212 carers.
  ===
  AGENDA ITEM 3
  The programme is attached.`);

test('each item stands with the papers behind it; one paper alone is the item itself', () => {
  const lines = outlineOf(PACK, ITEMS).map(
    ({ number, title, depth, page }) =>
      `${'  '.repeat(depth)}${number ?? '·'} ${title ?? '(the report)'} … ${page ?? 'no papers'}`,
  );
  expect(lines).toEqual([
    '1 Apologies … no papers',
    '2 Fostering strategy … 2',
    '  · (the report) … 2',
    '  · Appendix A – Costs … 3',
    '  · Appendix B – Carers … 4',
    '3 Work programme … 5',
  ]);
});
