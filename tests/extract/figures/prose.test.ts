import { expect, test } from 'vitest';
import { findFigures } from '@/lib/extract/figures';
import { paper } from '../../support/paper';

const figuresIn = (notation: string) => findFigures(paper(notation));

test.each`
  printed                                                                               | values
  ${'There were no unallocated cases.'}                                                 | ${[0]}
  ${'Two serious and four slight injuries were recorded.'}                              | ${[2, 4]}
  ${'Seventeen per cent of social workers left.'}                                       | ${[17]}
  ${'Forty-two families moved in.'}                                                     | ${[42]}
  ${'Caseloads are in a range of 17-25.'}                                               | ${[17, 25]}
  ${'In September 12 children came into care.'}                                         | ${[12]}
  ${'Of the 58 conferences held, 24 (41%) were late.'}                                  | ${[58, 24, 41]}
  ${'Council tax (£109.4m) and business rates (£36,700,000) pay for it.'}               | ${[109_400_000, 36_700_000]}
  ${'Visits were on time in 1,012 of 1,112 cases.'}                                     | ${[1012, 1112]}
  ${'Requests waited nine working days to be opened.'}                                  | ${[9]}
  ${'Total number of people who answered 1,414'}                                        | ${[1414]}
  ${'There were 3,148 plans, more than a year before (2,888).'}                         | ${[3148, 2888]}
  ${'The service opened 3.5% more cases.'}                                              | ${[3.5]}
  ${'Re-let time improved from 28 days to 26.5 days but missed the target of 25 days.'} | ${[28, 26.5, 25]}
  ${'Sickness was 12.6 days, and 9.4 days in schools.'}                                 | ${[12.6, 9.4]}
  ${'Sickness came to an outturn of 11 days against a target set of 9 days.'}           | ${[11, 9]}
  ${'Sickness averages 8 days, from 9 days per employee in 2025/26.'}                   | ${[8, 9]}
  ${'Repairs took longest (81 days vs 21 day target).'}                                 | ${[81, 21]}
  ${'Callers waited an average of 314 seconds, and the target was set at 210 seconds.'} | ${[314, 210]}
  ${'Crews took away 1,204 tonnes of waste and 412 kg of batteries.'}                   | ${[1204, 412]}
  ${'Referrals rose from 1490 in 2025/26 to 1967 in the current year.'}                 | ${[1490, 1967]}
  ${'By the end of May there had been 1967 referrals.'}                                 | ${[1967]}
  ${'Of all calls, 5,229 – or 17.3% – were dropped.'}                                   | ${[5229, 17.3]}
  ${'Three KPIs are red, and seven long-term voids were handed on.'}                    | ${[3, 7]}
  ${'On time were 82% (3,045) of visits, 9% (346) came late.'}                          | ${[82, 3045, 9, 346]}
  ${'Repairs rose to 45,017 in 2025/26 compared with 37,277 in 2024/25.'}               | ${[45_017, 37_277]}
  ${'Contacts fell to just under 600,000, the fewest so far.'}                          | ${[600_000]}
  ${'Emergencies were seen to in around 6 hours, down from 7 hours in 2024/25.'}        | ${[6, 7]}
`('$printed: $values', ({ printed, values }) => {
  expect(figuresIn(printed).map(({ value }) => value)).toEqual(values);
});

test.each([
  'Two assessment teams and three child protection teams share an office.',
  'Some children have had three or more homes.',
  'The duty is in sections 10, 12, 12C and 17A, and in section 47(2A), of the Act.',
  'Each month at least 2 managers read a file.',
  'The work is set against a 26 week timescale.',
  'Care leavers between 19 and 21 who are in touch answered.',
  'A report will come back six months after the start.',
  'It belongs to the 0-25 service.',
  'The council adopted Graded Profile 2 across the service.',
  'Since 2016 children have been asked what they think.',
  'There are no plans to close it, and no case for that.',
  'One or more managers, three or four reasons.',
  'The figures are in £000.',
  'A void may take 5 days or less to hand over.',
  'Indicators 26 and 27 are new, and so is indicator 31.',
  'Two indicators – 31 and 33 – are new.',
  'The top 20 streets are swept first.',
  'Emergencies are seen to in around 6 hours.',
  'The notice was changed to 12 months from 10 months.',
  'Applications are decided in a target of 8 weeks.',
  'Calls are answered within 90 seconds, letters after 5 minutes.',
  'In 1967 the hall was built.',
])('finds no figure in %s', (sentence) => {
  expect(figuresIn(sentence).map(({ quote }) => quote)).toEqual([]);
});

test.each`
  printed                                                                     | second
  ${'Visits were at 86% (this is an increase from 71% in May 2026).'}         | ${71}
  ${'Visits were at 86% in June 2026, compared to 69% in May 2026.'}          | ${69}
  ${'Re-referrals were 16% against a target of not exceeding 20%.'}           | ${20}
  ${'Rent collected was 92.4% (92.9% at the same point last year).'}          | ${92.9}
  ${'Fees were 72% of cost. This is in line with the county average of 81%.'} | ${81}
  ${'Rent collected was 92.4%. The former national target was 95%.'}          | ${95}
`('the second figure of "$printed" is of the same measure', ({ printed, second }) => {
  const [first, other] = figuresIn(printed);
  expect(other).toMatchObject({ value: second, indicator: first?.indicator });
});

test.each`
  printed                                                                                | directions
  ${'Visits were at 86%, an increase from 71%.'}                                         | ${['up', null]}
  ${'Visits were at 62%, a drop from 71%.'}                                              | ${['down', null]}
  ${'There were 350 children, an increase of 12.'}                                       | ${['up', 'up']}
  ${'Numbers rose from 108 to 236.'}                                                     | ${[null, 'up']}
  ${'Visits on time slipped from 81% to 78%.'}                                           | ${[null, 'down']}
  ${'The rate of repeat referrals worsened from 18% to 24%.'}                            | ${[null, 'up']}
  ${'Late replies had risen again; visits on time went from 81% to 78%.'}                | ${[null, 'down']}
  ${'The team moved from 12 offices to 3% of the floor.'}                                | ${[null, null]}
  ${'This increases the band D charge to £1,575.29.'}                                    | ${['up']}
  ${'Waiting times have improved: 24 days, compared to 31 days in May.'}                 | ${['down', null]}
  ${'Visits were at 62%, compared to 71% in May 2026.'}                                  | ${[null, null]}
  ${'A grant of up to £400,000 is offered.'}                                             | ${[null]}
  ${'We spent £2.3m, which is £0.4m more than planned.'}                                 | ${[null, null]}
  ${'The position is 74%, a decrease from August (87%).'}                                | ${['down', null]}
  ${'Council tax rises by 4% (2% for all, 2% for adult care).'}                          | ${['up', 'up', 'up']}
  ${'Council tax rises by 4% (compared to 5% before).'}                                  | ${['up', null]}
  ${'There has been a fall in late visits. In June 2026: 23%. In July 2026: 19%.'}       | ${[null, null]}
  ${'There has been a fall in late visits. End of June 2026: 23% End of July 2026: 19%'} | ${[null, 'down']}
  ${'There has been a rise in late visits. End of June 2026: 23% End of July 2026: 19%'} | ${[null, null]}
  ${'Late visits were 19%, slightly higher than the 17% reported in the previous year.'} | ${['up', null]}
  ${'Late visits were 19%, higher than the 17% target.'}                                 | ${[null, null]}
  ${'Sickness was 7.8 days, an improvement over the 10.4 days of last year.'}            | ${['down', null]}
  ${'The forecast is a gap of £5m, an improvement on the previous forecast of £7m.'}     | ${['down', null]}
  ${'Carers with support were 100% in May 2026, the same share as the previous year.'}   | ${['same']}
  ${'Collection was 1.8% up on the previous year.'}                                      | ${['up']}
  ${'The report tells of a 10% increase from the £37.4m owed before.'}                   | ${['up', null]}
  ${'Take-up of meals is 76%.'}                                                          | ${[null]}
  ${'Households reduced by 3 to 118.'}                                                   | ${['down', 'down']}
  ${'Council tax rises by 4% compared to 5% before.'}                                    | ${['up', null]}
  ${'The gap has narrowed to 19%.'}                                                      | ${['down']}
  ${'Vacancies were 16%, lower than a year ago.'}                                        | ${['down']}
  ${'Complaints upheld were 34%, similar to last year.'}                                 | ${['same']}
  ${'Vacancies were 16%, lower than in Westmarch.'}                                      | ${[null]}
  ${'The speed of answer has improved to 94 seconds, against 131 seconds in May 2026.'}  | ${['down', null]}
`('$printed goes $directions', ({ printed, directions }) => {
  expect(figuresIn(printed).map(({ direction }) => direction)).toEqual(directions);
});

test.each`
  printed                                                                                              | roles
  ${'A 2% adult social care precept.'}                                                                 | ${['change']}
  ${'92.4% of council tax had been collected.'}                                                        | ${['actual']}
  ${'Overtime cost £412,000 against a budget of £250,000.'}                                            | ${['actual', 'budget']}
  ${'Spending is forecast to be £47.5m, an overspend of £6.3m.'}                                       | ${['forecast', 'forecast']}
  ${'Savings of £0.3m will be required.'}                                                              | ${['target']}
  ${'The proposals for the year include a 4% rise in council tax, a 3% pay award and 200 new homes.'}  | ${['change', 'forecast', 'forecast']}
  ${'We spent £2.3m, which is £0.4m more than budgeted.'}                                              | ${['actual', 'change']}
  ${'Authorities like Westmarch average 86%.'}                                                         | ${['comparator']}
  ${'The rate of 58 per 10,000 is below that of England (70) and of our statistical neighbours (66).'} | ${['actual', 'comparator', 'comparator']}
  ${"At our statistical neighbours' rate there would be 215 children in care."}                        | ${['comparator']}
  ${'Of the measures, 66% had met the target, 13% were below target and 21% were far below it.'}       | ${['actual', 'actual', 'actual']}
  ${'Of the £4.7 million savings target, £1.7 million came in.'}                                       | ${['target', 'actual']}
  ${'Visits were at 86% against a target of 95%.'}                                                     | ${['actual', 'target']}
  ${'Work went well against targets (green or amber) and 82% of plans are on time.'}                   | ${['actual']}
  ${'Target not met: work on seven cases was late.'}                                                   | ${['actual']}
  ${'The law requires that 95% of callers must be seen within the hour.'}                              | ${['target']}
  ${'The law requires that 95% of callers be counted.'}                                                | ${['actual']}
  ${'Since May there was a £1.2m adverse movement.'}                                                   | ${['change']}
  ${'The works would require an additional £506 million.'}                                             | ${['forecast']}
  ${'Repairs on time were at 61%, in line with the local authority average of 89%.'}                   | ${['actual', 'comparator']}
  ${'In work were 24%. National (2025/26) care leavers in work 31%.'}                                  | ${['actual', 'comparator']}
  ${'Call handling is well within target and at the end of August was 96%.'}                           | ${['actual']}
  ${'Visits are on time in 86% of cases, the target is 95%.'}                                          | ${['actual', 'target']}
  ${'Collection was 1.8% up on the previous year.'}                                                    | ${['change']}
  ${'The report tells of a 10% increase from the £37.4m owed before.'}                                 | ${['change', 'actual']}
  ${'The team has reduced the arrears by just under £2m.'}                                             | ${['change']}
  ${'Savings: £7.2m of the £9.5m target (76%) has come in.'}                                           | ${['actual', 'target', 'actual']}
  ${'Visits were at 86%, against target (95%).'}                                                       | ${['actual', 'target']}
  ${'New starts were 74 (target 90).'}                                                                 | ${['actual', 'target']}
  ${'Business rates collected were £52.8m.'}                                                           | ${['actual']}
  ${'Since May there was an adverse movement of £0.9m.'}                                               | ${['change']}
  ${'The cost is £21.4m, £2.9m above budget.'}                                                         | ${['actual', 'change']}
  ${'Visits were at 94.8%, above the national figure of 94.3%.'}                                       | ${['actual', 'comparator']}
`('$printed: $roles', ({ printed, roles }) => {
  expect(figuresIn(printed).map(({ role }) => role)).toEqual(roles);
});

test('whom a comparator speaks of, and that it takes the unit of what it is beside', () => {
  const figures = figuresIn(
    'The rate of 58 per 10,000 is below that of England (70) and of our statistical neighbours (66).',
  );
  expect(figures.map(({ who, unit }) => [who, unit])).toEqual([
    [null, 'per 10,000'],
    ['England', 'per 10,000'],
    ['statistical neighbours', 'per 10,000'],
  ]);
});

test('a number in a bracket has the unit of the one before it', () => {
  const figures = figuresIn('Sickness was 2.5 days (2.2 without Covid), compared to 3.1 days in May.');
  expect(figures.map(({ unit }) => unit)).toEqual(['days', 'days', 'days']);
  expect(figures[2]?.indicator).toBe(figures[0]?.indicator);
});

test.each([
  ['The average score per pupil was 44.2 points.', 'count'],
  ['The share fell by 4 points.', 'pp'],
  ['The score fell by 4 percentage points.', 'pp'],
])('points are those of a percentage, unless of a score: %s', (sentence, unit) => {
  expect(figuresIn(sentence)[0]?.unit).toBe(unit);
});

test('a sentence that begins with whom it is of', () => {
  const figures = figuresIn('In touch were 86%. England (2025/26) care leavers in touch 88%.');
  expect(figures[1]).toMatchObject({ who: 'England', period: { end: '2026-03-31' } });
});

test('a target at the end is that of the figures before it, but not of what they are compared with', () => {
  const figures = figuresIn(
    'Plans are read sooner. CP visits are at 86%, compared to 69% in May 2026. LAC visits are at 85%. An aspirational target of 95% has been set.',
  );
  expect(figures.map(({ value, target }) => [value, target])).toEqual([
    [86, 95],
    [69, null],
    [85, 95],
    [95, null],
  ]);
});

test.each`
  sentence                                                                                             | indicators
  ${'Child protection visits are at 86% in time.'}                                                     | ${['Child protection visits in time']}
  ${'The better care fund (BCF) £5.7m (£4.5m adults and £1.2m new schemes).'}                          | ${['better care fund', 'better care fund: adults', 'better care fund: new schemes']}
  ${'We have a small population of 5 unaccompanied children.'}                                         | ${['small population of unaccompanied children']}
  ${'We successfully recruited 20 staff.'}                                                             | ${['successfully recruited staff']}
  ${'The area is home to children and young people, numbering 36,000.'}                                | ${['area is home to children and young people']}
  ${'Attached are the requests for new schools, totalling £6.5m.'}                                     | ${['requests for new schools']}
  ${'The savings requirement for 2026/27 remains as set out in the plan, at £0.3m.'}                   | ${['savings requirement']}
  ${'The timeliness of visits continues to be a worry against a target of 95% compliance.'}            | ${['timeliness of visits']}
  ${'Of care leavers 83% were in touch; this has dropped to 73%.'}                                     | ${['care leavers were in touch', 'care leavers were in touch']}
  ${'Supervision is a worry. This now stands at 62%.'}                                                 | ${['Supervision']}
  ${'There has been a decrease in late reviews. End Q1: 23% End Q2: 19%'}                              | ${['late reviews', 'late reviews']}
  ${'Since 2020 we have seen a rise in new plans from 108 to 236.'}                                    | ${['new plans', 'new plans']}
  ${'Of the 491 assessments completed in quarter 2, 412 were completed within 45 working days.'}       | ${['assessments completed', 'assessments completed were completed within 45 working days']}
  ${'Health assessments on time slipped from 81% to 78%.'}                                             | ${['Health assessments on time', 'Health assessments on time']}
  ${'Visits to children in need (CIN) had slipped from 81% on time to 78%.'}                           | ${['Visits to children in need on time', 'Visits to children in need on time']}
  ${'Letters were sent out to 82 residents of the lane.'}                                              | ${['Letters were sent out to residents of the lane']}
  ${'Support was given to 12 families and has helped them.'}                                           | ${['Support was given to families']}
  ${'At the start of this work, there was one manager in the service.'}                                | ${['manager in the service']}
  ${'A petition, with 60 signatures, was received.'}                                                   | ${['petition with signatures']}
  ${'The trust applied for £1,800 of funding and proposed weekly rides.'}                              | ${['trust applied for funding']}
  ${'There would be £775 remaining for the year.'}                                                     | ${['remaining for the year']}
  ${'The proposals show an overall increase of £3.5m in the base budget for schools.'}                 | ${['overall increase in the base budget for schools']}
  ${'The committee agreed to a drawdown of up to £1.4m from the reserves.'}                            | ${['drawdown from the reserves']}
  ${'Savings of £0.3m will be required in 2026/27 to balance the budget.'}                             | ${['Savings will be required to balance the budget']}
  ${'There were no complaints over the last 12 months.'}                                               | ${['complaints']}
  ${'61% of plans were reviewed within the last 3 months.'}                                            | ${['plans were reviewed within the last 3 months']}
  ${'Of 120 complaints received, 87% were answered within 10 working days.'}                           | ${['complaints received', 'complaints received were answered within 10 working days']}
  ${'85 children had a plan for neglect, 59 for violence at home and 9 for other reasons.'}            | ${['children had a plan for neglect', 'children for violence at home', 'children for other reasons']}
  ${'47 children within the North team 2 wait, 24 within the 16+ team.'}                               | ${['children within the North team 2 wait', 'children within the 16+ team']}
  ${'1288 children had an assessment, 208 were supported by a plan and 5 aged 4 or younger were not.'} | ${['children had an assessment', 'children were supported by a plan', 'children aged 4 or younger were not']}
  ${'So far 5 orders have been revoked and a further 11 children went home.'}                          | ${['orders have been revoked', 'children went home']}
  ${'We ask for funding of £5.4m towards a hall and additional funding of £1.2m towards a field.'}     | ${['ask for funding towards a hall', 'funding towards a field']}
  ${'The rate of reoffending was better than the national average of 40%.'}                            | ${['rate of reoffending']}
  ${'The backlog of repairs has fallen from 1,200 to 850.'}                                            | ${['backlog of repairs', 'backlog of repairs']}
  ${'Calls answered by the housing desk (89% vs 85% target)'}                                          | ${['Calls answered by the housing desk', 'Calls answered by the housing desk']}
  ${'In May 92 incidents were reported, 74 of which related to race and 9 of which related to faith.'} | ${['incidents', 'incidents related to race', 'incidents related to faith']}
  ${'Crews were sent to 1,214 potholes, and 95% of them had been filled.'}                             | ${['Crews were sent to potholes', 'potholes had been filled']}
  ${'Applications decided in time (or by an agreed date) were 75%.'}                                   | ${['Applications decided in time']}
  ${'The Head of Housing reported that rent arrears were 4%.'}                                         | ${['rent arrears']}
  ${'Of adults in care 4.5% had work (31 people).'}                                                    | ${['adults in care had work', 'adults in care had work: people']}
  ${'Visits were at 86%. This is a 32% increase on the previous year.'}                                | ${['Visits', 'Visits']}
  ${'Pupils at the standard in reading, writing and mathematics were 61% of the year.'}                | ${['Pupils at the standard in reading, writing and mathematics of the year']}
  ${'In the spring, visits and calls were at 61%.'}                                                    | ${['visits and calls']}
  ${'Lates fell, visits and calls were at 61%.'}                                                       | ${['visits and calls']}
  ${'93% of leavers are in education, employment or training.'}                                        | ${['leavers are in education, employment or training']}
  ${'Membership, however, is 9% lower.'}                                                               | ${['Membership']}
  ${'Enrolments, which had dipped before, stood at 5,040.'}                                            | ${['Enrolments']}
  ${'Defects in the road were repaired in time in 81% of cases.'}                                      | ${['Defects in the road were repaired in time']}
  ${'The auditor found fault in 11 of the 17 schools it saw.'}                                         | ${['auditor found fault in schools it saw', 'schools it saw']}
  ${'The weak point was the timeliness of visits, at 86%, and of calls, at 71%.'}                      | ${['timeliness of visits', 'calls']}
  ${'At 68.4%, turnout was high.'}                                                                     | ${['turnout']}
  ${'An average of 212 people came.'}                                                                  | ${['people came']}
  ${'The average was 212 in May 2026.'}                                                                | ${['average']}
  ${'Reserves are expected to fall from £41m in 2026/27 to £29m in 2027/28.'}                          | ${['Reserves', 'Reserves']}
  ${'The number of homes rose for the third year, to 64.'}                                             | ${['number of homes']}
  ${'Demand for transport has doubled. The service carries 1,260 pupils at a cost of £14.3m.'}         | ${['service carries pupils', 'Demand for transport: cost']}
  ${'The outturn of adult care is £84m, an overspend of £3m.'}                                         | ${['outturn of adult care', 'outturn of adult care: overspend']}
  ${'Sundry debt. The balance was £2.7m.'}                                                             | ${['Sundry debt: balance']}
  ${'Checks of vans remain frequent: 48 of 52 (92%) were done in the morning.'}                        | ${['Checks of vans remain frequent', 'Checks of vans remain frequent', 'Checks of vans remain frequent']}
  ${'The number housed out of the district fell to 38, from 41 in May; 12 of them are with friends.'}  | ${['number housed out of the district', 'number housed out of the district', 'number housed out of the district are with friends']}
  ${'There were 11.6 FTE vacancies among planners, out of 83.0 FTE posts.'}                            | ${['FTE vacancies among planners', 'FTE posts']}
  ${'In paid work there were 107 (59%).'}                                                              | ${['paid work', 'paid work']}
  ${'The rate of loans was 81%, the best so far and above the England average of 78%.'}                | ${['rate of loans', 'rate of loans']}
  ${'The rate of loans was 81%, and turnout was above the England average at 78%.'}                    | ${['rate of loans', 'turnout']}
  ${'Rates collected were £52.8m or 82.6% of those due.'}                                              | ${['Rates collected', 'Rates collected']}
  ${'The council owed a duty of care to 318 households and a duty of relief to 405.'}                  | ${['duty of care to households', 'duty of relief']}
  ${'Visits were at 86% and are now at 91%.'}                                                          | ${['Visits', 'Visits']}
  ${'The cost is £21.4m, £2.9m above budget.'}                                                         | ${['cost', 'cost']}
  ${'Members asked why calls answered in time had dropped to 54%.'}                                    | ${['calls answered in time']}
  ${'Staff numbers have grown to 41, which accounts for 11% of the total.'}                            | ${['Staff numbers', 'Staff numbers']}
`('$sentence measures $indicators', ({ sentence, indicators }) => {
  expect(figuresIn(sentence).map(({ indicator }) => indicator)).toEqual(indicators);
});

test.each([
  ['the next paragraph speaks of the same', 'Visits at home were at 86%, plans at 72%.', [86, 95, 72, null]],
  ['what came before has no target', 'Visits were at 86%, compared to 71% in May 2026.', [86, 95, 71, null]],
  ['another unit is not meant', 'There were 86 visits.', [86, null]],
  ['nor another thing', 'Supervision was at 62%.', [62, null]],
])('a target without a figure of its own is for the paragraph after it: %s', (_, next, expected) => {
  const notation = `Timeliness of visits continues to be a worry against a target of 95%.\n${next}`;
  const [, ...figures] = figuresIn(notation);
  expect(figures.flatMap(({ value, target }) => [value, target])).toEqual(expected);
});

test('a target that has been met by a figure, or by a heading, goes no further', () => {
  const figures = figuresIn(`
    Visits were at 91% against a target of 95%.
    Visits at home were at 86%.
    Visits continue to be a worry against a target of 95%.
    # Schools
    Visits to schools were at 70%.
  `);
  expect(figures.filter(({ role }) => role === 'actual').map(({ value, target }) => [value, target])).toEqual(
    [
      [91, 95],
      [86, null],
      [70, null],
    ],
  );
});

test('what an aim of the list began with is no period of its items', () => {
  const figures = figuresIn(`
    Since September 2024 we have:
    - Supported 11 children to return home
  `);
  expect(figures.map(({ period }) => period)).toEqual([null]);
});

test.each([
  ['Members noted an underspend on ponds of £1.3 million.', 'underspend on ponds'],
  ['The Committee was informed of a shortfall in fees of £4 million.', 'shortfall in fees'],
  ['A petition, received on 11 July 2027, with 60 signatures, asked for a pond.', 'petition with signatures'],
])('who said so is no part of a name: %s', (sentence, indicator) => {
  expect(figuresIn(sentence)[0]?.indicator).toBe(indicator);
});

test.each([
  ['Council tax collected', 'This figure stood at 56.4%.', 'Council tax collected'],
  ['3. Council tax collected', 'The rate was 56.4%.', 'Council tax collected'],
  ['Background', 'This figure stood at 56.4%.', 'figure'],
  ['Housing', 'Rent collected was 97%.', 'Rent collected'],
])('below "%s", "%s" is of %s', (title, sentence, indicator) => {
  expect(figuresIn(`# ${title}\n${sentence}`)[0]?.indicator).toBe(indicator);
});

test('with its own words another measure begins', () => {
  expect(figuresIn('Thefts were down 2% and burglaries up 21%.')[1]?.indicator).toBe('burglaries');
});
