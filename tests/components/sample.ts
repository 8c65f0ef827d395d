/** A paper of Westmarch and what was found in it, as the panel is given them. */

import type { PanelPaper, PanelView } from '@/components/panel-state';
import type { ListedItem, ListedPaper, Listing } from '@/lib/document/listing';
import type { Figure, Finding } from '@/lib/extract/findings';
import type { Passage, Sited } from '@/lib/extract/sited';
import type { Scope } from '@/lib/glossary/own';
import type { NoteRow, ShownChallenge } from '@/lib/store/rows';
import { figureOf } from '../support/figure';
import { passage } from '../support/passage';
import { TABLES } from '../support/shown-tables';

const sited = <F extends Finding>(finding: F, marked: string, told: Partial<Passage> = {}): Sited<F> => ({
  finding,
  passage: passage(marked, told),
});

let block = 0;

const figure = (told: Partial<Figure> & Pick<Figure, 'value' | 'indicator'>): Figure => {
  block += 1;
  return figureOf({ at: { block, start: 0, end: 0 }, ...told });
};

const QUARTER = { text: 'Quarter 2 2026/27', end: '2026-09-30' };

/** Figures of one row share its block and its words. */
function row(
  words: string,
  own: Pick<Figure, 'indicator'> & Partial<Figure>,
  values: readonly Partial<Figure>[],
  told: Partial<Passage> = {},
): readonly Sited<Figure>[] {
  const first = figure({ value: 0, ...own });
  return values.map((value) => {
    const text = `${value.value}%`;
    return { finding: { ...first, ...value }, passage: passage(words.replace(text, `‹${text}›`), told) };
  });
}

const visits = row(
  'In quarter 2, 72% of visits to children in need were completed on time against a target of 95% (Q1: 78%).',
  { indicator: 'Visits to children in need completed on time', target: 95, rag: 'red', period: QUARTER },
  [
    { value: 72 },
    { value: 95, role: 'target' },
    { value: 78, period: { text: 'Q1', end: '2026-06-30' } },
    { value: 86, role: 'comparator', who: 'Similar councils' },
  ],
);
const conferences = row(
  'ICPCs within 15 working days · 76% · 81% · 90% · 78% · Amber',
  {
    indicator: 'Child protection conferences held within 15 working days',
    target: 90,
    rag: 'amber',
    period: QUARTER,
  },
  [
    { value: 81 },
    { value: 90, role: 'target' },
    { value: 76, period: { text: 'Quarter 1 2026/27', end: '2026-06-30' } },
    { value: 78, role: 'comparator', who: 'England' },
  ],
);
const others: readonly Sited<Figure>[] = [
  sited(
    figure({
      value: 24,
      indicator: 'Re-referrals within 12 months',
      target: 20,
      rag: 'red',
      period: QUARTER,
      direction: 'up',
    }),
    'Re-referrals within 12 months · 22% · ‹24%› · 20% or less',
    { page: 43, printed: '39' },
  ),
  sited(
    figure({
      value: 19.4,
      unit: 'count',
      indicator: 'Average caseload of a social worker',
      period: { text: 'As at 30 September 2026', end: '2026-09-30' },
      doubt: 'table-without-lines',
    }),
    'The average caseload was ‹19.4 children›.',
    { page: 48, printed: '44' },
  ),
  sited(
    figure({ value: 1_200_000, unit: '£', indicator: 'Projected overspend on placements', role: 'forecast' }),
    'An overspend of ‹£1.2m› is projected on placements.',
    { page: 50, printed: '46' },
  ),
  sited(
    figure({
      value: 46,
      indicator: 'Plans issued within 20 weeks',
      target: 60,
      rag: 'red',
      period: { text: 'September 2026', end: '2026-09-30' },
    }),
    'In September 2026, ‹46%› of plans were issued within 20 weeks (target 60%).',
    { page: 101, printed: '97', item: '8' },
  ),
];

const at = { block: 0, start: 0, end: 0 };
const item = (number: string, title: string, place: number): Sited =>
  sited({ kind: 'agenda-item', at: { block: place, start: 0, end: 0 }, number, title, pages: null }, title, {
    item: number,
  });

const shortForm = (
  short: string,
  long: string | null,
  uses: number,
  otherLong: readonly string[] = [],
): Sited =>
  sited(
    {
      kind: 'short-form',
      at,
      short,
      long,
      otherLong,
      spelled: [],
      places: [],
      misprintOf: null,
      beside: [],
      uses: Array.from({ length: uses }, () => at),
      pages: [30],
    },
    long === null
      ? `Each ‹${short}› plan was reviewed.`
      : `The ${long} ‹(${short})› is chaired independently.`,
    { page: 30, printed: '26' },
  );

const FINDINGS: readonly Sited[] = [
  item('7', 'Children’s safeguarding performance, quarter 2', 7),
  item('8', 'Education, health and care plans: a recovery plan', 8),
  ...visits,
  ...conferences,
  ...others,
  shortForm('ICPC', 'initial child protection conference', 12),
  shortForm('CPP', 'child protection plan', 41, ['Corporate Parenting Panel']),
  shortForm('CIN', null, 31),
  shortForm('WFSP', null, 4),
  sited(
    {
      kind: 'recommendation',
      at,
      origin: 'resolved',
      text: 'That the Director report to the January meeting on visits to children in need, team by team, with the dates by which each vacancy will be filled.',
      meetingDate: '2026-09-22',
      itemNumber: '7',
      itemTitle: null,
      part: 'b',
      asksForAction: true,
      due: 'January 2027',
      dueDate: null,
      owner: 'Director of Children’s Services',
      response: null,
      status: null,
      statusText: null,
      category: 'recommendation',
    },
    'RESOLVED: (b) ‹That the Director report to the January meeting on visits to children in need, team by team, with the dates by which each vacancy will be filled.›',
    { page: 20, printed: '16', item: '4' },
  ),
  sited(
    {
      kind: 'recommendation',
      at,
      origin: 'tracker',
      text: 'Publish the fostering sufficiency strategy.',
      meetingDate: '2026-07-14',
      itemNumber: '6',
      itemTitle: null,
      part: null,
      asksForAction: true,
      due: null,
      dueDate: null,
      owner: null,
      response: 'Published on 3 November 2026; see Supplement 1.',
      status: 'completed',
      statusText: 'Complete',
      category: 'recommendation',
    },
    '‹Publish the fostering sufficiency strategy.› · Complete',
    { page: 205, printed: '201', item: '10' },
  ),
  sited(
    {
      kind: 'request',
      at,
      quote: 'A breakdown by team will be circulated to members.',
      what: 'breakdown by team',
      from: 'Head of Safeguarding',
      due: null,
      dueDate: null,
      meetingDate: '2026-09-22',
      itemNumber: '7',
    },
    'At 30 September there were 11.6 vacancies. ‹A breakdown by team will be circulated to members.›',
  ),
  sited(
    {
      kind: 'work-programme',
      at,
      meetingDate: '2027-01-19',
      item: 'Fostering sufficiency strategy: progress',
      author: 'Head of Placements',
    },
    '19 January 2027 · ‹Fostering sufficiency strategy: progress› · Head of Placements',
    { page: 217, printed: '213', item: '11' },
  ),
  sited(
    {
      kind: 'public-question',
      at,
      ref: '1',
      questioner: 'Ms Ada Pell',
      question: 'How many children waited more than 20 weeks for a plan this summer?',
      response: 'One hundred and four.',
    },
    '‹How many children waited more than 20 weeks for a plan this summer?›',
    { page: 25, printed: '21', item: '5' },
  ),
];

const CHALLENGES: readonly ShownChallenge[] = [
  {
    kind: 'rag',
    strength: 'proved',
    why: { say: 'green', name: 'Child protection visits on time', value: '91%', target: '95%', allowed: '0' },
    passages: [
      passage('Child protection visits on time · 93% · ‹91%› · 95% · Green'),
      passage('‹Green: at or above target›', { page: 41, printed: '37' }),
    ],
  },
  {
    kind: 'conflict',
    strength: 'worth asking',
    why: {
      say: 'values',
      name: 'Assessments within 45 working days',
      unit: '%',
      periods: [{ period: 'Q2', values: ['85', '83'] }],
      yearToDate: null,
    },
    passages: [
      passage('Assessments within 45 working days · 84% · ‹85%› · 90% · 83% · Amber'),
      passage('In the quarter ‹83%› of assessments were completed within 45 working days.', {
        page: 31,
        printed: '27',
      }),
    ],
  },
];

const paperOf = (name: string, told: Partial<ListedPaper> = {}): ListedPaper => ({
  name,
  address: `https://democracy.westmarch.gov.uk/documents/${encodeURIComponent(name)}.pdf`,
  role: 'report',
  format: 'PDF',
  bytes: 1_258_291,
  isExempt: false,
  ...told,
});

const itemOf = (
  number: string,
  title: string,
  papers: readonly ListedPaper[] = [],
  told: Partial<ListedItem> = {},
): ListedItem => ({
  number,
  title,
  block: Number.parseInt(number, 10) || 0,
  papers,
  isExempt: false,
  continuesAt: null,
  ...told,
});

export const LISTING: Listing = {
  system: 'moderngov',
  state: 'agenda',
  council: 'Westmarch County Council',
  committee: 'Children and Families Scrutiny Committee',
  date: '2026-11-24',
  time: '10:30',
  venue: 'Council Chamber, Marchgate House',
  papers: [
    paperOf('Agenda reports pack', { role: 'pack', bytes: 11_953_766 }),
    paperOf('Supplement 1', { role: 'supplement', bytes: 2_097_152 }),
  ],
  items: [
    itemOf('1', 'Apologies for absence'),
    itemOf('2', 'Declarations of interest'),
    itemOf('4', 'Minutes of 22 September 2026', [], {
      continuesAt: 'https://democracy.westmarch.gov.uk/mgAi.aspx?ID=41',
    }),
    itemOf('7', 'Children’s safeguarding performance, quarter 2', [
      paperOf('Report'),
      paperOf('Appendix A: scorecard', { bytes: 655_360 }),
    ]),
    itemOf('8', 'Education, health and care plans: a recovery plan', [
      paperOf('Report on plans', { bytes: 911_360 }),
      paperOf('Appendix B: data', { format: 'XLSX', bytes: null }),
    ]),
    itemOf('12', 'A placement contract', [paperOf('Exempt appendix', { isExempt: true })], {
      isExempt: true,
    }),
  ],
};

const PAGES = Array.from({ length: 249 }, (_, place) => ({
  number: place + 1,
  printed: place < 4 ? null : String(place - 3),
  text: 'read' as const,
}));

const COUNCIL = 'Westmarch County Council';
const SCOPES: readonly Scope[] = [
  { kind: 'committee', council: COUNCIL, committee: 'Children and Families Scrutiny Committee' },
  { kind: 'council', council: COUNCIL },
  { kind: 'everywhere' },
];

export const PAGE: PanelPaper = {
  id: 'page',
  title: 'Agenda for Children and Families Scrutiny Committee',
  isPage: true,
  addresses: ['https://democracy.westmarch.gov.uk/ieListDocuments.aspx?MId=1234'],
  readOn: '2026-11-22',
  exemptWords: null,
  isExempt: false,
  corrections: [],
  agenda: [],
  explanations: [],
  study: {
    findings: LISTING.items.map(({ number, title, block: place }) => item(number, title, place)),
    challenges: [],
    failed: [],
    pages: PAGES.slice(0, 1),
    tables: [],
  },
  explain: () => [],
  scopes: SCOPES,
};

export const PACK: PanelPaper = {
  id: 'pack',
  title: 'Agenda reports pack',
  isPage: false,
  addresses: LISTING.papers.slice(0, 1).map(({ address }) => address),
  readOn: '2026-11-22',
  exemptWords: null,
  isExempt: false,
  corrections: [],
  agenda: [],
  explanations: [],
  study: { findings: FINDINGS, challenges: CHALLENGES, failed: [], pages: PAGES, tables: TABLES },
  scopes: SCOPES,
  explain: ({ short, long, otherLong }) => {
    if (short === 'CIN')
      return [
        {
          long: 'child in need',
          origin: 'glossary',
          learntFrom: null,
          misprintOf: null,
          note: 'A child who needs help from the council to grow up well.',
          isChecked: true,
          years: { from: null, until: 2031 },
          nation: 'England',
        },
      ];
    return [long, ...otherLong].flatMap((meaning) =>
      meaning === null
        ? []
        : [
            {
              long: meaning,
              origin: 'document',
              learntFrom: null,
              misprintOf: null,
              note: null,
              isChecked: true,
              years: { from: null, until: null },
              nation: null,
            },
          ],
    );
  },
};

export const note = (told: Partial<NoteRow> = {}): NoteRow => ({
  id: 'n1',
  kind: 'question',
  text: 'Which two teams, and when will their vacancies be filled?',
  asking: null,
  anchor: null,
  sightings: [],
  seenIn: [],
  colour: null,
  paperId: 'pack',
  paperTitle: 'Agenda reports pack',
  quote: {
    exact: 'two of the five teams',
    prefix: 'The shortfall is concentrated in ',
    suffix: ' and follows vacancies.',
  },
  at: { page: 42, printed: '38', source: [] },
  item: '7',
  itemTitle: null,
  meetingKeys: ['moderngov|democracy.westmarch.gov.uk|/|1234'],
  exempt: 'no',
  createdAt: 0,
  changedAt: 0,
  ...told,
});

export const VIEW: PanelView = {
  listing: LISTING,
  title: 'Agenda for Children and Families Scrutiny Committee',
  host: 'democracy.westmarch.gov.uk',
  isAlwaysOn: false,
  wasRefused: false,
  papers: [PAGE, PACK],
  notes: [
    { note: note(), saved: 'stored' },
    { note: note({ id: 'n2', kind: 'note', text: '', quote: null, at: null, item: null }), saved: 'stored' },
  ],
  noteDone: null,
  corrected: null,
  figureDone: null,
  explanationDone: null,
  notDone: null,
  meanings: {},
  begun: null,
  toCorrect: null,
  isBegunOnPage: false,
  notKept: null,
  isMissing: false,
};
