/** The figures of a series, newest first: what the chart shows, and where each stands in its paper. */

import type { Point, PointValue } from '@/lib/series/points';
import type { Reading } from '@/lib/series/readings';
import type { Series } from '@/lib/series/series';
import { figuresOverTime as text } from '@/lib/words/figures-over-time';
import { findingWords } from '@/lib/words/findings';
import { pageText } from './passage-text';
import { Source } from './Source';
import { periodText, remarkOf, rowsOf, type SeriesRow, valueText, whereText } from './series-text';
import { Verdict } from './Verdict';
import './SeriesTable.css';

type HrefOf = (reading: Reading) => string | null;

/** Beyond this the periods that are missing are counted. */
const MOST_MISSING = 4;

export function SeriesTable({ series, hrefOf }: { series: Series; hrefOf: HrefOf }) {
  const rows = rowsOf(series);
  const hasOthers = rows.some((row) => row.kind === 'value' && row.value.comparators.length > 0);
  const { period, actual, target, gap, others, where } = text.columns;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse
    <section class="series-table" aria-label={text.table} tabIndex={0}>
      <table>
        <caption class="hidden-text">{text.table}</caption>
        <thead>
          <tr>
            <th scope="col">{period}</th>
            <th scope="col">{actual}</th>
            <th scope="col">{target}</th>
            <th scope="col">{gap}</th>
            {hasOthers && <th scope="col">{others}</th>}
            <th scope="col">{where}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <Row
              key={`${row.kind} ${rows.length - place}`}
              row={row}
              isNewest={place === 0}
              hasOthers={hasOthers}
              hrefOf={hrefOf}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = { row: SeriesRow; isNewest: boolean; hasOthers: boolean; hrefOf: HrefOf };

function Row({ row, isNewest, hasOthers, hrefOf }: RowProps) {
  const width = hasOthers ? 6 : 5;
  switch (row.kind) {
    case 'change':
      return (
        <tr data-row="change">
          <td colSpan={width}>{text.changed(row.change.changes.map(text.change))}</td>
        </tr>
      );
    case 'gap': {
      const { ends, to } = row.gap;
      if (ends.length > MOST_MISSING) {
        return (
          <tr data-row="gap">
            <td colSpan={width}>{text.severalNotInPacks(ends.length)}</td>
          </tr>
        );
      }
      return (
        <>
          {ends.toReversed().map((end) => (
            <tr key={end} data-row="gap">
              <th scope="row">{periodText({ end, length: to.length })}</th>
              <td colSpan={width - 1}>{text.notInPacks}</td>
            </tr>
          ))}
        </>
      );
    }
    case 'value':
      return <ValueRow {...row} isNewest={isNewest} hasOthers={hasOthers} hrefOf={hrefOf} />;
  }
}

type ValueProps = Omit<RowProps, 'row'> & { point: Point; value: PointValue; gap: number | null };

function ValueRow({ point, value, gap, isNewest, hasOthers, hrefOf }: ValueProps) {
  const remark = remarkOf(point, value);
  const { doubt } = value.readings[0].figure.finding;
  return (
    <tr data-row={isNewest ? 'newest' : 'value'}>
      <th scope="row">
        {periodText(point)}
        {remark !== null && <small>{remark}</small>}
      </th>
      <td>{valueText(value)}</td>
      <td>{value.target === null ? text.none : valueText(value, value.target)}</td>
      <td>{gap === null ? text.none : text.gap(gap)}</td>
      {hasOthers && (
        <td data-others>
          {value.comparators.map(({ who, value: number }) => (
            <span key={who}>{text.comparator(who, valueText(value, number))}</span>
          ))}
        </td>
      )}
      <td data-where>
        {value.readings.map((reading) => (
          <Where key={reading.paper.id} reading={reading} href={hrefOf(reading)} />
        ))}
        {doubt !== null && <Verdict kind="doubt">{findingWords.doubt[doubt]}</Verdict>}
      </td>
    </tr>
  );
}

function Where({ reading, href }: { reading: Reading; href: string | null }) {
  const { paper, figure } = reading;
  const page = pageText({ printed: figure.passage.printed, number: figure.passage.page });
  return (
    <span>
      {href === null ? (
        page
      ) : (
        <Source href={href} label={whereText(reading)}>
          {page}
        </Source>
      )}
      <small>{text.shortDate(paper.date)}</small>
    </span>
  );
}
