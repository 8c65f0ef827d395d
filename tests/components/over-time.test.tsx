// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { DeskOverTime } from '@/components/DeskOverTime';
import { hrefOf, overTimeHref, readPlace } from '@/components/desk-places';
import { SaveSeriesDialog } from '@/components/SaveSeriesDialog';
import { captionOf } from '@/components/series-caption';
import { chartOf } from '@/components/series-chart';
import { seriesSheet } from '@/components/series-sheet';
import { summaryOf } from '@/components/series-text';
import { pictureSvg } from '@/lib/export/picture-svg';
import { sheetToCsv } from '@/lib/export/sheet-text';
import { overTime } from '@/lib/series/over-time';
import type { Reading } from '@/lib/series/readings';
import type { Series } from '@/lib/series/series';
import type { SameMeasureRow } from '@/lib/store/rows';
import { papersOf } from '../support/committee-papers';
import { complaints, show } from './on-screen';

const PACKS = papersOf(`
  # 2025-09-09 September 2025
  CIN = children in need
  Visits completed on time | 88% | Q1 2025/26 | target 90%
  CIN reviews in timescale | 93% | Q1 2025/26
  # 2026-03-10 March
  Visits completed on time | 84% | Q3 2025/26 | target 90% | England 86%
  Staff in post | 140 | -
  # 2026-06-09 June
  Visits completed on time | 81% | Q4 2025/26 | target 95% | printed as within 20 working days: 81%
  Reviews of children in need | 90% | Q4 2025/26
  Staff in post | 138 | -
  # 2026-09-22 September 2026
  Visits completed on time | 82% | Q4 2025/26 | target 95%
  Visits completed on time | 72% | Q1 2026/27 | target 95%
  Staff in post | 131 | -`);

const COMMITTEE = { id: 'w/children', name: 'Children and Families Scrutiny Committee' };
const percent = (indicator: string) => ({ indicator, unit: '%', who: null });
const hrefOfReading = ({ paper, figure }: Reading) => `reader.html?paper=${paper.id}#${figure.passage.page}`;

type Told = readonly [name: string, ...told: unknown[]];
type Props = Parameters<typeof DeskOverTime>[0];

const answered = (one: string, other: string, isSame: boolean): SameMeasureRow => ({
  id: `${one} ${other}`,
  committeeId: COMMITTEE.id,
  measures: [one, other],
  printed: [one.split('|')[2] ?? '', other.split('|')[2] ?? ''],
  paperIds: ['a', 'b'],
  isSame,
  answeredAt: Date.UTC(2026, 6, 14),
});

function showPage(told: Partial<Props> & { papers?: typeof PACKS } = {}) {
  const { papers = PACKS, answers = [], ...more } = told;
  const following = overTime(papers, answers);
  const newest = (measure: string) =>
    following
      .seriesOf(measure)
      ?.points.flatMap(({ values }) => values.flatMap(({ readings }) => readings))
      .findLast((reading) => reading.measure === measure) as Reading;
  const done: Told[] = [];
  const tell =
    (name: string) =>
    (...what: unknown[]) =>
      void done.push([name, ...what]);
  show(
    <DeskOverTime
      committee={COMMITTEE}
      committees={[COMMITTEE]}
      measure={null}
      following={following}
      pairs={following.likely().map((pair) => ({
        ...pair,
        newest: [newest(pair.measures[0]), newest(pair.measures[1])],
      }))}
      answers={answers}
      unread={[]}
      undated={[]}
      latest={null}
      hrefOf={hrefOfReading}
      onSave={tell('save')}
      onAsk={tell('ask')}
      onTakeBack={tell('take back')}
      onAnswer={tell('answer')}
      onTakeBackAnswer={tell('take back one')}
      {...more}
    />,
  );
  return done;
}

const visits = (): Series => overTime(PACKS, []).seriesOf('share||visits completed on time') as Series;

test.each([
  ['as it opens', {}],
  ['one measure', { measure: percent('visits completed on time') }],
  ['a measure of one meeting', { measure: percent('cin reviews in timescale') }],
  ['a measure that is gone', { measure: percent('never') }],
  ['nothing to follow', { papers: PACKS.slice(0, 1) }],
  [
    'answers that do not fit',
    {
      answers: [
        answered('share||cin reviews in timescale', 'share||reviews of children in need', true),
        answered('share||reviews of children in need', 'share||cin reviews in timescale', false),
      ],
    },
  ],
] as const)('axe has nothing against figures over time: %s', async (_, told) => {
  showPage(told as Partial<Props>);
  expect(await complaints()).toEqual([]);
});

test('where one meeting alone was read, its own figures are a press away', () => {
  showPage({ papers: PACKS.slice(0, 1), latest: { key: 'm', date: '2025-09-09' } });
  const link = screen.getByRole('link', { name: 'Figures of 9 September 2025' });
  expect(readPlace(link.getAttribute('href') ?? '')).toEqual({ kind: 'figures', of: 'meeting', key: 'm' });
});

test('each measure stands with its newest value and its target, in words; the worst first', () => {
  showPage();
  const cards = within(screen.getByRole('region', { name: 'Measures' })).getAllByRole('link');
  expect(cards.map(({ textContent }) => textContent)).toEqual([
    'Visits completed on time72%target 95%, missed',
    'Staff in post131no target given',
  ]);
});

test('a chip shows only what it says, and the count is said', () => {
  showPage();
  fireEvent.click(screen.getByRole('button', { name: 'Misses its target 1' }));
  expect(screen.getByRole('status').textContent).toMatch(/^1 of 2 measures/);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'staff' } });
  expect(screen.getByRole('status').textContent).toMatch(/^No measure is like that/);
});

test('the table holds the data: newest first, gaps and changes between, each with its page', () => {
  showPage({ measure: percent('visits completed on time') });
  const [, ...rows] = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' · '))).toEqual([
    'Q1 2026/27 · 72% · 95% · −23 ·  · page 2722 Sept 2026',
    'Q4 2025/26 · 82% · 95% · −13 ·  · page 2622 Sept 2026',
    'Q4 2025/26another figure for the same period · 81% · 95% · −14 ·  · page 269 Jun 2026',
    'changed here: target raised',
    'Q3 2025/26 · 84% · 90% · −6 · England 86% · page 2610 Mar 2026',
    'Q2 2025/26 · not in the packs read',
    'Q1 2025/26 · 88% · 90% · −2 ·  · page 269 Sept 2025',
  ]);
  expect(screen.getByRole('link', { name: '10 March 2026, page 26' }).getAttribute('href')).toBe(
    'reader.html?paper=March#30',
  );
});

test('the chart is one picture, said in sentences, and its points are one stop of the keyboard', () => {
  showPage({ measure: percent('visits completed on time') });
  const picture = screen.getByRole('img');
  expect(picture.querySelector('desc')?.textContent).toBe(
    'From 88% (Q1 2025/26) to 72% (Q1 2026/27). The target moved from 90% to 95% (Q4 2025/26). Not in the packs that were read: Q2 2025/26. Papers differ on Q4 2025/26. All values stand in the table.',
  );
  const points = within(screen.getByRole('list', { name: /^Points of the line/ })).getAllByRole('link');
  expect(points.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, -1, 0]);
  const [first, , , , last] = points;
  last?.focus();
  fireEvent.keyDown(last as HTMLElement, { key: 'Home' });
  expect(document.activeElement).toBe(first);
  expect(first?.textContent).toBe('Q1 2025/26: 88%, target 90%. 9 September 2025, page 26');
  fireEvent.keyDown(first as HTMLElement, { key: 'ArrowRight' });
  expect(document.activeElement).toBe(points[1]);
});

test('a question begins with what the line says, and does not compare across a cut', () => {
  const done = showPage({ measure: percent('visits completed on time') });
  fireEvent.click(screen.getByRole('button', { name: 'Ask about this' }));
  expect(done).toMatchObject([
    [
      'ask',
      {
        begins: 'Visits completed on time: from 84% (Q3 2025/26) to 72% (Q1 2026/27); the target is 95%. ',
        reading: { paper: { title: 'September 2026' } },
      },
    ],
  ]);
});

test('what the newest papers say otherwise than earlier ones stands first, with both pages, and can be asked about', () => {
  const done = showPage();
  const across = screen.getByRole('region', { name: /^Said otherwise at the meeting of 22 September 2026/ });
  const said = 'Visits completed on time, Q4 2025/26: given as 81% before, and as 82% now.';
  expect(within(across).getByText(said)).toBeTruthy();
  expect(
    within(across)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['reader.html?paper=June#30', 'reader.html?paper=September 2026#30']);
  fireEvent.click(within(across).getByRole('button', { name: `Ask about this: ${said}` }));
  expect(done).toMatchObject([
    ['ask', { begins: `${said} `, reading: { paper: { title: 'September 2026' } } }],
  ]);
});

test('names that are alike are asked about, with the words they stand in', () => {
  const done = showPage();
  const asked = screen.getByRole('region', { name: /^Same measure/ });
  expect(
    within(asked)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent),
  ).toEqual(['CIN reviews in timescale', 'Reviews of children in need']);
  fireEvent.click(within(asked).getByRole('button', { name: /^Yes, the same/ }));
  fireEvent.click(within(asked).getByRole('button', { name: /^No, two measures/ }));
  expect(done.map(([name, , isSame]) => [name, isSame])).toEqual([
    ['answer', true],
    ['answer', false],
  ]);
});

test('a name that was confirmed says when, and can be taken back', () => {
  const answer = answered('share||cin reviews in timescale', 'share||reviews of children in need', true);
  const done = showPage({ measure: percent('reviews of children in need'), answers: [answer] });
  expect(
    screen.getByText(
      'Named “CIN reviews in timescale” until 30 June 2025. You confirmed on 14 July 2026 that it is the same measure.',
    ),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Change: “CIN reviews in timescale” is not the same' }));
  expect(done).toEqual([['take back', [answer], 'CIN reviews in timescale']]);
});

test('answers that do not fit together are shown, and one can be taken back', () => {
  const answers = [
    answered('share||cin reviews in timescale', 'share||reviews of children in need', true),
    answered('share||reviews of children in need', 'share||cin reviews in timescale', false),
  ];
  const done = showPage({ answers });
  fireEvent.click(screen.getByRole('button', { name: /^Take back: .* is not the same as/ }));
  expect(done).toEqual([['take back one', answers[1]]]);
});

test('a line is drawn over no gap and no cut, and a target that moved is a step', () => {
  const { marks } = chartOf(visits()).drawing;
  const lines = (of: string) =>
    marks.flatMap((mark) => (mark.kind === 'line' && mark.of === of ? [mark.points.length] : []));
  expect(lines('actual')).toEqual([3]);
  expect(lines('gap')).toHaveLength(1);
  expect(lines('target')).toEqual([8]);
  expect(marks.filter((mark) => mark.kind === 'dot' && mark.of === 'earlier')).toHaveLength(1);
  expect(marks.filter(({ kind }) => kind === 'diamond')).toHaveLength(1);
});

test('the picture stands by itself: title, sentences, sources, date, and no word of a paper becomes a tag', () => {
  const [odd] = overTime(
    papersOf('# 2026-06-09 <b>June</b>\nVisits <i> | 1% | Q4 2025/26\nVisits <i> | 2% | Q1 2026/27'),
    [],
  ).series.concat(
    overTime(papersOf('# 2026-06-09 <b>June</b>\nVisits <i> | 1% | Q4 2025/26'), []).seriesOf(
      'share||visits i',
    ) ?? [],
  );
  if (!odd) throw new Error('there is none');
  const svg = pictureSvg(chartOf(odd).drawing, captionOf(odd, '2026-11-29', true));
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(drawn.querySelector('parsererror, b, i')).toBeNull();
  const said = [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
  expect(said).toContain('Visits <i>');
  expect(said).toContain('Source: <b>June</b>, 9 June 2026.');
  expect(said).toContain('Drawn with Kloe on 29 November 2026.');
  expect(said).toContain('Without papers that are exempt, or may be.');
});

test('the data says each value with its paper, what is missing and what changed', () => {
  const csv = sheetToCsv(seriesSheet(visits(), () => 'https://democracy.westmarch.gov.uk/pack.pdf', false));
  expect(csv.split('\r\n').map((line) => line.split(',').slice(0, 6).join(','))).toMatchInlineSnapshot(`
    [
      "﻿Period,Ends,Actual,Unit,Target,Gap",
      "Q1 2025/26,2025-06-30,88,Per cent,90,-2",
      "Q2 2025/26,2025-09-30,,,,",
      "Q3 2025/26,2025-12-31,84,Per cent,90,-6",
      ",,,,,",
      "Q4 2025/26,2026-03-31,81,Per cent,95,-14",
      "Q4 2025/26,2026-03-31,82,Per cent,95,-13",
      "Q1 2026/27,2026-06-30,72,Per cent,95,-23",
      "",
    ]
  `);
});

test('what is saved leaves exempt papers out, unless they are put in this once', () => {
  const done: unknown[] = [];
  show(
    <SaveSeriesDialog
      name="Visits"
      exempt={2}
      isAllExempt={false}
      onSave={(...told) => done.push(told)}
      onClose={() => undefined}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Table (CSV)' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Put them in this once' }));
  fireEvent.click(screen.getByRole('button', { name: 'Picture (PNG)' }));
  expect(done).toEqual([
    ['csv', false],
    ['png', true],
  ]);
});

test('where all its papers are exempt nothing can be saved before they are put in', async () => {
  show(
    <SaveSeriesDialog
      name="Visits"
      exempt={1}
      isAllExempt
      onSave={() => undefined}
      onClose={() => undefined}
    />,
  );
  const button = screen.getByRole('button', { name: 'Table (CSV)' }) as HTMLButtonElement;
  expect(button.disabled).toBe(true);
  fireEvent.click(screen.getByRole('checkbox'));
  expect(button.disabled).toBe(false);
  expect(await complaints()).toEqual([]);
});

test('a figure’s place in the desk reads back from its address', () => {
  const [, reading] = visits().points.flatMap(({ values }) => values.flatMap(({ readings }) => readings));
  if (!reading) throw new Error('there is none');
  expect(readPlace(overTimeHref('pack', reading.figure.finding))).toEqual({
    kind: 'over-time',
    committee: null,
    paper: 'pack',
    measure: { indicator: 'Visits completed on time', unit: '%', who: null },
  });
  expect(readPlace(hrefOf({ kind: 'over-time', committee: null, paper: null, measure: null })).kind).toBe(
    'over-time',
  );
});

test('a summary says nothing of what is not there', () => {
  const staff = overTime(PACKS, []).seriesOf('count||staff in post') as Series;
  expect(summaryOf(staff)).toBe('From 140 (10 March 2026) to 131 (22 September 2026).');
});
