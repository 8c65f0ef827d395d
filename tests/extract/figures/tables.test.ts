import { expect, test } from 'vitest';
import { textAt } from '@/lib/document/model';
import { findFigures } from '@/lib/extract/figures';
import { paper } from '../../support/paper';

const figuresIn = (notation: string) => findFigures(paper(notation));

test.each`
  cell               | values         | units                 | directions
  ${'86%'}           | ${[86]}        | ${['%']}              | ${[null]}
  ${'81% ↑'}         | ${[81]}        | ${['%']}              | ${['up']}
  ${'▼ 12'}          | ${[12]}        | ${['count']}          | ${['down']}
  ${'56 (53%)'}      | ${[56, 53]}    | ${['count', '%']}     | ${[null, null]}
  ${'41 (up 2)'}     | ${[41, 2]}     | ${['count', 'count']} | ${['up', 'up']}
  ${'4.1% increase'} | ${[4.1]}       | ${['%']}              | ${['up']}
  ${'(1.3%)'}        | ${[-1.3]}      | ${['%']}              | ${[null]}
  ${'£1.2m'}         | ${[1_200_000]} | ${['£']}              | ${[null]}
  ${'9 weeks'}       | ${[9]}         | ${['weeks']}          | ${[null]}
  ${'n/a'}           | ${[]}          | ${[]}                 | ${[]}
  ${'£000'}          | ${[]}          | ${[]}                 | ${[]}
  ${'12/10/2026'}    | ${[]}          | ${[]}                 | ${[]}
`('a cell of "$cell" states $values', ({ cell, values, units, directions }) => {
  const figures = figuresIn(`| Measure | Position |\n| Visits | ${cell} |\n| Reviews | 5 |`).slice(0, -1);
  expect(figures.map(({ value }) => value)).toEqual(values);
  expect(figures.map(({ unit }) => unit)).toEqual(units);
  expect(figures.map(({ direction }) => direction)).toEqual(directions);
});

test('a first column that groups measures is no measure', () => {
  const figures = figuresIn(`
    | Priority | Measure | 2024/25 | 2025/26 |
    | Safe homes | % emergency calls that were dealt with by the first crew within 90 seconds | 72 | 81 |
    | | Fires at home | 164 | 147 |
  `);
  expect(figures.map(({ indicator, unit }) => [indicator, unit])).toEqual([
    ['Safe homes - % emergency calls that were dealt with by the first crew within 90 seconds', '%'],
    ['Safe homes - % emergency calls that were dealt with by the first crew within 90 seconds', '%'],
    ['Safe homes - Fires at home', 'count'],
    ['Safe homes - Fires at home', 'count'],
  ]);
});

test('years from one to the next at the top of a column are a financial year', () => {
  const figures = figuresIn(`
    | Measure | 2024 to 2025 | 2025 to 2026 |
    | Visits on time | 72% | 75% |
  `);
  expect(figures.map(({ period }) => period?.end)).toEqual(['2025-03-31', '2026-03-31']);
});

test('a limit beside a target names nothing: its row does', () => {
  const figures = figuresIn(`
    | Measure | 2025/26 | Target |
    | Major plans decided | 72% | 60% in 13 weeks |
  `);
  expect(figures.map(({ indicator, target }) => [indicator, target])).toEqual([
    ['Major plans decided', 60],
    ['Major plans decided', null],
  ]);
});

test('what was spent by a month is no budget', () => {
  const figures = figuresIn(`
    | Service | Annual budget £000 | Actual to month 6 £000 | Forecast outturn £000 |
    | Older people | 12,840 | 6,431 | 12,572 |
  `);
  expect(figures.map(({ role }) => role)).toEqual(['budget', 'actual', 'forecast']);
});

test('a target for a named year is none for the years before it', () => {
  const figures = figuresIn(`
    | Measure | 2024/25 | 2025/26 | Q1 2026/27 | Target 2026/27 |
    | Visits on time | 72% | 75% | 78% | 85% |
  `);
  expect(figures.map(({ target }) => target)).toEqual([null, null, 85, null]);
});

test('columns that say when are of one measure, which its row names', () => {
  const figures = figuresIn(`
    | Criteria | Target | Year end 2025/26 | Quarter 1 2026/27 | Trend |
    | Repairs on time | 97% | 99.1% | 99.4% | ▲ |
    | Homes not up to standard | 0% | 12% | 6.2% | ▼ |
  `);
  expect(figures.map(({ indicator, who, direction }) => [indicator, who, direction])).toEqual([
    ['Repairs on time', null, null],
    ['Repairs on time', null, null],
    ['Repairs on time', null, 'up'],
    ['Homes not up to standard', null, null],
    ['Homes not up to standard', null, null],
    ['Homes not up to standard', null, 'down'],
  ]);
});

test('a merged header that lost its width heads all the columns it stood over', () => {
  const figures = figuresIn(`
    | Team | July 2026 | | August 2026 | |
    | | Number | % | Number | % |
    | North | 12 | 80% | 14 | 82% |
  `);
  expect(figures.map(({ period }) => period?.end)).toEqual([
    '2026-07-31',
    '2026-07-31',
    '2026-08-31',
    '2026-08-31',
  ]);
});

test('a target in a header is a figure, and the target of its column', () => {
  const doc = paper(`
    | Team | % seen in June 2026 (target 90%) |
    | North | 72% |
  `);
  const [target, seen] = findFigures(doc);
  expect(target).toMatchObject({ value: 90, unit: '%', role: 'target' });
  expect(textAt(doc, target?.at ?? { block: 0, start: 0, end: 0 })).toBe('90%');
  expect(seen).toMatchObject({ value: 72, target: 90, who: 'North' });
});

test.each([
  ['Table 2: plans issued', 'plans issued'],
  ['Table 2: plans issued in 2026/27, by locality', 'plans issued, by locality'],
  ['Table 2: plans issued in 2026/27', 'plans issued'],
  ['Table 2: plans handed on, by locality', 'plans handed on, by locality'],
  ['Table 2: see below', 'Where we are'],
])(
  'a table is named by its caption if that names anything, else by its section: %s',
  (caption, indicator) => {
    const figures = figuresIn(`
    # Where we are
    ${caption}
    | Locality | 2026/27 |
    | North | 64 |
  `);
    expect(figures.map((figure) => figure.indicator)).toEqual([indicator]);
  },
);

test('the year of a target is no target', () => {
  const figures = figuresIn('| Measure | Target 26/27 |\n| Visits on time | 95% |');
  expect(figures.map(({ value, role }) => [value, role])).toEqual([[95, 'target']]);
});

test('a cell that states a target names the measure of the cells after it', () => {
  const figures = figuresIn(`
    | Action | How we shall know | Progress | Direction of travel |
    | See children | Visits will be on time. Target of 95% | 85% | ↑ |
  `);
  expect(figures.map(({ role, value, target, direction }) => [role, value, target, direction])).toEqual([
    ['target', 95, null, null],
    ['actual', 85, 95, 'up'],
  ]);
  expect(figures[1]?.indicator).toContain('Visits will be on time');
});

test('thousands of pounds in the caption are not those of a column that counts', () => {
  const figures = figuresIn(`
    £000s
    | Description | Budget | Forecast | Current Placements |
    | Residential | 2,983 | 3,672 | 19 |
  `);
  expect(figures.map(({ value, unit, role }) => [value, unit, role])).toEqual([
    [2_983_000, '£', 'budget'],
    [3_672_000, '£', 'forecast'],
    [19, 'count', 'actual'],
  ]);
});

test('units in a second row of headers, and totals', () => {
  const figures = figuresIn(`
    | Cost of the project | 2026/27 | 2027/28 | Total |
    | | £000 | £000 | £000 |
    | Design | 1,169 | 20 | 1,189 |
  `);
  expect(figures.map(({ value, period }) => [value, period?.end ?? null])).toEqual([
    [1_169_000, '2027-03-31'],
    [20_000, '2028-03-31'],
    [1_189_000, null],
  ]);
  expect(figures[0]?.indicator).toBe('Cost of the project: Design');
});

test('a title across the width, and headers again, begin another table', () => {
  const figures = figuresIn(`
    | % of care leavers in touch | | |
    | Westmarch current | Eng* | Stat Neigh* |
    | 70% | 88% | 87% |
    | % of care leavers in work | | |
    | Westmarch current | Eng* | Stat Neigh* |
    | 41% | 51% | 52% |
    *2025/26 figures used for comparison
  `);
  expect(
    figures.map(({ value, role, who, indicator, period }) => [
      value,
      role,
      who,
      indicator,
      period?.end ?? null,
    ]),
  ).toEqual([
    [70, 'actual', null, 'of care leavers in touch', null],
    [88, 'comparator', 'England', 'of care leavers in touch', '2026-03-31'],
    [87, 'comparator', 'statistical neighbours', 'of care leavers in touch', '2026-03-31'],
    [41, 'actual', null, 'of care leavers in work', null],
    [51, 'comparator', 'England', 'of care leavers in work', '2026-03-31'],
    [52, 'comparator', 'statistical neighbours', 'of care leavers in work', '2026-03-31'],
  ]);
});

test('a table without headers goes on from the one above', () => {
  const figures = figuresIn(`
    | Year | Children entering care | Rate per 10,000 |
    | 2024/25 | 117 | 73 |
    # Appendix 3
    | 2025/26 | 101 | 75 |
    | 2026/27 | 95 | 70 |
  `);
  expect(figures.map(({ indicator, unit, period }) => [indicator, unit, period?.end])).toContainEqual([
    'Rate per 10,000',
    'per 10,000',
    '2026-03-31',
  ]);
});

test('labels in one cell are measures, or comparators', () => {
  const figures = figuresIn(`
    | Year | Rate per 10,000 | Beside others |
    | 2025/26 | 36 | England rate: 30 SN rate: 33 Westmarch rate: 36 |
  `);
  expect(figures.slice(1).map(({ value, role, who, unit }) => [value, role, who, unit])).toEqual([
    [30, 'comparator', 'England', 'per 10,000'],
    [33, 'comparator', 'statistical neighbours', 'per 10,000'],
    [36, 'actual', null, 'per 10,000'],
  ]);
});

test('teams in rows are whose figures they are; parts of all in columns as well', () => {
  const byTeam = figuresIn('| Team | Visits due | % on time |\n| Aldenbury | 96 | 88% |');
  expect(byTeam.map(({ who, indicator }) => [who, indicator])).toEqual([
    ['Aldenbury', 'Visits due'],
    ['Aldenbury', '% on time'],
  ]);
  const byAge = figuresIn('| | Aged 19 | Aged 20 | Total |\n| In suitable accommodation | 80% | 91% | 85% |');
  expect(byAge.map(({ who, indicator }) => [who, indicator])).toEqual([
    ['Aged 19', 'In suitable accommodation'],
    ['Aged 20', 'In suitable accommodation'],
    ['Total', 'In suitable accommodation'],
  ]);
});

test('two lists side by side name their own figures', () => {
  const figures = figuresIn(`
    | | 2026/27 | | 2026/27 |
    | | £s | | £s |
    | Parks | 13.87 | Car parking | 3.50 |
  `);
  expect(figures.map(({ indicator, value, unit }) => [indicator, value, unit])).toEqual([
    ['Parks', 13.87, '£'],
    ['Car parking', 3.5, '£'],
  ]);
});

test('a column that counts the rows holds no figures', () => {
  const figures = figuresIn(`
    | Title | Cost £000 | |
    | 1 | Parks | 200 |
    | 2 | Roads | 300 |
    | 3 | Homes | 500 |
  `);
  expect(figures.map(({ value, indicator }) => [value, indicator])).toEqual([
    [200_000, 'Parks - Cost'],
    [300_000, 'Roads - Cost'],
    [500_000, 'Homes - Cost'],
  ]);
});

test('what a comment mentions has neither RAG nor arrow', () => {
  const figures = figuresIn(`
    | Measure | Q1 2026/27 | Q2 2026/27 | Direction | RAG | Comment |
    | Re-referrals | 22% | 24% | ↑ | Red | A sample of 40 cases is being read. |
  `);
  expect(figures.map(({ value, direction, rag }) => [value, direction, rag])).toEqual([
    [22, null, null],
    [24, 'up', 'red'],
    [40, null, null],
  ]);
});

test('the sentence above completes a column that it repeats', () => {
  const figures = figuresIn(`
    At the end of June 2026, 83% of CP visits were completed in timescale.
    The following table gives the position by team.
    | Team | % in timescale |
    | Aldenbury | 88% |
  `);
  expect(figures[1]?.indicator).toContain('CP visits were completed in timescale');
});

test('a table that is known by its spaces alone is doubted', () => {
  const doc = paper('| Team | On time |\n| North | 72% |');
  const blocks = doc.blocks.map((block) =>
    block.kind === 'table' ? { ...block, table: { ...block.table, evidence: 'gaps' as const } } : block,
  );
  expect(findFigures({ ...doc, blocks }).map(({ doubt }) => doubt)).toEqual(['table-without-lines']);
  expect(findFigures(doc).map(({ doubt }) => doubt)).toEqual([null]);
});

test('the same few labels for period after period are of what the row names, and whose it is nobody says', () => {
  const figures = figuresIn(`
    # Homes let
    | | May 2026 Nights | May 2026 Share | June 2026 Nights | June 2026 Share |
    | Hostels | 120 | 60% | 118 | 62% |
  `);
  expect(figures.map(({ indicator, who }) => [indicator, who])).toEqual([
    ['Homes let: Hostels - Nights', null],
    ['Homes let: Hostels - Share', null],
    ['Homes let: Hostels - Nights', null],
    ['Homes let: Hostels - Share', null],
  ]);
});

test('a spreadsheet that sums up names its own fields, and no measure', () => {
  const doc = paper(`
    Reviews @ 30/09/2026
    | Count of Review Step | Review Step | | |
    | Team | In time | Late | Grand Total |
    | North | 12 | 3 | 15 |
  `);
  const blocks = doc.blocks.map((block) =>
    block.kind === 'table' ? { ...block, table: { ...block.table, headerRows: 2 } } : block,
  );
  const figures = findFigures({ ...doc, blocks });
  expect(figures.map(({ indicator, who }) => [indicator, who])).toEqual([
    ['Reviews: In time', 'North'],
    ['Reviews: Late', 'North'],
    ['Reviews', 'North'],
  ]);
});

test('a cell of comparisons is about the columns beside it', () => {
  const figures = figuresIn(`
    | Year | Number of children joining | Number of children leaving | Children per 10,000 | Comparison with England |
    | 2024/25 | 117 | 103 | 79 | England rate: 73 England joining: 27 Ours joining: 32 +5 England leaving: 28 |
    | 2025/26 | 101 | 84 | 84 | England rate: 75 England joining: 28 Ours joining: 31 +3 England leaving: 26 |
  `);
  expect(figures.slice(3, 8).map(({ value, who, indicator }) => [value, who, indicator])).toEqual([
    [73, 'England', 'Children per 10,000'],
    [27, 'England', 'Number of children joining'],
    [32, null, 'Number of children joining: Ours joining'],
    [5, 'England', 'Number of children joining: Ours joining'],
    [28, 'England', 'Number of children leaving'],
  ]);
});

test('two lists side by side: each value is named by the words of its own list', () => {
  const figures = figuresIn(`
    # Where it goes
    | | 2026/27 | | 2026/27 |
    | | £ | | £ |
    | Daily life | | Staff | 3.50 |
    | Bins | 13.87 | Debt | 6.97 |
    | Housing | 0.53 | | 24.87 |
  `);
  expect(figures.map(({ value, indicator }) => [value, indicator])).toEqual([
    [3.5, 'Where it goes: Staff'],
    [13.87, 'Where it goes: Bins'],
    [6.97, 'Where it goes: Debt'],
    [0.53, 'Where it goes: Housing'],
    [24.87, 'Where it goes'],
  ]);
});

test.each([
  ['Budget', 'Homes', 'Homes'],
  ['Forecast variance', 'Homes', 'Homes'],
  ['Budgeted places', 'Homes - Budgeted places', 'Homes - Current places'],
])('a column of "%s" is another figure of the row or another measure', (label, indicator, other) => {
  const figures = figuresIn(`| Description | ${label} | Current places |\n| Homes | 12 | 14 |`);
  expect(figures.map((figure) => figure.indicator)).toEqual([indicator, other]);
});

test('a sentence above a table is no title of it', () => {
  const figures = figuresIn(`
    Reviews of plans
    70% of plans have been reviewed in the last 3 months
    | Locality | 2026/27 |
    | North | 64 |
  `);
  expect(figures.at(-1)?.indicator).toBe('Reviews of plans');
});

test('answers are about the question, however long, and whose they are their headers say', () => {
  const question =
    'Do you support a new crossing of the road outside the house at the corner of the lane and the park?';
  const figures = figuresIn(`
    In response to the question “${question}”
    | Yes (%) | Neutral (%) |
    | 60 | 40 |
  `);
  expect(figures.map(({ indicator, who }) => [indicator, who])).toEqual([
    [question, 'Yes'],
    [question, 'Neutral'],
  ]);
});

test('of two years beside a column of changes the earlier is what the later is compared with', () => {
  const roles = (header: string, cells: string) =>
    figuresIn(`| Measure | ${header} |\n| Visits on time | ${cells} |`).map(({ role, value }) => [
      value,
      role,
    ]);
  expect(roles('2024/25 score | 2025/26 score | Change', '71% | 78% | 7%')).toEqual([
    [71, 'comparator'],
    [78, 'actual'],
    [7, 'change'],
  ]);
  expect(roles('2024/25 score | 2025/26 score | Notes', '71% | 78% | 7 more')[0]).toEqual([71, 'actual']);
  expect(roles('2023/24 | 2024/25 | 2025/26 | Change', '70% | 71% | 78% | 7%')[0]).toEqual([70, 'actual']);
});

test('what is said below "How will we know?" is aimed at, in the year of the plan', () => {
  const figures = figuresIn(`
    # Improvement plan 2026/27
    | Action | How will we know | Progress | Direction of travel |
    | Hand cases on | There will be no unallocated cases. | No unallocated cases. | ↔ |
    | Visit on time | Visits are made sooner. | 85% | ↑ |
  `);
  expect(
    figures.slice(0, 2).map(({ value, role, target, direction }) => [value, role, target, direction]),
  ).toEqual([
    [0, 'target', null, null],
    [0, 'actual', 0, 'same'],
  ]);
  expect(figures[0]?.period?.end).toBe('2027-03-31');
});

test.each([
  ['Cost of the hall', 'forecast'],
  ['Funding of the hall', 'budget'],
])('"%s" in years to come is a %s', (corner, role) => {
  const doc = paper(`
    Meeting date: 24 November 2026
    # Capital programme
    | ${corner} | 2027/28 £000 | 2028/29 £000 | Total £000 |
    | Walls | 750 | 6,991 | 7,741 |
  `);
  expect(findFigures(doc).map((figure) => figure.role)).toEqual([role, role, role]);
});

test.each([
  ['Budget 2025/26 | Pressures', ['2026-03-31', '2027-03-31']],
  ['Total 2027/28 | Grants', ['2028-03-31', null]],
])(
  '"%s": what is not dated is for the year of the section, unless some is for a later one',
  (header, ends) => {
    const figures = figuresIn(`
    # Budget 2026/27
    # Halls
    | Scheme | ${header} |
    | Hall | £750 | £250 |
  `);
    expect(figures.map(({ period }) => period?.end ?? null)).toEqual(ends);
  },
);

test('the words of an aim say what the number beside it measures', () => {
  const figures = figuresIn(`
    | Action | How will we know | Progress |
    | Hold reviews | 95% of first reviews held on time | 85% |
    | Hand over cases | 90% of cases handed over within 5 days | 83% |
  `);
  expect(figures.map(({ value, indicator, target }) => [value, indicator, target])).toEqual([
    [95, 'first reviews held on time', null],
    [85, 'first reviews held on time', 95],
    [90, 'cases handed over within 5 days', null],
    [83, 'cases handed over within 5 days', 90],
  ]);
});

test('an aim for one of a list is for that one', () => {
  const figures = figuresIn(`
    | Action | How will we know | Progress |
    | Audit cases | By March: 30% good. | Good: 29% Weak: 50% Poor: 21% |
  `);
  expect(figures.slice(1).map(({ value, target }) => [value, target])).toEqual([
    [29, 30],
    [50, null],
    [21, null],
  ]);
});

test('what a month should reach is not for the middle of it', () => {
  const figures = figuresIn(`
    | Team | July 2026 mid month % (target 90%) | July 2026 month end % (target 90%) |
    | North | 25% | 72% |
  `);
  expect(figures.slice(-2).map(({ target }) => target)).toEqual([null, 90]);
});

test('an aside in brackets above a table is not its title', () => {
  const figures = figuresIn(
    '# Visits\n(updated to the end of the year)\n| Locality | 2026/27 |\n| North | 64 |',
  );
  expect(figures.at(-1)?.indicator).toBe('Visits');
});

test('a name that stands alone goes before the short names below it, but not before a total or a whole measure', () => {
  const figures = figuresIn(`
    | Measure | Q1 2026/27 | Q2 2026/27 |
    | Turnover | | |
    | Voluntary | 9% | 8% |
    | England | 12% | 11% |
    | Leavers who had stayed a year | 40% | 41% |
    | Sickness | | |
    | Long term | 6 | 5 |
    | Total | 9 | 8 |
  `);
  const names = figures
    .filter(({ period }) => period?.end === '2026-06-30')
    .map(({ indicator }) => indicator);
  expect(names[0]).toBe('Turnover - Voluntary');
  expect(names.slice(2)).toEqual(['Leavers who had stayed a year', 'Sickness - Long term', 'Total']);
  expect(figures.filter(({ who }) => who === 'England')).toHaveLength(2);
});

test('a row that says "improving" goes the way of its figures', () => {
  const figures = figuresIn(`
    | Measure | Q1 2026/27 | Q2 2026/27 | Direction of travel |
    | Days to re-let | 31 | 28 | Improving |
    | Rent collected | 97 | 98 | Getting better |
    | Calls answered | 81 | 81 | Worse |
  `);
  expect(figures.map(({ direction }) => direction)).toEqual([null, 'down', null, 'up', null, null]);
});

test('libraries and sites are whose figures they are', () => {
  const figures = figuresIn(`
    Visits to our libraries
    | Library | 2025/26 |
    | Castle Street | 190,330 |
  `);
  expect(figures).toMatchObject([{ who: 'Castle Street', indicator: 'Visits to our libraries' }]);
});

test('a table is about what its own name says, before what the sentence above it measures', () => {
  const figures = figuresIn(`
    The desk received 3,604 contacts in quarter 2.

    Table 1: contacts received, quarter 2, by source
    | Source | Contacts | Became referrals |
    | Police | 612 | 137 |
  `);
  expect(figures.slice(1).map(({ indicator }) => indicator)).toEqual([
    'contacts received, by source: Police - Contacts',
    'contacts received, by source: Police - Became referrals',
  ]);
});
