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

const ECONOMY = `
  Somerdale Borough Council
  Economy and Growth Scrutiny Commission
  Wednesday 20 January 2027
  Report of the Strategic Director
`;

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
  {
    kind: 'conflict',
    what: 'library visits, in two sentences',
    sides: ['184,300', '181,400'],
    paper: `${ECONOMY}
      Library visits rose to 184,300 in 2025/26.
      There were 181,400 library visits in 2025/26, against 176,000 the year before.`,
  },
  {
    kind: 'sum',
    what: 'grants and what they were made up of',
    sides: ['£3.4m', '£0.4m'],
    paper: `${ECONOMY}
      Grants totalling £3.4m were awarded, made up of £1.9m for town centres, £0.8m for skills and £0.4m for tourism.`,
  },
  {
    kind: 'sum',
    what: 'replies by what they say, in one sentence',
    sides: ['1,150 replies'],
    paper: `${ECONOMY}
      Of the 1,150 replies, 540 were for the scheme, 410 against it and 150 undecided.`,
  },
  {
    kind: 'ratio',
    what: 'apprentices out of all',
    sides: ['out of 58'],
    paper: `${ECONOMY}
      43 apprentices out of 58 (69%) finished their course.`,
  },
  {
    kind: 'ratio',
    what: 'charging points installed',
    sides: ['96 charging points'],
    paper: `${ECONOMY}
      Of 96 charging points planned, 54 have been installed (61%).`,
  },
  {
    kind: 'claim',
    what: 'one in five, with a share that is more',
    sides: ['29%'],
    paper: `${ECONOMY}
      Only one in five businesses (29%) had heard of the fund.`,
  },
  {
    kind: 'unit',
    what: 'full pounds in a table of thousands',
    sides: ['£450k', '450,000'],
    paper: `${ECONOMY}
      The works will cost £450k.
      Table 2: costs, £000
      | Item | Cost |
      | Works | 450,000 |
      | Fees | 40,000 |`,
  },
  {
    kind: 'rag',
    what: 'green far below its target, without a key',
    sides: ['74%'],
    paper: `${ECONOMY}
      | Measure | Actual | Target | Status |
      | Street lights repaired within 5 days | 74% | 90% | Green |`,
  },
  {
    kind: 'rag',
    what: 'complete, with interviews to come',
    sides: ['Complete'],
    paper: `${ECONOMY}
      | Action | Owner | Update | RAG |
      | Appoint a town centre manager | Head of Growth | Interviews are to be held in March 2027 | Complete |`,
  },
  {
    kind: 'direction',
    what: 'an increase by a share, to less',
    sides: ['61,200 to 58,900'],
    paper: `${ECONOMY}
      Footfall increased by 4% from 61,200 to 58,900.`,
  },
  {
    kind: 'direction',
    what: 'dropped to more',
    sides: ['dropped to 4.9%'],
    paper: `${ECONOMY}
      Unemployment dropped to 4.9%, up from 4.3% a year ago.`,
  },
  {
    kind: 'direction',
    what: 'a wait reduced to a longer one',
    sides: ['12 weeks to 15'],
    paper: `${ECONOMY}
      Average waiting time has reduced from 12 weeks to 15 weeks.`,
  },
  {
    kind: 'date',
    what: 'a Sunday that is a Monday',
    sides: ['Sunday 4 January 2027'],
    paper: `${ECONOMY}
      The fund opened on Sunday 4 January 2027.`,
  },
  {
    kind: 'date',
    what: 'the last day of November, and one more',
    sides: ['31 November 2027'],
    paper: `${ECONOMY}
      Phase two will be completed by 31 November 2027.`,
  },
  {
    kind: 'date',
    what: 'a lease that ends before it begins',
    sides: ['25 March 2025 until 24 March 2015'],
    paper: `${ECONOMY}
      The lease runs from 25 March 2025 until 24 March 2015.`,
  },
  {
    kind: 'date',
    what: 'a report that will be presented, months ago',
    sides: ['October 2026'],
    paper: `${ECONOMY}
      A further report will be presented to cabinet in October 2026.`,
  },
  {
    kind: 'claim',
    what: 'below the national average, and above it',
    sides: ['74.1%', '72.9%'],
    paper: `${ECONOMY}
      The employment rate of 74.1% is below the national average of 72.9%.`,
  },
  {
    kind: 'claim',
    what: 'trebled, from two amounts that did not',
    sides: ['trebled'],
    paper: `${ECONOMY}
      Visitor spending has trebled from £2.1m in 2023 to £4.0m in 2026.`,
  },
  {
    kind: 'claim',
    what: 'more than three quarters, with fewer',
    sides: ['68%'],
    paper: `${ECONOMY}
      More than three quarters of traders (68%) said that trade had improved.`,
  },
  {
    kind: 'claim',
    what: 'a target that was met, with less',
    sides: ['81%'],
    paper: `${ECONOMY}
      The 85% target was met, with 81% of grants paid within 20 days.`,
  },
  {
    kind: 'conflict',
    what: 'delayed projects, in words and in their plan',
    sides: ['Two of the six', 'Delayed'],
    paper: `${PLACE}
      The capital programme has six projects. Two of the six are delayed.
      | Project | Lead | Status |
      | River park | Head of Parks | On track |
      | Mill bridge | Head of Highways | Delayed |
      | Market hall | Head of Property | Delayed |
      | Swimming pool | Head of Leisure | On track |
      | Depot | Head of Waste | Delayed |
      | Town hall | Head of Property | Complete |`,
  },
  {
    kind: 'conflict',
    what: 'delayed schemes, in two sentences',
    sides: ['three of the seven', 'two are delayed'],
    paper: `${HOUSING}
      At present three of the seven building schemes are delayed.
      ## Progress
      Of the seven building schemes in the programme, four are on track, one is complete and two are delayed.`,
  },
  {
    kind: 'sum',
    what: 'a total of all wards, under headers of this year and to date',
    sides: ['Southfield', 'All wards'],
    paper: `${PLACE}
      | Ward | Reports last year | Reports this year to date |
      | Northgate | 120 | 141 |
      | Eastbrook | 96 | 88 |
      | Southfield | 205 | 254 |
      | All wards | 421 | 493 |`,
  },
  {
    kind: 'sum',
    what: 'a total that is named for what it adds up',
    sides: ['Registration', 'Total net expenditure 2026/27'],
    paper: `${ECONOMY}
      | Service | Administration £000 | Operational £000 |
      | Planning | 410 | 1,220 |
      | Licensing | 95 | 310 |
      | Registration | 60 | 190 |
      | Total net expenditure 2026/27 | 565 | 1,820 |`,
  },
  {
    kind: 'conflict',
    what: 'council tax collected at one date, in other words',
    sides: ['97.2%', '96.8%'],
    paper: `${ECONOMY}
      The share of council tax collected by 31 March 2026 was 97.2%.
      The council tax collection rate at 31 March 2026 was 96.8%, below that of neighbours.`,
  },
];

/** Figures that differ, and the paper says why: nothing is to be raised. */
export const CLEAN: readonly (readonly [string, string])[] = [
  [
    'a letter of an earlier day, which speaks of what was then to come',
    `${HOUSING}
      ## Appendix B
      Office of the Regulator
      3 August 2026
      Dear Mr Okafor
      Thank you for your reply to our findings of July.
      Our decision will be published on 28 August 2026.`,
  ],
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
  [
    'parts that are not all',
    `${ECONOMY}
      Grants totalling £3.4m were awarded, including £1.9m for town centres and £0.8m for skills.`,
  ],
  [
    'replies with the rest of them',
    `${ECONOMY}
      Of the 1,150 replies, 540 were for the scheme, 410 against it and the rest undecided.`,
  ],
  [
    'points and earlier values',
    `${ECONOMY}
      Unemployment dropped to 4.3% from 4.9% a year ago. The employment rate rose by 2 percentage points from 70% to 72%.`,
  ],
  [
    'a fall by a share, and a rise by one',
    `${ECONOMY}
      Footfall fell by 4%, from 61,200 to 58,900.
      Business rates rose by 10% in the year, from £40.2m to £44.1m.`,
  ],
  [
    'days that were put forward',
    `${ECONOMY}
      The completion date was brought forward from 30 June 2027 to 31 March 2027. The deadline was moved from 1 June 2027 to 1 May 2027.`,
  ],
  [
    'words for shares that hold',
    `${ECONOMY}
      The majority of grants (52%) went to towns. Nearly half of traders (48%) were content. A minority (12%) were not. The council holds the majority stake (49%) with its partner.`,
  ],
  [
    'targets that were exceeded, or are hoped for',
    `${ECONOMY}
      Performance exceeded the target of 90%, with 93% of lights repaired. Last year it exceeded its target of 85%, at 88%; it is expected to fall below the target of 95%, to 91%.`,
  ],
  [
    'all of one year, and what was done in another',
    `${ECONOMY}
      All 24 shops were inspected in 2025. Of the 24 shops, 22 were closed in 2026. Of 96 points planned, 54 have been installed (56%).`,
  ],
  [
    'multiples that hold',
    `${ECONOMY}
      | Measure | 2025/26 | 2026/27 |
      | Visits per 1,000 people | 512 | 498 |
      | Staff (FTE) | 41.2 | 40.9 |
      | Total cost (£000) | 812 | 799 |
      Visitor numbers more than doubled from 21,000 in 2021 to 46,500 in 2026 and cost per visit halved from £4.20 to £2.05.`,
  ],
  [
    'outstanding actions that are as many',
    `${ECONOMY}
      The 4 outstanding actions go on.
      | Action | Status |
      | Paint | Complete |
      | Plant | In progress |
      | Pave | In progress |
      | Sign | Overdue |
      | Light | Not started |`,
  ],
  [
    'shares of shares',
    `${ECONOMY}
      Of the 58 apprentices, 43 (74%) finished their course, and 30 of those 43 (70%) found work. 62% (36 of 58) live in the borough.`,
  ],
  [
    'reserves that add up',
    `${ECONOMY}
      Reserves: opening balance £14.2m, contributions £3.1m. | 
      | Reserve | 2025/26 £m | 2026/27 £m |
      | General | 8.1 | 8.4 |
      | Earmarked | 21.3 | 19.9 |
      | All reserves | 29.4 | 28.3 |`,
  ],
  [
    'better times and worse arrears',
    `${ECONOMY}
      The average time to decide an application improved from 9.4 weeks to 8.1 weeks. Arrears worsened from £1.1m to £1.3m.`,
  ],
  [
    'a time and two days of other things',
    `${ECONOMY}
      The scheme runs between 1 April 2026 and 31 March 2027. Applications opened on 5 January 2027 and 12 October 2026 is the date of the first award.`,
  ],
  [
    'two programmes of six projects each, and a quarter ago',
    `${PLACE}
      Two of the six road projects are delayed. Three of the six bridge projects are delayed.
      Last quarter four of the six road projects were delayed, and at least one of the six road projects is at risk.
      In parks, one of the six is delayed.
      In leisure, four of the six are delayed.`,
  ],
  [
    'a plan with as many delayed as are told, and one of another length',
    `${PLACE}
      Two of the four projects are delayed.
      | Project | Status |
      | River park | On track |
      | Mill bridge | Delayed |
      | Market hall | Delayed |
      | Depot | Complete |
      | Action | Status |
      | Paint | Delayed |
      | Plant | Delayed |
      | Pave | Delayed |`,
  ],
  [
    'groups that overlap below all of them, and shares and rates of all wards',
    `${CARE}
      | Carers | 2025/26 | 2026/27 |
      | Women | 310 | 322 |
      | Men | 190 | 181 |
      | Under 65 | 280 | 290 |
      | 65 and over | 220 | 213 |
      | All carers | 500 | 503 |
      | Ward | Visits per home | Vacancy rate |
      | Northgate | 2.1 | 4.0 |
      | Eastbrook | 1.9 | 3.0 |
      | All wards | 2.0 | 3.6 |`,
  ],
  [
    'two subtotals and what follows them in a total',
    `${CARE}
      | Service | Budget £000 | Spent to date £000 |
      | Home care | 400 | 210 |
      | Day care | 100 | 45 |
      | Adults total | 500 | 255 |
      | Fostering | 300 | 160 |
      | Homes | 200 | 110 |
      | Children total | 500 | 270 |
      | Business support | 50 | 20 |
      | Interest | 10 | nil |
      | Council total | 1,060 | 545 |`,
  ],
  [
    'council tax of two years, and business rates beside it',
    `${ECONOMY}
      The council tax collection rate at 31 March 2026 was 96.8%. Council tax collected at 31 March 2025 was 97.2%.
      Business rates collected at 31 March 2026 were 98.1%.`,
  ],
];
