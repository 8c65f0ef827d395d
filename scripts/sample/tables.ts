/** The tables of the pack that are rows of facts: scorecard, tracker, work programme. */
import facts from './facts.json' with { type: 'json' };
import { escapeHtml as text } from './fill';

type Indicator = (typeof facts.indicators)[number]['rows'][number];

const ARROW = { up: '↑', down: '↓', same: '→' } as const;
const GOOD = { high: 'Higher', low: 'Lower' } as const;

export const scorecard = (): string => facts.indicators.map(scorecardGroup).join('\n');

function scorecardGroup({ group, rows }: (typeof facts.indicators)[number]): string {
  const quarters = facts.quarters.map((quarter) => `<th class="r quarter">${quarter}</th>`).join('');
  return `<div class="group"><h2>${group}</h2>
<table><thead><tr><th class="ref">Ref</th><th class="measure">Measure</th><th class="good">Good is</th>${quarters}<th class="c change">Direction</th>
<th class="r beside">Target 26/27</th><th class="r beside">England</th><th class="r beside">Statistical neighbours</th><th class="c change">RAG</th><th>Comment</th></tr></thead>
<tbody>${rows.map(indicatorRow).join('\n')}</tbody></table></div>`;
}

function indicatorRow(row: Indicator): string {
  const numbers = row.series.map((value) => `<td class="r">${value}</td>`).join('');
  const beside = [row.target, row.england, row.neighbours].map((v) => `<td class="r">${v ?? '–'}</td>`);
  const good = row.good ? GOOD[row.good as keyof typeof GOOD] : '–';
  const arrow = ARROW[row.arrow as keyof typeof ARROW];
  return `<tr><td>${row.ref}</td><td>${text(row.name)}</td><td>${good}</td>${numbers}<td class="c">${arrow}</td>${beside.join('')}
<td class="c ${row.rag ?? ''}">${row.rag ?? '–'}</td><td>${text(row.note)}</td></tr>`;
}

/** A meeting's day stands once; the cells below it are left blank. */
export function tracker(entries: typeof facts.tracker): string {
  const rows = entries.map((row, index) => {
    const isRepeat = entries[index - 1]?.meeting === row.meeting;
    const cells = [row.ref, isRepeat ? '' : row.meeting, row.minute, row.category, row.text];
    return `<tr>${[...cells, row.owner, row.due, row.progress, row.status].map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`;
  });
  const heads = ['Ref', 'Meeting', 'Minute', 'Category', 'Recommendation, request or action', 'Owner'];
  return `<table><thead><tr>${[...heads, 'Due', 'Progress', 'Status'].map((head) => `<th>${head}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}

export const workProgramme = (meetings: typeof facts.workProgramme): string =>
  meetings
    .map(
      ({ meeting, items }) => `<h3>${meeting}</h3>
<table><thead><tr><th style="width:42%">Item</th><th>Purpose</th><th style="width:23%">Lead officer</th></tr></thead>
<tbody>${items
        .map(
          (item) =>
            `<tr><td>${text(item.title)}</td><td>${text(item.purpose)}</td><td>${text(item.author)}</td></tr>`,
        )
        .join('\n')}</tbody></table>`,
    )
    .join('\n');
