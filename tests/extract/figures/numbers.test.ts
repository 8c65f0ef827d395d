/** What is a figure and what is not, one form a row. */
import { expect, test } from 'vitest';
import { textAt } from '@/lib/document/model';
import { findFigures } from '@/lib/extract/figures';
import { numbersIn } from '@/lib/extract/figures/numbers';
import { paper } from '../../support/paper';

test.each([
  // money
  ['The fund holds ‹£3.5m›.', 3_500_000, '£'],
  ['The fund holds c‹£1M›.', 1_000_000, '£'],
  ['The fund holds circa ‹£1.2bn›.', 1_200_000_000, '£'],
  ['The gap is ‹£2billion›.', 2_000_000_000, '£'],
  ['The gap is ‹£2,232k›.', 2_232_000, '£'],
  ['The gap is ‹£ 3.5 m›.', 3_500_000, '£'],
  ['The gap is ‹£0.75mn›.', 750_000, '£'],
  ['It costs ‹£1,575.29› a year.', 1575.29, '£'],
  ['It is overspent by ‹-£0.4m›.', -400_000, '£'],
  ['It costs ‹half a million pounds›.', 500_000, '£'],
  ['It costs ‹two million pounds›.', 2_000_000, '£'],
  ['Parking rises by ‹50p› an hour.', 0.5, '£'],
  ['Parking rises by ‹20 pence› an hour.', 0.2, '£'],
  ['The grant is ‹€2.5m›.', 2_500_000, 'other'],
  ['The fund holds ‹US$150m›.', 150_000_000, 'other'],
  // shares
  ['On time were ‹92.3%› of visits.', 92.3, '%'],
  ['On time were ‹92.3 per cent› of visits.', 92.3, '%'],
  ['On time were ‹92 percent› of visits.', 92, '%'],
  ['On time were ‹92.3 %› of visits.', 92.3, '%'],
  ['On time were ‹4 . 8 %› of visits.', 4.8, '%'],
  ['On time were ‹Seventeen per cent› of visits.', 17, '%'],
  ['It went up by ‹4 percentage points›.', 4, 'pp'],
  ['It went up by ‹1.5pp›.', 1.5, 'pp'],
  ['It went up by ‹five percentage points›.', 5, 'pp'],
  ['A ‹19%› reduction.', 19, '%'],
  ['Growth was ‹minus 3%›.', -3, '%'],
  ['Growth was ‹-3%›.', -3, '%'],
  // shares in other words
  ['Of these ‹1 in 4› live in poverty.', 0.25, 'ratio'],
  ['Of these ‹one in five› live in poverty.', 0.2, 'ratio'],
  ['Of these ‹1 in every 20› live in poverty.', 0.05, 'ratio'],
  ['Of these ‹Four in ten› walk to work.', 0.4, 'ratio'],
  ['Agreed by ‹three out of four› residents.', 0.75, 'ratio'],
  ['Agreed by ‹two thirds› of residents.', 2 / 3, 'ratio'],
  ['Agreed by over ‹half› of all respondents.', 0.5, 'ratio'],
  ['Agreed by ‹3/4› of residents.', 0.75, 'ratio'],
  ['Agreed by ‹¾› of residents.', 0.75, 'ratio'],
  ['The ratio of staff to children is ‹1:4›.', 0.25, 'ratio'],
  ['There is a ratio of ‹1:15› in lessons.', 1 / 15, 'ratio'],
  // counts
  ['There were ‹1,204› children in care.', 1204, 'count'],
  ['There were ‹80 , 000› visitors.', 80_000, 'count'],
  ['There were ‹six› children in care.', 6, 'count'],
  ['There were ‹one hundred and sixteen› children in care.', 116, 'count'],
  ['There were ‹a dozen› new complaints.', 12, 'count'],
  ['There were ‹no› unallocated cases.', 0, 'count'],
  ['Contacts rose to ‹forty› in May.', 40, 'count'],
  ['There were ‹zero› exclusions.', 0, 'count'],
  ['It went (up ‹2›).', 2, 'count'],
  // rates, posts, durations
  ['The rate was ‹95› children per 10,000.', 95, 'per 10,000'],
  ['The rate was ‹412.5› per 100,000.', 412.5, 'per 100,000'],
  ['There are ‹11.6› FTE vacancies.', 11.6, 'FTE'],
  ['There are ‹.5› WTE posts.', 0.5, 'FTE'],
  ['There are ‹7½› full-time equivalents.', 7.5, 'FTE'],
  ['Voids took ‹24› days on average.', 24, 'days'],
  ['Voids took ‹2 1/2› days on average.', 2.5, 'days'],
  ['Requests took ‹nine› working days.', 9, 'days'],
] as const)('%s: %d %s', (marked, value, unit) => {
  const text = marked.replaceAll(/[‹›]/g, '');
  const numbers = numbersIn(text);
  expect(numbers.map(({ start, end }) => text.slice(start, end))).toEqual([/‹(.*)›/.exec(marked)?.[1]]);
  expect(numbers[0]?.value).toBeCloseTo(value, 9);
  expect(numbers[0]?.unit).toBe(unit);
});

test.each([
  ['Timeliness ranged from 96 - 100%.', [96, 100], ['%', '%']],
  ['Timeliness ranged from 96–100%.', [96, 100], ['%', '%']],
  ['Timeliness was between 96 and 100 per cent.', [96, 100], ['%', '%']],
  ['It will cost £2-3m.', [2e6, 3e6], ['£', '£']],
  ['It will cost £2m–£3m.', [2e6, 3e6], ['£', '£']],
  ['It will cost £1.5 to £2.5 million.', [1.5e6, 2.5e6], ['£', '£']],
  ['It will cost £400 to £500.', [400, 500], ['£', '£']],
  ['Visits were on time in 12 out of 15 cases.', [12, 15], ['count', 'count']],
  ['Caseloads are in a range of 17-25.', [17, 25], ['count', 'count']],
] as const)('%s: %o', (text, values, units) => {
  const numbers = numbersIn(text);
  expect(numbers.map(({ value }) => value)).toEqual(values);
  expect(numbers.map(({ unit }) => unit)).toEqual(units);
});

test.each([
  ['dates', 'On 25 November 2019, on 5/6/2019, on the 3rd of May and on 2026-11-24 they met.'],
  ['years', 'From 2016 to 2019, in 2018/19, in 2019-20 and since the 1990s.'],
  ['references', 'See LSCB/19/004, policy CP12, ref 20 and case no. 14.'],
  ['lists', 'The steps are (1) plan, (2) do and 3) review.'],
  ['pages', 'See page 38, pp. 12-14 and pages 3 to 9.'],
  ['ages', 'Children aged 5 to 11, under 5s, 16-17 year olds and those turning 18 may apply.'],
  ['telephones', 'Ring 01632 960239, 0800 028 3000 or +44 20 7946 0123.'],
  ['statutory durations', 'Plans are due within 45 working days, every six weeks and in 10 days.'],
  ['times', 'From 10.15 am to 2pm, at 17:30 and at 9:00.'],
  ['postcodes', 'Write to Plough Lane, Hereford HR4 0LE, or to SW1A 2AA.'],
  ['sections', 'Section 47, s.17, regulation 3(2), paragraphs 1 to 9, 4.2.1 and Article 4 apply.'],
  ['meetings', 'Minute 24, item 8, resolution no. 12 and meeting no. 3 refer.'],
  ['ordinals', 'The 2nd and the twenty-third.'],
  [
    'things that are no measure',
    'Two reasons, three sites, one of the options and a quarter of the building.',
  ],
  ['care all day', 'It gives 24/7 help, 24 hour care and 1:1 support.'],
  ['things by their size', 'A hall of 250 m², a 5km walk and a 180ml bottle.'],
  ['a half of something else', 'In the first half of the year, at half-term, and half of the building.'],
  [
    'stretches that nothing took',
    'It fell compared to the previous 12 months, and by the statutory deadline (20 weeks).',
  ],
  ['bases of rates', 'The rate is given per 1,000 homes and per 1,000 population.'],
  [
    'ages up to some year',
    'Children aged up to 10, care leavers who are between 21 and 25 and all living beyond 64 may apply.',
  ],
  ['references with zeros', 'See H&S 05 and risk 007.'],
  ['sizes of groups', 'It takes groups of six children.'],
  ['items with the size of their paper', '59 Ponds in the borough PDF 167 KB'],
  ['minutes with their titles', '152 COVER FOR THE POND – the chair spoke of herons.'],
  ['whoever', 'No one, the one officer who asked, and one another.'],
] as const)('%s are no figures', (_, text) => {
  expect(findFigures(paper(text)).map(({ quote }) => quote)).toEqual([]);
});

test('a bracket that ends with a number is no list', () => {
  const text = 'All plans (a total of 12) were read.';
  expect(numbersIn(text).map(({ value }) => value)).toEqual([12]);
});

test('tables: brackets are minus, and headers tell what is printed', () => {
  const doc = paper(`
    | Directorate | Budget £000 | Variance £k | Outturn £m | Change |
    | Children | 27,185 | (77) | 1.2 | (4) |
    | Adults | £3.5m | -12 | (0.4) | 41 (up 2) |
  `);
  expect(findFigures(doc).map((figure) => [textAt(doc, figure.at), figure.value, figure.unit])).toEqual([
    ['27,185', 27_185_000, '£'],
    ['(77)', -77_000, '£'],
    ['1.2', 1_200_000, '£'],
    ['(4)', -4, 'count'],
    ['£3.5m', 3_500_000, '£'],
    ['-12', -12_000, '£'],
    ['(0.4)', -400_000, '£'],
    ['41', 41, 'count'],
    ['2', 2, 'count'],
  ]);
});
