/** Welsh, a draft: what is said about findings. A number takes the singular. */
import type { Figure } from '@/lib/extract/findings';
import type { Words } from '..';
import { count, counted } from './counted';

type Unit = Figure['unit'];

export const findings: Words['findings'] = {
  none: {
    figures: 'Ni chafwyd hyd i ffigurau',
    challenges: 'Ni chafwyd hyd i ddim sy’n wahanol',
    'short-forms': 'Ni chafwyd hyd i fyrfoddau',
    recommendations: 'Ni chafwyd hyd i argymhellion',
    requests: 'Ni chafwyd hyd i geisiadau',
    'work-programme': 'Ni chafwyd hyd i flaenraglen waith',
    'public-questions': 'Ni chafwyd hyd i gwestiynau gan y cyhoedd',
    tables: 'Ni chafwyd hyd i dablau',
    notes: 'Dim nodiadau eto',
  },
  usually: {
    figures: 'Mae ffigurau fel arfer yn yr adroddiadau a’u hatodiadau.',
    challenges: 'Mae Kloe yn cymharu ffigurau, cyfansymiau, CAG a dyddiadau o fewn un papur.',
    'short-forms': 'Priflythrennau megis LAC neu SEND sy’n sefyll am fwy o eiriau yw byrfoddau.',
    recommendations: 'Mae argymhellion fel arfer yn y cofnodion neu ar ddechrau adroddiad.',
    requests: 'Mae ceisiadau am wybodaeth fel arfer yn y cofnodion.',
    'work-programme': 'Mae’r flaenraglen waith fel arfer yn agos at ddiwedd yr agenda.',
    'public-questions': 'Mae cwestiynau’r cyhoedd fel arfer yn agos at ddechrau’r agenda.',
    tables:
      'Mae tablau fel arfer yn yr adroddiadau a’u hatodiadau. Ni chyfrifir ffurflenni na thaflenni blaen.',
    notes: 'Dewiswch eiriau i’w huwcholeuo, i ysgrifennu nodyn neu i ofyn cwestiwn.',
  },
  notLookedFor: {
    figures: 'Ni ellid chwilio am ffigurau yn y papur hwn.',
    challenges: 'Ni ellid cymharu’r papur hwn ag ef ei hun.',
    'short-forms': 'Ni ellid chwilio am fyrfoddau yn y papur hwn.',
    recommendations: 'Ni ellid chwilio am argymhellion yn y papur hwn.',
    requests: 'Ni ellid chwilio am geisiadau yn y papur hwn.',
    'work-programme': 'Ni ellid chwilio am y flaenraglen waith yn y papur hwn.',
    'public-questions': 'Ni ellid chwilio am gwestiynau’r cyhoedd yn y papur hwn.',
    tables: 'Ni ellid chwilio am dablau yn y papur hwn.',
    notes: 'Ni ellid nôl eich nodiadau.',
  },
  readYourself: 'Nid yw rhywbeth ynddo fel y mae Kloe yn ei ddisgwyl. Darllenwch y papur eich hun.',
  allPagesRead: (n) =>
    n === 1 ? 'Darllenwyd y dudalen gyfan.' : `Darllenwyd pob un o’r ${counted(n, 'tudalen')}.`,
  otherPages: (n) =>
    n === 1 ? 'Darllenwyd y dudalen arall.' : `Darllenwyd y ${counted(n, 'tudalen')} arall.`,

  group: {
    item: (number, title) => (title === null ? `Eitem ${number}` : `Eitem ${number}. ${title}`),
    noItem: 'Y tu allan i eitemau’r agenda',
  },
  inOrder: 'Yn nhrefn y papur',
  figureCount: (n) => counted(n, 'ffigur'),

  role: {
    actual: 'Gwirioneddol',
    target: 'Targed',
    comparator: 'Cymharydd',
    forecast: 'Rhagolwg',
    budget: 'Cyllideb',
    change: 'Newid',
  },
  withoutPeriod: 'Dim cyfnod wedi’i roi',
  rag: {
    label: 'CAG fel y mae’r papur yn ei nodi',
    letter: { red: 'C', amber: 'A', green: 'G', blue: 'Gl', none: '–' },
    word: { red: 'Coch', amber: 'Ambr', green: 'Gwyrdd', blue: 'Glas', none: 'Dim CAG wedi’i roi' },
  },
  direction: {
    up: 'i fyny, yn ôl y papur',
    down: 'i lawr, yn ôl y papur',
    same: 'yr un fath, yn ôl y papur',
  },
  target: {
    below: (gap) => `${gap} o dan y targed`,
    above: (gap) => `${gap} uwchlaw’r targed`,
    met: 'ar y targed',
  },
  amount: (unit, n) => (unit === '%' || unit === 'pp' ? counted(n, 'pwynt') : withUnit(unit, n)),
  value: withUnit,
  since: (way, size, period, isBetter) => {
    if (way === 'same') return `yr un fath â ${period}`;
    const judged =
      isBetter === null ? ': ni ellir dweud ai gwell ynteu gwaeth' : isBetter ? ': gwell' : ': gwaeth';
    return `${size} ${way === 'up' ? 'i fyny' : 'i lawr'} ers ${period}${judged}`;
  },
  notGiven: 'heb ei roi',
  noTargetOrRag: 'Dim targed wedi’i roi. Dim CAG wedi’i roi.',
  doubt: { 'table-without-lines': 'Ansicr: tabl heb linellau' },
  barKey: 'Yn y barrau: wedi’i lenwi = gwirioneddol, llinell unionsyth = targed, ◇ = cymharydd.',
  noColourAdded: 'Nid yw Kloe yn ychwanegu lliw nad yw’r papur yn ei nodi.',

  recommendation: {
    origin: {
      resolved: 'Penderfynwyd',
      proposed: 'Argymhellwyd i’r pwyllgor',
      tracker: 'Yn y traciwr',
      external: 'O’r tu allan i’r cyngor',
    },
    toNote: 'i’w nodi yn unig',
    status: {
      completed: 'Wedi’i gwblhau',
      'in progress': 'Ar waith',
      'not started': 'Heb ddechrau',
      withdrawn: 'Wedi’i dynnu’n ôl',
    },
    statusSays: (text) => `Dywed y cyngor: ${text}`,
    due: (text) => `i’w gyflawni ${text}`,
    owner: (name) => `ar gyfer ${name}`,
    response: 'Ymateb',
    meetingOf: (date) => `cyfarfod ${date}`,
  },
  request: {
    from: (name) => `gan ${name}`,
    due: (text) => `i’w gyflawni ${text}`,
    noDate: 'dim dyddiad wedi’i roi',
    meetingOf: (date) => `cyfarfod ${date}`,
  },
  workProgramme: {
    noMeeting: 'Dim dyddiad cyfarfod wedi’i roi',
    author: (name) => `gan ${name}`,
  },
  publicQuestion: {
    from: (name) => `gan ${name}`,
    unnamed: 'Aelod o’r cyhoedd',
    reference: (ref) => `Cwestiwn ${ref}`,
    answer: 'Ateb',
    noAnswer: 'Dim ateb yn y papur hwn',
  },

  movedTo: (title) => `Bellach o dan “${title}”.`,
  showMore: (n, left) =>
    n === left ? `Dangos y ${count(n)} arall` : `Dangos ${count(n)} arall o ${count(left)}`,
  unread: 'Tudalennau na ellid eu darllen',
  showWords: 'Dangos y geiriau',
  ask: 'Gofyn am hyn',
  note: 'Nodyn',
  askInWriting: 'Cais am wybodaeth',
  beginsWith: (quoted, page) => `Mae’r papur yn dweud “${quoted}” (${page}). `,
};

function withUnit(unit: Unit, n: number): string {
  switch (unit) {
    case '%':
      return `${count(n)}%`;
    case '£':
      return `£${count(n)}`;
    case 'pp':
      return counted(n, 'pwynt');
    case 'days':
      return counted(n, 'diwrnod');
    case 'weeks':
      return counted(n, 'wythnos');
    case 'months':
      return counted(n, 'mis');
    case 'hours':
      return counted(n, 'awr');
    case 'per 10,000':
      return `${count(n)} fesul 10,000`;
    case 'per 100,000':
      return `${count(n)} fesul 100,000`;
    case 'FTE':
      return `${count(n)} cyfwerth ag amser llawn`;
    case 'count':
    case 'ratio':
    case 'other':
      return count(n);
  }
}
