/** What is said about findings: their names, their rows, and that there are none. */
import type { Figure } from '@/lib/extract/findings';
import { numberText } from '../dates';

type Unit = Figure['unit'];

const count = (n: number) => numberText(n, 'en-GB');

export const findings = {
  none: {
    figures: 'No figures found',
    challenges: 'Nothing found that differs',
    'short-forms': 'No short forms found',
    recommendations: 'No recommendations found',
    requests: 'No requests found',
    'work-programme': 'No work programme found',
    'public-questions': 'No public questions found',
    tables: 'No tables found',
    notes: 'No notes yet',
  },
  /** Where a member would expect them. */
  usually: {
    figures: 'Figures are usually in the reports and their appendices.',
    challenges: 'Kloe compares figures, totals, RAG and dates within one paper.',
    'short-forms': 'Short forms are capitals such as LAC or SEND that stand for more words.',
    recommendations: 'Recommendations are usually in the minutes or at the head of a report.',
    requests: 'Requests for information are usually in the minutes.',
    'work-programme': 'The work programme is usually near the end of the agenda.',
    'public-questions': 'Public questions are usually near the beginning of the agenda.',
    tables: 'Tables are usually in the reports and their appendices. Forms and front sheets are not counted.',
    notes: 'Select some words to highlight them, write a note or ask a question.',
  },
  notLookedFor: {
    figures: 'Figures could not be looked for in this paper.',
    challenges: 'This paper could not be compared with itself.',
    'short-forms': 'Short forms could not be looked for in this paper.',
    recommendations: 'Recommendations could not be looked for in this paper.',
    requests: 'Requests could not be looked for in this paper.',
    'work-programme': 'The work programme could not be looked for in this paper.',
    'public-questions': 'Public questions could not be looked for in this paper.',
    tables: 'Tables could not be looked for in this paper.',
    notes: 'Your notes could not be fetched.',
  },
  readYourself: 'Something in it is not as Kloe expects. Please read the paper yourself.',
  allPagesRead: (n: number) => (n === 1 ? 'The whole page was read.' : `All ${count(n)} pages were read.`),
  otherPages: (n: number) =>
    n === 1 ? 'The other page was read.' : `The other ${count(n)} pages were read.`,

  group: {
    item: (number: string, title: string | null) =>
      title === null ? `Item ${number}` : `Item ${number}. ${title}`,
    noItem: 'Outside the agenda items',
  },
  inOrder: 'In the order of the paper',
  figureCount: (n: number) => (n === 1 ? '1 figure' : `${count(n)} figures`),

  role: {
    actual: 'Actual',
    target: 'Target',
    comparator: 'Comparator',
    forecast: 'Forecast',
    budget: 'Budget',
    change: 'Change',
  },
  withoutPeriod: 'No period given',
  rag: {
    label: 'RAG as the paper states it',
    letter: { red: 'R', amber: 'A', green: 'G', blue: 'B', none: '–' },
    word: { red: 'Red', amber: 'Amber', green: 'Green', blue: 'Blue', none: 'No RAG given' },
  },
  direction: {
    up: 'up, as the paper says',
    down: 'down, as the paper says',
    same: 'the same, as the paper says',
  },
  /** `gap` is already in words: "23 points", "£4,000". */
  target: {
    below: (gap: string) => `${gap} below target`,
    above: (gap: string) => `${gap} above target`,
    met: 'on target',
  },
  /** A difference: 23 of "%" → "23 points", 4000 of "£" → "£4,000". */
  amount: (unit: Unit, n: number) =>
    unit === '%' || unit === 'pp' ? (n === 1 ? '1 point' : `${count(n)} points`) : withUnit(unit, n),
  /** 95 of "%" → "95%". */
  value: withUnit,
  /** `isBetter` is `null` where the paper does not say which way is good. */
  since: (way: 'up' | 'down' | 'same', size: string, period: string, isBetter: boolean | null) => {
    if (way === 'same') return `the same as ${period}`;
    const judged = isBetter === null ? ': better or worse cannot be said' : isBetter ? ': better' : ': worse';
    return `${size} ${way} since ${period}${judged}`;
  },
  notGiven: 'not given',
  noTargetOrRag: 'No target given. No RAG given.',
  doubt: { 'table-without-lines': 'Unsure: a table without lines' },
  barKey: 'In the bars: filled = actual, upright line = target, ◇ = comparator.',
  noColourAdded: 'Kloe adds no colour that the paper does not state.',

  recommendation: {
    origin: {
      resolved: 'Resolved',
      proposed: 'Recommended to the committee',
      tracker: 'In the tracker',
      external: 'From outside the council',
    },
    toNote: 'to note only',
    status: {
      completed: 'Completed',
      'in progress': 'In progress',
      'not started': 'Not started',
      withdrawn: 'Withdrawn',
    },
    statusSays: (text: string) => `The council says: ${text}`,
    due: (text: string) => `due ${text}`,
    owner: (name: string) => `for ${name}`,
    response: 'Response',
    meetingOf: (date: string) => `meeting of ${date}`,
  },
  request: {
    from: (name: string) => `from ${name}`,
    due: (text: string) => `due ${text}`,
    noDate: 'no date given',
    meetingOf: (date: string) => `meeting of ${date}`,
  },
  workProgramme: {
    noMeeting: 'No meeting date given',
    author: (name: string) => `by ${name}`,
  },
  publicQuestion: {
    from: (name: string) => `from ${name}`,
    unnamed: 'A member of the public',
    reference: (ref: string) => `Question ${ref}`,
    answer: 'Answer',
    noAnswer: 'No answer in this paper',
  },

  movedTo: (title: string) => `Now under “${title}”.`,
  showMore: (n: number, left: number) =>
    n === left ? `Show the other ${count(n)}` : `Show ${count(n)} more of ${count(left)}`,
  unread: 'Pages that could not be read',
  showWords: 'Show the words',
  ask: 'Ask about this',
  note: 'Note',
  askInWriting: 'Information request',
  /** What a question about some words begins with. */
  beginsWith: (quoted: string, page: string) => `The paper says “${quoted}” (${page}). `,
};

function withUnit(unit: Unit, n: number): string {
  switch (unit) {
    case '%':
      return `${count(n)}%`;
    case '£':
      return `£${count(n)}`;
    case 'pp':
      return n === 1 ? '1 point' : `${count(n)} points`;
    case 'count':
    case 'ratio':
    case 'other':
      return count(n);
    case 'days':
    case 'weeks':
    case 'months':
    case 'hours':
      return n === 1 ? `1 ${unit.slice(0, -1)}` : `${count(n)} ${unit}`;
    case 'per 10,000':
    case 'per 100,000':
    case 'FTE':
      return `${count(n)} ${unit}`;
  }
}
