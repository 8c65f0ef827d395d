/** Welsh, a draft: follow-ups at the desk. */
import type { ResponseTime } from '@/lib/follow/response-time';
import type { Words } from '..';
import { dateText } from '../dates';
import { and, count, counted } from './counted';

const day = (iso: string) => dateText(iso, 'cy');
const days = (n: number) => counted(n, 'diwrnod');
export const monthsText = (n: number) => counted(n, 'mis');

export const responseBasis = (by: ResponseTime['basis']) =>
  by === 'law'
    ? 'adran 9FE, Deddf Llywodraeth Leol 2000'
    : 'fel y gosodwyd gennych chi ar gyfer y pwyllgor hwn';

const state: Words['followUps']['state'] = {
  made: 'Gwnaed',
  sent: 'Anfonwyd, heb ei ateb eto',
  asked: 'Gofynnwyd',
  promised: 'Addawyd',
  supplied: 'Rhoddwyd',
  'council says complete': 'Dywed y cyngor ei fod wedi’i gwblhau',
  accepted: 'Derbyniwyd',
  'part accepted': 'Derbyniwyd yn rhannol',
  rejected: 'Gwrthodwyd',
  implemented: 'Gweithredwyd',
  withheld: 'Daliwyd yn ôl',
  unsatisfactory: 'Ateb heb fod yn ddigon da',
  withdrawn: 'Tynnwyd yn ôl',
  'no longer pursued': 'Ddim yn cael ei ddilyn mwyach',
};

export const followUps: Words['followUps'] = {
  title: 'Camau dilynol',
  looking: 'Yn edrych drwy bapurau’r pwyllgor …',
  committees: 'Pwyllgorau',
  noCommittee: 'Dim i’w ddilyn eto',
  noCommitteeText:
    'Darllenwch gofnodion cyfarfod, neu becyn â thraciwr argymhellion. Bydd yr hyn a argymhellwyd ac y gofynnwyd amdano gan y pwyllgor yma wedyn, a bydd Kloe yn chwilio am atebion ym mhob papur a ddarllenwch ar ei ôl.',
  none: 'Nid argymhellwyd dim, ac ni ofynnwyd am ddim, yn y papurau a ddarllenwyd',
  noneText: (papers) =>
    `Edrychwyd drwy bapurau’r pwyllgor: ${counted(papers, 'papur')}. Gallwch ychwanegu eich hun yr hyn y gofynnwyd amdano ar lafar neu drwy e-bost.`,
  noneLike: 'Nid oes dim fel yna yma',
  showAll: 'Dangos y cyfan',
  unread: (titles) =>
    `Heb edrych ar: ${and(titles.map((title) => `“${title}”`))}. Nid yw’r hyn a ganfuwyd yno’n cael ei gadw mwyach: agorwch ef eto.`,
  add: 'Ychwanegu â llaw…',
  save: 'Cadw neu anfon…',
  bringIn: 'Mewnforio traciwr…',
  share: 'Rhannu…',
  board: 'Camau dilynol',

  tally: {
    overdue: 'yn hwyr',
    'this-meeting': (next) =>
      next === null ? 'i’w gwblhau erbyn y cyfarfod nesaf' : `i’w gwblhau erbyn y cyfarfod ar ${day(next)}`,
    waiting: 'heb fod yn hwyr',
    answered: 'wedi’i ateb, heb ei dderbyn eto',
  },
  since: (last, n) =>
    `Ers y cyfarfod ar ${day(last)}: gwnaed ${count(n.made)}, atebwyd ${count(n.answered)}, caewyd ${count(n.closed)}, aeth ${count(n.late)} yn hwyr.`,
  group: {
    overdue: 'Yn hwyr',
    'this-meeting': 'I’w gwblhau erbyn y cyfarfod nesaf',
    waiting: 'Heb fod yn hwyr',
    answered: 'Wedi’i ateb, heb ei dderbyn eto',
    closed: 'Wedi cau',
  },
  oldestFirst: 'hynaf yn gyntaf',
  show: 'Dangos',
  hide: 'Cuddio',

  proposed: (n) =>
    n === 1
      ? 'Gall un darn fod am yr hyn sydd ar agor.'
      : `Gall ${counted(n, 'darn')} fod am yr hyn sydd ar agor.`,
  proposedText: 'Nid yw Kloe yn cau dim ohono’i hun.',
  lookAtThem: 'Edrych arnynt',

  filters: (n) => (n === 0 ? 'Hidlwyr' : `Hidlwyr: dewiswyd ${count(n)}`),
  who: 'Pwy sydd i’w wneud',
  everyone: 'Pawb',
  nobody: 'Neb wedi’i enwi',
  kind: 'Math',
  kinds: { recommendation: 'Argymhellion', request: 'Ceisiadau am wybodaeth' },
  look: 'Gwerth edrych arno',
  only: {
    proposed: 'Wedi’i ateb, efallai',
    'said-complete': 'Dywedir ei fod wedi’i gwblhau, heb ei weld',
    nobody: 'Neb wedi’i enwi',
    review: 'Amser adolygu',
  },
  ageing: 'Heneiddio',
  ageingText: 'Un sgwâr am bob cyfarfod a aeth heibio ar ôl y dyddiad yr oedd i’w gwblhau.',

  about: (kind, minute, madeOn) =>
    [
      kind === 'recommendation' ? 'Argymhelliad' : 'Cais am wybodaeth',
      minute === null ? null : `cofnod ${minute}`,
      madeOn === null ? null : day(madeOn),
    ]
      .filter((part) => part !== null)
      .join(', '),
  late: (n) => `${days(n)} yn hwyr`,
  due: (iso) => `i’w gwblhau erbyn ${day(iso)}`,
  dueToday: 'i’w gwblhau heddiw',
  dueIn: (n) => `i’w gwblhau ymhen ${days(n)}`,
  dueSaid: (printed) => `i’w gwblhau: ${printed}`,
  dueNextMeeting: 'i’w gwblhau: y cyfarfod nesaf, dyddiad anhysbys',
  noDue: 'dim dyddiad',
  dueWhy: {
    sent: (n, by) => `${monthsText(n)} o’r diwrnod yr anfonwyd ef (${responseBasis(by)}).`,
    made: (n, by) =>
      `${monthsText(n)} o’r cyfarfod (${responseBasis(by)}): nid yw’n hysbys pryd yr anfonwyd ef.`,
    'next-meeting': 'Ni roddwyd dyddiad: y cyfarfod nesaf.',
  },
  dueFrom: {
    sent: (n) => `${monthsText(n)} o’r diwrnod yr anfonwyd ef.`,
    made: (n) => `${monthsText(n)} o’r cyfarfod.`,
  },
  missed: (n) => `${counted(n, 'cyfarfod')} wedi mynd heibio`,
  asked: (n) => `${days(n)} oed`,
  ago: (n) => `${days(n)} yn ôl`,
  minutesOf: (iso) => `Cofnodion ${day(iso)}`,
  chased: (times, last) =>
    `atgoffwyd ${times === 1 ? 'unwaith' : `${count(times)} gwaith`}${last === null ? '' : `, ddiwethaf ar ${day(last)}`}`,
  inPart: 'atebwyd yn rhannol',
  comesBack: (iso) => `Blaenraglen waith, ${day(iso)}`,
  looksAnswered: 'Wedi’i ateb, efallai: cadarnhau?',
  looksMentioned: 'Wedi’i grybwyll: cadarnhau?',
  state,

  back: 'Camau dilynol',
  noSuch: 'Nid yw’r cam dilynol hwn yma mwyach',
  noSuchText: 'Dilëwyd y papur y’i canfuwyd ynddo, neu fe’i darllenwyd eto mewn geiriau eraill.',
  toBeDoneBy: 'I’w wneud gan',
  dueLabel: 'I’w gwblhau erbyn',
  stands: 'Sut y mae’n sefyll',
  missedLabel: 'Cyfarfodydd a aeth heibio',
  chasedLabel: 'Atgoffwyd',
  comesBackLabel: 'Daw’n ôl',
  reviewLabel: 'I’w adolygu',
  reviewOn: (iso) => `adolygu ar ${day(iso)}`,
  myNote: 'Fy nodyn',
  whatWasAsked: 'Yr hyn y gofynnwyd amdano',
  history: 'Yr hyn sydd wedi digwydd',
  addEvent: 'Ychwanegu’r hyn a ddigwyddodd…',
  canUndo: 'Gallwch ddadwneud hyn.',

  proposal: {
    title: (now, before) => (now === before ? 'A yw hwn amdano?' : `${state[now]}: cadarnhau?`),
    isMinute: 'Ai hwn yw’r cofnod ohono?',
    thisPaper: (paper) => `Yr hyn y mae “${paper}” yn ei ddweud`,
    why: 'Pam y mae Kloe yn meddwl hynny:',
    sure: '',
    likely: 'Tebygol.',
    perhaps: 'Efallai.',
    reason: {
      'own-row': 'mae’r un rhes o’r traciwr yn dweud hynny.',
      'minute-and-words': (minute) => `mae’n enwi cofnod ${minute} ac yn defnyddio’r un geiriau.`,
      'other-day': (minute, on) =>
        `mae’n enwi cofnod ${minute} ac yn defnyddio’r un geiriau, ond yn dyddio’r cyfarfod ${day(on)}.`,
      words: (shared) => `mae’n rhannu’r geiriau ${and(shared.map((word) => `“${word}”`))}.`,
    },
    announced: 'Dywedir ei fod wedi’i gwblhau, ond dim ond cyhoeddi ateb y mae’r ateb.',
    yes: 'Ie, mae am hyn',
    no: 'Na, nid yw',
    inPart: 'Atebwyd yn rhannol',
    confirmed: 'Ychwanegwyd at yr hyn sydd wedi digwydd',
    confirmedMany: (n) => `Ychwanegwyd ${counted(n, 'darn')} at yr hyn sydd wedi digwydd`,
    rejected: 'Nid am hyn, ac ni ofynnir eto',
  },

  step: {
    sent: (to) => `Anfonwyd at ${to}`,
    promised: 'Addawyd',
    decided: { accepted: 'Derbyniwyd', 'part accepted': 'Derbyniwyd yn rhannol', rejected: 'Gwrthodwyd' },
    told: 'Crybwyllwyd, ar agor o hyd',
    supplied: 'Atebwyd',
    'supplied in part': 'Atebwyd yn rhannol',
    'said-complete': 'Dywedodd y cyngor ei fod wedi’i gwblhau',
    withheld: 'Daliwyd yn ôl',
    judged: {
      accepted: 'Derbyniwyd gan y pwyllgor',
      unsatisfactory: 'Ateb heb fod yn ddigon da',
    },
    implemented: 'Gweithredwyd',
    withdrawn: 'Tynnwyd yn ôl',
    'no-longer-pursued': 'Ddim yn cael ei ddilyn mwyach',
    reopened: 'Ailagorwyd',
    chased: {
      email: 'Atgoffwyd drwy e-bost',
      aloud: 'Atgoffwyd ar lafar',
      letter: 'Atgoffwyd drwy lythyr',
    },
    owner: (owner) => `Bellach gyda ${owner}`,
    due: (iso, printed) => `Dyddiad newydd: ${iso === null ? (printed ?? 'dim') : day(iso)}`,
    review: (iso) => `I’w adolygu ar ${day(iso)}`,
    'comes-back': (iso) =>
      iso === null ? 'Yn y flaenraglen waith' : `Yn y flaenraglen waith ar gyfer ${day(iso)}`,
    merged: 'Yn cyfrif fel un arall o hyn ymlaen',
    split: 'Rhannwyd yn rhannau',
    separated: 'Yn sefyll drosto’i hun eto',
    linked: 'Unwyd â’i gofnod',
    sameEntry: 'Mewn geiriau eraill mewn traciwr',
    related: 'Cysylltwyd ag un arall',
  },
  began: { made: 'Gwnaed', asked: 'Gofynnwyd', promised: 'Addawyd' },
  noDay: 'diwrnod anhysbys',
  ownWord: 'Eich gair eich hun',
  from: (who) => `gan ${who}`,
  perhaps: (now, before) => (now === before ? 'Crybwyllwyd, efallai' : `Efallai: ${state[now]}`),
  notRecord: 'Nid yw’n rhan o’r cofnod hyd nes i chi ei gadarnhau.',
  foundIn: (paper) => `canfuwyd yn “${paper}”`,
  dueStep: 'I’w gwblhau',
  dueNotAnswered: 'I’w gwblhau, heb ei ateb',
  change: 'Newid…',
  changeNamed: 'Newid… y dyddiad cwblhau',
  withdraw: (kind) => (kind === 'request' ? 'Tynnu’r cais hwn yn ôl…' : 'Tynnu’r argymhelliad hwn yn ôl…'),
  reminder: 'Nodyn atgoffa i’m calendr',
  print: 'Argraffu',
};
