/**
 * Contradictions as councils of many kinds print them, planted before any check saw them: of housing, highways, waste,
 * adult care, planning, finance, licensing and health; and pages on which figures differ for a reason that is given.
 */

type Planted = {
  readonly kind: string;
  readonly what: string;
  /** Words of both sides. */
  readonly sides: readonly string[];
  readonly paper: string;
};

const HEAD = (committee: string, day: string) => `
  # Report to: ${committee}
  Date of meeting: ${day}
  Report of the Executive Director
`;
const HOUSING = HEAD('Housing and Homes Overview Panel', 'Thursday 15 October 2026');
const PLACE = HEAD('Place Select Committee', '3 March 2027');
const CARE = HEAD('Adults and Wellbeing Scrutiny Board', '9 December 2026');

export const PLANTED: readonly Planted[] = [
  {
    kind: 'conflict',
    what: 'repairs on time, in the summary and in the table of indicators',
    sides: ['91.2%', '93.4%'],
    paper: `${HOUSING}
      1.1 In the second quarter of 2026/27, 91.2% of emergency repairs were completed on time, which is the best result since 2021.
      ## Appendix 1: performance indicators
      | Ref | Indicator | Target | Q1 2026/27 | Q2 2026/27 |
      | HM04 | Emergency repairs completed on time | 98% | 90.7% | 93.4% |
      | HM05 | Homes with a valid gas safety certificate | 100% | 99.9% | 100% |`,
  },
  {
    kind: 'conflict',
    what: 'households in temporary accommodation, twice at one date',
    sides: ['412', '427'],
    paper: `${HOUSING}
      The number of households in temporary accommodation was 412 at 30 September 2026.
      Demand goes on growing in all wards.
      At 30 September 2026 there were 427 households in temporary accommodation, of whom most have children.`,
  },
  {
    kind: 'conflict',
    what: 'a figure of the summary that its own section gives otherwise',
    sides: ['67%', '76%'],
    paper: `${PLACE}
      ## Executive summary
      Household waste sent for recycling stood at 67% in 2025/26.
      ## Recycling
      The share of household waste sent for recycling in 2025/26 was 76%, the highest in the region.`,
  },
  {
    kind: 'sum',
    what: 'a table of spending by directorate',
    sides: ['Corporate', '11,930'],
    paper: `${PLACE}
      Table 2: capital programme 2026/27
      | Directorate | Budget (£000) | Forecast (£000) |
      | Highways | 6,140 | 5,900 |
      | Parks and open spaces | 1,210 | 1,150 |
      | Property | 3,480 | 3,300 |
      | Corporate | 900 | 880 |
      | Overall total | 11,930 | 11,230 |`,
  },
  {
    kind: 'sum',
    what: 'planning applications decided, in a sentence',
    sides: ['214 applications', '38 were refused'],
    paper: `${PLACE}
      The service determined 214 applications in the quarter. Of these, 161 were approved, 38 were refused and 9 were withdrawn.`,
  },
  {
    kind: 'sum',
    what: 'a grand total over savings of several years',
    sides: ['Fees and charges', '700'],
    paper: `${CARE}
      | Saving | 2026/27 £k | 2027/28 £k | 2028/29 £k | Total £k |
      | Reablement | 300 | 450 | 450 | 1,200 |
      | Fees and charges | 150 | 200 | 250 | 700 |
      | Contract review | 80 | 90 | 80 | 250 |
      | Day services | 0 | 100 | 150 | 250 |`,
  },
  {
    kind: 'sum',
    what: 'a reserve from its opening to its closing balance',
    sides: ['Opening balance', 'Closing balance'],
    paper: `${HOUSING}
      | Housing revenue account reserve | £m |
      | Opening balance 1 April 2026 | 14.2 |
      | Contribution in year | 3.1 |
      | Used for decarbonisation | (5.6) |
      | Closing balance 31 March 2027 | 12.7 |`,
  },
  {
    kind: 'ratio',
    what: 'complaints upheld',
    sides: ['57 of the 183 complaints'],
    paper: `${HOUSING}
      Of stage 1 answers, 57 of the 183 complaints (37%) were upheld in full or in part.`,
  },
  {
    kind: 'ratio',
    what: 'a share told before its numbers',
    sides: ['98 out of 143'],
    paper: `${CARE}
      Some 62% (98 out of 143) of people discharged to their own homes were still there 91 days later.`,
  },
  {
    kind: 'ratio',
    what: 'potholes repaired, in words',
    sides: ['1,204', '88 per cent'],
    paper: `${PLACE}
      A total of 1,204 potholes were reported in January and 1,002 of them, or 88 per cent, were made safe within five days.`,
  },
  {
    kind: 'unit',
    what: 'thousands over full pounds',
    sides: ['£1.8m', '1,800,000'],
    paper: `${CARE}
      The forecast overspend on home care is £1.8m.
      Table 4: revenue position (£000)
      | Service | Budget | Forecast | Variance |
      | Home care | 21,400,000 | 23,200,000 | 1,800,000 |`,
  },
  {
    kind: 'unit',
    what: 'a rate without its base beside one that has it',
    sides: ['rate was 512', '61.4 per 100,000'],
    paper: `${CARE}
      Permanent admissions to residential care were 61.4 per 100,000 people over 65, while the regional rate was 512 in the same year.`,
  },
  {
    kind: 'rag',
    what: 'green below its target by the paper’s own key',
    sides: ['78.0%', 'Green'],
    paper: `${HOUSING}
      Key: Green = target met or exceeded; Amber = within 5% of target; Red = more than 5% below target.
      | Measure | Target 2026/27 | Q2 2026/27 | RAG |
      | Calls answered within 60 seconds | 85.0% | 78.0% | Green |
      | Rent collected as a share of rent due | 98.0% | 98.3% | Green |`,
  },
  {
    kind: 'rag',
    what: 'complete, with what is still to be done',
    sides: ['Complete', 'tender'],
    paper: `${PLACE}
      | Recommendation | Lead officer | Progress | Status |
      | That a new cycle map be published | Head of Transport | The tender is yet to be issued and the map will be drawn up in the spring | Complete |
      | That signs be renewed | Head of Highways | All signs were renewed in June | Complete |`,
  },
  {
    kind: 'direction',
    what: 'a fall that is a rise',
    sides: ['fell from 143 to 167'],
    paper: `${HOUSING}
      Voids fell from 143 to 167 over the year.`,
  },
  {
    kind: 'direction',
    what: 'worse told as better, of days to let a home',
    sides: ['improved from 31 days to 38 days'],
    paper: `${HOUSING}
      The average time to re-let a home has improved from 31 days to 38 days since April.`,
  },
  {
    kind: 'direction',
    what: 'an arrow up beside a figure that fell',
    sides: ['71.5', '74.1'],
    paper: `${CARE}
      | Indicator | 2024/25 | 2025/26 | Trend |
      | People who use services who feel safe (%) | 74.1 | 71.5 | ▲ |
      | Carers who report enough contact (%) | 30.2 | 33.0 | ▲ |
      | Reviews within 12 months (%) | 61.0 | 66.4 | ▲ |
      | Adults with a learning disability in work (%) | 5.1 | 6.0 | ▲ |`,
  },
  {
    kind: 'date',
    what: 'a weekday that is another',
    sides: ['Monday 15 December 2026'],
    paper: `${CARE}
      The consultation closes on Monday 15 December 2026.`,
  },
  {
    kind: 'date',
    what: 'a day that no month has',
    sides: ['30 February 2027'],
    paper: `${CARE}
      Contracts are to be signed by 30 February 2027.`,
  },
  {
    kind: 'date',
    what: 'an end before its beginning',
    sides: ['1 June 2026 to 31 May 2025'],
    paper: `${PLACE}
      The pilot runs from 1 June 2026 to 31 May 2025 in four wards.`,
  },
  {
    kind: 'date',
    what: 'work that is still to begin, months ago',
    sides: ['due to start in May 2026'],
    paper: `${HOUSING}
      Work on the tower blocks is due to start in May 2026 and will take two years.`,
  },
  {
    kind: 'claim',
    what: 'better than England, with the figures beside it',
    sides: ['58%', '61%'],
    paper: `${CARE}
      At 58%, the share of carers assessed is higher than the national average of 61%.`,
  },
  {
    kind: 'claim',
    what: 'on target, with a figure short of it',
    sides: ['88%', '95%'],
    paper: `${HOUSING}
      Performance on fire risk assessments exceeded the target of 95%, with 88% completed by the end of September 2026.`,
  },
  {
    kind: 'claim',
    what: 'a majority that is a minority',
    sides: ['majority', '44%'],
    paper: `${PLACE}
      The majority of residents who replied (44%) were in favour of the scheme.`,
  },
  {
    kind: 'claim',
    what: 'doubled, from two figures that did not',
    sides: ['doubled', '210', '290'],
    paper: `${HOUSING}
      Applications to the hardship fund have more than doubled, from 210 in 2024/25 to 290 in 2025/26.`,
  },
  {
    kind: 'claim',
    what: 'all, with one that is not',
    sides: ['All 24', '22'],
    paper: `${CARE}
      All 24 care homes were inspected in the year. Of the 24 care homes, 22 were inspected by 31 March 2026.`,
  },
];

/** Figures that differ, and the paper says why: nothing is to be raised. */
export const CLEAN: readonly (readonly [string, string])[] = [
  [
    'a month and the year to date',
    `${HOUSING}
      In September 2026, 88% of repairs were completed at the first visit.
      For the year to date, 84% of repairs were completed at the first visit.`,
  ],
  [
    'two dates',
    `${HOUSING}
      There were 412 households in temporary accommodation at 30 September 2026.
      There were 398 households in temporary accommodation at 30 June 2026.`,
  ],
  [
    'a part and the whole, named',
    `${CARE}
      In 2025/26, 74% of carers were satisfied. Among carers under 65, 68% were satisfied in 2025/26.
      | Carers satisfied | 2025/26 |
      | Under 65 | 68% |
      | 65 and over | 79% |`,
  ],
  [
    'rounding',
    `${PLACE}
      | Source of income | £m |
      | Parking | 4.3 |
      | Licences | 1.2 |
      | Events | 0.9 |
      | Total | 6.5 |
      Of 491 drains inspected, 412 (84%) were clear.`,
  ],
  [
    'more than one reason each',
    `${CARE}
      People may give more than one reason, so the reasons come to more than the total.
      | Reason | People |
      | Falls | 120 |
      | Isolation | 95 |
      | Memory | 60 |
      | Total | 210 |`,
  ],
  [
    'a target and a forecast',
    `${PLACE}
      The target for recycling in 2026/27 is 60%. The forecast for 2026/27 is 57%, and the result in 2025/26 was 55%.`,
  ],
  [
    'a subtotal inside a total',
    `${HOUSING}
      | Income | £000 |
      | Rents | 41,200 |
      | Service charges | 3,100 |
      | Sub-total | 44,300 |
      | Garages | 700 |
      | Interest | 200 |
      | Total income | 45,200 |`,
  ],
  [
    'less is better, and it fell',
    `${HOUSING}
      The time to re-let a home improved from 38 days to 31 days. Rent arrears improved to 2.1% from 2.6%.
      | Measure | Q1 2026/27 | Q2 2026/27 | Direction |
      | Days to re-let a home | 38 | 31 | ▼ |
      | Calls answered in time (%) | 80 | 84 | ▲ |`,
  ],
  [
    'what was put off is said to have been',
    `${PLACE}
      The bridge was due to open in June 2026 but the opening has since been moved to May 2027.
      The scheme was planned to start in April 2025 and started on 7 April 2025.`,
  ],
  [
    'wards and towns of one name of a measure',
    `${PLACE}
      | Footfall in September 2026 | Visits |
      | Northgate | 41,200 |
      | Eastbrook | 38,700 |
      Footfall in Northgate was 41,200 in September 2026. Footfall in Eastbrook was 38,700 in September 2026.`,
  ],
  [
    'green within the tolerance that the key allows',
    `${CARE}
      Key: green, at target or within 5 percentage points of it; amber, within 10; red, worse.
      | Measure | Target | Q2 2026/27 | RAG |
      | Reviews on time | 90% | 87% | Green |`,
  ],
  [
    'a comparison that holds, with figures of others',
    `${CARE}
      At 63%, the share of carers assessed is higher than the national average of 61% and below the regional average of 66%.
      Of the 24 care homes, 22 were inspected by 31 March 2026; the other two closed in January 2026.`,
  ],
];
