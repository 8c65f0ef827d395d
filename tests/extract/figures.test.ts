import { expect, test } from 'vitest';
import { textAt } from '@/lib/document/model';
import { findFigures } from '@/lib/extract/figures';
import { paper } from '../support/paper';

const PERIOD_MARK = /[『』]/g;

test.each([
  'In quarter 2, 『72%』 of visits to children in need were completed on time against a target of 『95%』.',
  'The service spent 『£3.5m』 of its 『£4,250,000』 budget.',
  'There were 『1,204』 children in care and 『six』 young people in unregulated homes.',
  'The rate was 『95』 children per 10,000, compared to 『53』 per 10,000 for statistical neighbours.',
  'Voids took 『24』 days to re-let.',
  'Re-referrals fell by 『4 percentage points』.',
  'On time were 『86%』³ of visits, and 『1,204』¹ of them were to babies.²',
  'In 2017/18¹ the service spent 『£3.5m』² on 『95』ᵃ placements.',
])('marks %s', (marked) => {
  const doc = paper(marked.replaceAll(PERIOD_MARK, ''));
  const found = findFigures(doc).map(({ at }) => textAt(doc, at));
  expect(found).toEqual([...marked.matchAll(/『(.*?)』/g)].map(([, words]) => words));
});

test.each([
  'The committee met on 25 November 2019 at 10.15 am in Committee Room 1.',
  'Section 47 enquiries are described in paragraph 12 of appendix 2, on page 38.',
  'Care leavers aged 18 to 25 may apply until they are 26 years old.',
  'The budget for 2026/27 follows the strategy of 2019-2024.',
  'Call 01632 960239 or write to democracy@example.gov.uk.',
  'Assessments are to be finished within 45 working days.',
  'The plan lists two reasons and three aims.',
  'The home offers 24 hour care and 1:1 support.',
  'Pupils in Year 6 and at Key Stage 2 took part.',
  'The hall has a floor of 250 m² and holds 40m³ of water, as the note¹² says.',
])('finds no figure in %s', (sentence) => {
  expect(findFigures(paper(sentence)).map(({ quote }) => quote)).toEqual([]);
});

test('a figure with a note is named, and quoted as printed', () => {
  const [prose, ...cells] = findFigures(
    paper(
      'Of these, 86%³ of visits were late.\n| Measure | May | June |\n| Visits¹ | 86[²] | 87² (70%) |\n| Calls | 12ᵃ | 13 |',
    ),
  );
  expect(prose).toMatchObject({
    quote: 'Of these, 86%³ of visits were late.',
    indicator: 'visits were late',
  });
  expect(cells.map(({ indicator, value }) => [indicator, value])).toEqual([
    ['Visits', 86],
    ['Visits', 87],
    ['Visits', 70],
    ['Calls', 12],
    ['Calls', 13],
  ]);
});

test.each`
  printed                                                            | value        | unit      | role
  ${'Rent collected was 92.3% in May.'}                              | ${92.3}      | ${'%'}    | ${'actual'}
  ${'Rent collected was 92.3 per cent in May.'}                      | ${92.3}      | ${'%'}    | ${'actual'}
  ${'The overspend was £\u00a01.2\u00a0m.'}                          | ${1_200_000} | ${'£'}    | ${'actual'}
  ${'An increase of £3.5m in the base budget.'}                      | ${3_500_000} | ${'£'}    | ${'change'}
  ${'The overspend was £2,232k.'}                                    | ${2_232_000} | ${'£'}    | ${'actual'}
  ${'Visits stood at 71% in May, below the England average of 80%.'} | ${71}        | ${'%'}    | ${'actual'}
  ${'The target of 95% applies.'}                                    | ${95}        | ${'%'}    | ${'target'}
  ${'There were 11.6 FTE vacancies.'}                                | ${11.6}      | ${'FTE'}  | ${'actual'}
  ${'Sickness is forecast to reach 9.5 days.'}                       | ${9.5}       | ${'days'} | ${'forecast'}
`('$printed: $value $unit, $role', ({ printed, value, unit, role }) => {
  expect(findFigures(paper(printed))[0]).toMatchObject({ value, unit, role });
});

test('an actual is set against the target of its own sentence', () => {
  const [actual] = findFigures(paper('In May 2026 72% of visits were on time against a target of 95%.'));
  expect(actual).toMatchObject({ value: 72, target: 95, period: { text: 'May 2026', end: '2026-05-31' } });
});

test('a comparator is named', () => {
  const figures = findFigures(paper('Timeliness was 71%, below the England average of 80%.'));
  expect(figures[1]).toMatchObject({ value: 80, role: 'comparator', who: 'England average' });
});

test.each`
  sentence                                       | direction
  ${'Referrals rose to 214 in June 2026.'}       | ${'up'}
  ${'Referrals fell to 214 cases in June 2026.'} | ${'down'}
  ${'There were 214 referrals in June 2026.'}    | ${null}
`('$sentence goes $direction', ({ sentence, direction }) => {
  expect(findFigures(paper(sentence))[0]?.direction).toBe(direction);
});

test.each`
  sentence                                                 | text                     | end
  ${'At the end of October 2026 there were 350 children.'} | ${'end of October 2026'} | ${'2026-10-31'}
  ${'In 2025/26 there were 350 children.'}                 | ${'2025/26'}             | ${'2026-03-31'}
  ${'As at 9 October 2026 there were 350 children.'}       | ${'9 October 2026'}      | ${'2026-10-09'}
  ${'In Q2 2026/27 there were 350 children.'}              | ${'Q2 2026/27'}          | ${'2026-09-30'}
`('$sentence ends $end', ({ sentence, text, end }) => {
  expect(findFigures(paper(sentence))[0]?.period).toEqual({ text, end });
});

test('a table gives each cell its row, its column and what they say', () => {
  const doc = paper(`
    # Scorecard
    | Measure | Q1 2026/27 | Q2 2026/27 | Target | England | RAG |
    | Visits on time | 78% | 72% | 95% | 83% | Red |
    | Care leavers in suitable homes | 92% | 94% | 92% | 88% | Green |
  `);
  const row = findFigures(doc).slice(0, 4);
  expect(row.map(({ value, role, who }) => [value, role, who])).toEqual([
    [78, 'actual', null],
    [72, 'actual', null],
    [95, 'target', null],
    [83, 'comparator', 'England'],
  ]);
  expect(row[1]).toMatchObject({
    indicator: 'Visits on time',
    target: 95,
    rag: 'red',
    period: { end: '2026-09-30' },
  });
  expect(row[0]?.rag).toBeNull();
});

test('thousands of pounds in the header are written out, and brackets are minus', () => {
  const doc = paper(`
    | Directorate | Budget 2026/27 £000 | Variance £000 |
    | Children and families | 27,185 | (77) |
  `);
  expect(findFigures(doc).map(({ value, unit, role }) => [value, unit, role])).toEqual([
    [27_185_000, '£', 'budget'],
    [-77_000, '£', 'change'],
  ]);
});

test('every figure has a name to press', () => {
  const doc = paper('It was 3,512, up from 3,455.\n| 5 | 7 |\n| 6 | 8 |\n(84%)');
  expect(findFigures(doc).filter(({ indicator }) => indicator.trim() === '')).toEqual([]);
});
