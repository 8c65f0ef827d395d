/** A series → a sheet for a spreadsheet: its rows oldest first, what is missing and what changed among them. */
import type { Sheet, SheetCell } from '@/lib/export/sheet';
import type { Reading } from '@/lib/series/readings';
import type { Series } from '@/lib/series/series';
import { figuresOverTime as text } from '@/lib/words/figures-over-time';
import { pageText } from './passage-text';
import { nameOf, periodText, remarkOf, rowsOf, type SeriesRow, valueText } from './series-text';

/** `addressOf`: of a paper on the web; `null` where it has none. */
export function seriesSheet(
  series: Series,
  addressOf: (reading: Reading) => string | null,
  isWithoutExempt: boolean,
): Sheet {
  const { period, ends, actual, unit, target, gap, others, name, who, remark, paper, meeting, page } =
    text.sheet;
  return {
    name: nameOf(series),
    columns: [
      { title: period, width: 18 },
      { title: ends, width: 18 },
      { title: actual, width: 10 },
      { title: unit, width: 14 },
      { title: target, width: 10 },
      { title: gap, width: 10 },
      { title: others, width: 30 },
      { title: name, width: 50 },
      { title: who, width: 20 },
      { title: remark, width: 40 },
      { title: paper, width: 40 },
      { title: meeting, width: 18 },
      { title: page, width: 12 },
    ],
    rows: rowsOf(series)
      .toReversed()
      .flatMap((row) => cellsOf(row, addressOf))
      .concat(isWithoutExempt ? [remarked(text.withoutExempt)] : []),
  };
}

const WIDTH = 13;
const said = (words: string): SheetCell => ({ kind: 'words', words });
const remarked = (words: string, period: SheetCell = null, end: SheetCell = null): readonly SheetCell[] =>
  Array.from({ length: WIDTH }, (_, place) => [period, end][place] ?? (place === 9 ? said(words) : null));

function cellsOf(
  row: SeriesRow,
  addressOf: (reading: Reading) => string | null,
): readonly (readonly SheetCell[])[] {
  if (row.kind === 'change') return [remarked(text.changed(row.change.changes.map(text.change)))];
  if (row.kind === 'gap') {
    const { ends, to } = row.gap;
    return ends.map((end) =>
      remarked(text.notInPacks, said(periodText({ end, length: to.length })), { kind: 'day', iso: end }),
    );
  }
  const { point, value, gap } = row;
  // Each paper that gives it is a row: the sheet can be sorted and counted.
  return value.readings.map((reading): readonly SheetCell[] => {
    const { finding, passage } = reading.figure;
    const number = (one: number | null): SheetCell =>
      one === null ? null : { kind: 'number', value: one, unit: finding.unit };
    return [
      said(periodText(point)),
      { kind: 'day', iso: point.end },
      number(value.value),
      said(text.unit[finding.unit]),
      number(value.target),
      gap === null ? null : { kind: 'number', value: gap, unit: finding.unit === '%' ? 'pp' : finding.unit },
      said(value.comparators.map((one) => text.comparator(one.who, valueText(value, one.value))).join('; ')),
      said(finding.indicator),
      finding.who === null ? null : said(finding.who),
      said(remarkOf(point, value) ?? ''),
      said(reading.paper.title),
      reading.paper.date === null ? null : { kind: 'day', iso: reading.paper.date },
      {
        kind: 'link',
        words: pageText({ printed: passage.printed, number: passage.page }),
        address: addressOf(reading),
      },
    ];
  });
}
