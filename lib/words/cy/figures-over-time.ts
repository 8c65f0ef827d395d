/** Welsh, a draft: figures over time. */
import type { Words } from '..';
import { dateText } from '../dates';
import { and, count, counted } from './counted';
import { series } from './series';

const measures = (n: number) => counted(n, 'mesur');
const packs = (n: number) => counted(n, 'cyfarfod');

export const figuresOverTime: Words['figuresOverTime'] = {
  ...series,
  title: 'Ffigurau dros amser',
  sub: (committee, meetings, found) =>
    `${committee}: darllenwyd ${packs(meetings)}, cafwyd hyd i ${measures(found)} mewn mwy nag un`,
  order: 'Daw’r rhai a waethygodd neu sy’n methu eu targed yn gyntaf.',
  committees: 'Pwyllgorau',
  looking: 'Yn edrych drwy bapurau’r pwyllgor …',
  noCommittee: 'Dim pwyllgor eto',
  noCommitteeText:
    'Dilynir ffigurau o gyfarfod i gyfarfod un pwyllgor. Darllenwch bapurau cyfarfod, neu dywedwch ar y ddesg ar gyfer pa gyfarfod y mae papur.',
  noneFound: 'Ni chafwyd hyd i unrhyw fesur mewn mwy nag un cyfarfod',
  noneFoundText: (meetings) =>
    `Cymharwyd ffigurau ${packs(meetings)} yn ôl enw, uned ac eiddo pwy ydynt. Bydd mesur yma unwaith y bydd papurau dau gyfarfod yn ei roi.`,
  noneLike: 'Nid oes mesur fel yna',
  unread: (titles) =>
    `Heb edrych ar: ${and(titles.map((title) => `“${title}”`))}. Nid yw’r hyn a ganfuwyd yno’n cael ei gadw mwyach: agorwch ef eto.`,
  undated: (titles) =>
    `Heb ddyddiad: ${and(titles.map((title) => `“${title}”`))}. O’r ffigurau yno, dim ond y rhai â’u cyfnod eu hunain sydd yma.`,

  find: 'Dod o hyd i fesur',
  show: 'Dangos yn unig',
  worse: 'Yn waeth na blwyddyn yn ôl',
  missed: 'Yn methu ei darged',
  over: 'Ddim yn cael ei adrodd mwyach',
  shown: (n, of) => (n === of ? measures(n) : `${count(n)} o ${measures(of)}`),
  showAll: (n) => `Dangos pob un o’r ${measures(n)}`,
  measures: 'Mesurau',
  target: (value, isMissed) =>
    isMissed === null ? `targed ${value}` : `targed ${value}, ${isMissed ? 'methwyd' : 'cyrhaeddwyd'}`,
  noTarget: 'dim targed wedi’i roi',
  differing: 'mae’r papurau’n wahanol',
  newest: (when) => `diweddaraf: ${when}`,

  gone: 'Nid yw’r mesur hwn yn y papurau',
  goneText:
    'Nid oes papur gan y pwyllgor hwn y mae Kloe yn ei gadw yn ei roi, neu nid yw’r hyn a ganfuwyd ynddo’n cael ei gadw mwyach.',
  onlyHere:
    'Dim ond un cyfarfod sy’n ei roi hyd yma. Bydd papurau cyfarfodydd eraill yn ychwanegu at y llinell ar ôl eu darllen.',
  from: 'Ar draws cyfarfodydd',

  about: (unit, length, startsAt) =>
    `${series.unit[unit]}${length === null ? '' : `, ${series.length[length]}`}.${startsAt === null ? '' : ` Mae’r raddfa’n dechrau ar ${startsAt}.`}`,
  otherUnits: 'Yn y tabl yn unig y mae gwerthoedd mewn uned arall.',

  actual: (value) => `Gwirioneddol ${value}`,
  actualOf: (length, value) => `Gwirioneddol ${series.length[length]} ${value}`,
  targetAt: (value) => `Targed ${value}`,
  comparator: (who, value) => `${who} ${value}`,
  notGiven: ['ddim yn', 'y pecynnau'],
  definitionChanged: 'newidiodd y diffiniad',
  renamed: 'enw gwahanol',
  lengthChanged: 'cyfnodau eraill',

  chartTitle: (measure) => `${measure}, dros amser`,
  summary: (told) =>
    [
      told.first !== null && told.last !== null
        ? `O ${told.first} i ${told.last}.`
        : told.last !== null
          ? `${told.last}.`
          : '',
      ...told.changes.map((said) => `${said}.`),
      told.missing.length > 0 ? `Ddim yn y pecynnau a ddarllenwyd: ${and(told.missing)}.` : '',
      told.differing.length > 0 ? `Mae’r papurau’n wahanol ar gyfer ${and(told.differing)}.` : '',
    ]
      .filter((said) => said !== '')
      .join(' '),
  inTable: 'Mae’r holl werthoedd yn y tabl.',
  valueIn: (value, when) => `${value} (${when})`,
  targetMoved: (before, after, when) => `Symudodd y targed o ${before} i ${after} (${when})`,
  cutAt: (when, said) => `Torrir y llinell ar ${when}: ${said.join('; ')}`,
  points: 'Pwyntiau’r llinell: mae pob un yn agor ei dudalen',
  point: (when, value, target, where) =>
    `${when}: ${value}${target === null ? '' : `, targed ${target}`}. ${where}`,
  chartRegion: 'Siart: mae’n sgrolio i’r ochr lle nad oes lle iddo',

  table: 'Yr un ffigurau fel tabl',
  columns: {
    period: 'Cyfnod',
    actual: 'Gwirioneddol',
    target: 'Targed',
    gap: 'Bwlch',
    others: 'Wrth ei ochr',
    where: 'Ble',
  },
  dayOfMeeting: 'diwrnod y cyfarfod: ni roddir cyfnod',
  notInPacks: 'ddim yn y pecynnau a ddarllenwyd',
  severalNotInPacks: (n) => `${counted(n, 'cyfnod')} heb fod yn y pecynnau a ddarllenwyd`,
  earlierFigure: 'ffigur arall am yr un cyfnod',
  disputed: 'mae un cyfarfod yn rhoi’r ddau',
  none: '–',
  gap: (n) => (n < 0 ? `−${count(-n)}` : n > 0 ? `+${count(n)}` : '0'),
  where: (date, page) => (date === null ? page : `${dateText(date, 'cy')}, ${page}`),

  changed: (said) => `newidiodd yma: ${said.join('; ')}`,
  cutTitle: 'Torrir y llinell lle y dywed y papurau fod y mesur wedi newid:',
  renamedTitle: 'Torrir y llinell lle y mae gan y mesur enw arall:',

  namedAs: (name, until) => `Ei enw oedd “${name}” tan ${until}.`,
  confirmedOn: (day) => `Cadarnhaoch ar ${day} mai’r un mesur ydyw.`,
  change_: 'Newid',
  changeNamed: (name) => `Newid: nid yw “${name}” yr un fath`,

  across: {
    title: (date) => `Yn wahanol yng nghyfarfod ${dateText(date, 'cy')}`,
    count: (n) => (n === 1 ? 'unwaith' : `${count(n)} gwaith`),
    restated: (measure, period, before, after) =>
      `${measure}, ${period}: rhoddwyd ${before} o’r blaen, a ${after} yn awr.`,
    targetMoved: (measure, before, after) =>
      `${measure}: y targed oedd ${before} o’r blaen, ac yn awr ${after}.`,
    gone: (measure, value, period) =>
      `${measure}: rhoddwyd yn y ddau gyfarfod blaenorol (ddiwethaf ${value}, ${period}), ond nid ym mhapurau’r un hwn.`,
    askNamed: (said) => `Gofyn am hyn: ${said}`,
  },
  ask: {
    title: 'Yr un mesur?',
    count: (n) => `${counted(n, 'pâr')} o enwau`,
    text: 'Mae’r enwau hyn yn debyg. Ni chânt eu huno hyd nes i chi ddweud.',
    agrees: (when, value) => `Mae’r ddau’n rhoi ${value} ar gyfer ${when}.`,
    same: 'Ie, yr un un',
    sameNamed: (one, other) => `Ie, yr un un: “${one}” a “${other}”`,
    different: 'Na, dau fesur',
    differentNamed: (one, other) => `Na, dau fesur: “${one}” a “${other}”`,
    more: (n) => `Dangos ${count(n)} arall`,
    joined: (one, other) => `Mae “${one}” a “${other}” bellach yn cyfrif fel un mesur.`,
    parted: (one, other) => `Mae “${one}” a “${other}” yn aros yn ddau fesur.`,
    takenBack: (name) => `Mae “${name}” ar ei ben ei hun eto.`,
  },
  conflict: {
    title: 'Nid yw eich atebion yn cyd-fynd',
    text: 'Byddai dau enw yr un fath yn ôl un o’ch atebion ac nid yr un fath yn ôl un arall. Ni chaiff yr un ohonynt ei uno hyd nes y tynnir un yn ôl.',
    same: (one, other) => `Mae “${one}” yr un fath â “${other}”`,
    different: (one, other) => `Nid yw “${one}” yr un fath â “${other}”`,
    takeBack: 'Tynnu’n ôl',
    takeBackNamed: (said) => `Tynnu’n ôl: ${said}`,
    takenBack: 'Tynnwyd yn ôl.',
  },

  question: (measure, from, to, target) =>
    `${measure}: ${from === null ? to : `o ${from} i ${to}`}${target === null ? '' : `; y targed yw ${target}`}. `,
  asked: 'Dechreuwyd y cwestiwn: mae gyda chyfarfod ei bapur.',
  save: 'Llun neu ddata…',
  saveTitle: (measure) => `Cadw “${measure}”`,
  saveText: 'Mae gan bob un y mesur, ei bapurau a’u dyddiadau gydag ef.',
  format: {
    png: 'Llun (PNG)',
    svg: 'Llun y gellir ei fwyhau (SVG)',
    xlsx: 'Taenlen (XLSX)',
    csv: 'Tabl (CSV)',
  },
  close: 'Cau',
  leftOut: (n) =>
    n === 1
      ? 'Gadewir 1 papur allan: mae’n eithriedig, neu gall fod.'
      : `Gadewir ${counted(n, 'papur')} allan: maent yn eithriedig, neu gallant fod.`,
  putIn: 'Eu cynnwys y tro hwn',
  withoutExempt: 'Heb bapurau sy’n eithriedig, neu a all fod.',
  allExempt: 'Mae ei bapurau i gyd yn eithriedig, neu gallant fod.',
  source: (sources) => `Ffynhonnell: ${sources}.`,
  madeWith: (day) => `Lluniwyd gyda Kloe ar ${day}.`,
  pack: (title, date) => (date === null ? title : `${title}, ${dateText(date, 'cy')}`),
  sheet: {
    period: 'Cyfnod',
    ends: 'Yn dod i ben',
    actual: 'Gwirioneddol',
    unit: 'Uned',
    target: 'Targed',
    gap: 'Bwlch',
    others: 'Wrth ei ochr',
    name: 'Enw',
    who: 'Eiddo',
    remark: 'Sylw',
    paper: 'Papur',
    meeting: 'Cyfarfod',
    page: 'Tudalen',
  },
};
