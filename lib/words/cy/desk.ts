/** Welsh, a draft: the desk. */
import type { Words } from '..';
import { dateText } from '../dates';
import { and, count, counted } from './counted';

const dayOf = (moment: number) => dateText(new Date(moment).toISOString(), 'cy');

export const desk: Words['desk'] = {
  title: 'Desg Kloe',
  places: 'Rhannau’r ddesg',
  meetings: 'Cyfarfodydd',
  search: 'Chwilio',
  myNotes: 'Nodiadau',
  followUps: 'Camau dilynol',
  figuresOverTime: 'Ffigurau dros amser',
  glossary: 'Geirfa',
  loading: 'Yn edrych ar yr hyn y mae Kloe yn ei gadw …',
  backToMeetings: 'Pob cyfarfod',

  shelf: {
    title: 'Cyfarfodydd a phapurau',
    sub: (meetings, papers) =>
      `Ar y cyfrifiadur hwn: ${counted(meetings, 'cyfarfod')}, ${counted(papers, 'papur')} wedi’u darllen.`,
    committees: 'Pwyllgorau',
    all: 'Pob pwyllgor',
    noCommittee: 'Pwyllgor heb ei enwi',
    withoutMeeting: 'Papurau heb gyfarfod',
    withoutMeetingText: 'Mae papur briffio neu hunanasesiad yn cadw ei nodiadau fel unrhyw bapur arall.',
    welcome: 'Darllenwch y pecyn, dewch o hyd i’r hyn sy’n bwysig, dilynwch yr hyn a addawyd.',
    openPdf: 'Agor PDF…',
    noSuchMeeting: 'Nid yw’r cyfarfod hwn yn cael ei gadw mwyach',
    noSuchMeetingText: 'Dilëwyd ei bapurau a’i nodiadau ar y cyfrifiadur hwn.',
  },

  meeting: {
    noDate: 'Dim dyddiad wedi’i roi',
    notes: (n) => `Nodiadau neu gwestiynau: ${count(n)}`,
    withoutNotes: 'Dim nodiadau eto',
    page: 'Agor tudalen y cyfarfod',
    fromPapers: 'Yn hysbys o’i bapurau; ni ddarllenwyd ei dudalen.',
    papers: 'Papurau',
    noPapers: 'Dilëwyd ei bapurau. Cedwir y nodiadau arnynt.',
    enquiry: 'Trywyddau ymholi',
    print: 'Taflen gwestiynau',
    figures: 'Ffigurau',
    mine: 'Nodiadau a chwestiynau',
    none: 'Dim nodiadau na chwestiynau ar y cyfarfod hwn',
    noneText:
      'Dewiswch eiriau mewn papur neu ar dudalen y cyfarfod, yna dewiswch Nodyn neu Gwestiwn. Neu ysgrifennwch un yma.',
    choose: 'Dewis, cadw, argraffu…',
    item: (number, title) => (title === null ? `Eitem ${number}` : `Eitem ${number}. ${title}`),
    noItem: 'Heb fod ar eitem',
    gone: 'papur wedi’i ddileu',
  },

  paper: {
    untitled: 'Papur heb deitl',
    kind: {
      'meeting-page': 'Tudalen y cyfarfod',
      pack: 'Pecyn',
      frontsheet: 'Agenda',
      supplement: 'Pecyn atodol',
      minutes: 'Cofnodion',
      decisions: 'Penderfyniadau',
      report: 'Adroddiad',
      appendix: 'Atodiad',
      other: null,
    },
    format: { pdf: 'PDF', html: 'tudalen we', text: 'testun' },
    readOn: (moment) => `darllenwyd ar ${dayOf(moment)}`,
    stoppedAt: (page) => `stopiwyd ar ${page}`,
    open: 'Agor',
    openNamed: (title) => `Agor ${title}`,
    figures: 'Ffigurau',
    figuresNamed: (title) => `Ffigurau: ${title}`,
    more: 'Rhagor',
    moreNamed: (title) => `Rhagor ar gyfer ${title}`,
    move: 'Cyfarfod…',
    moveNamed: (title) => `Cyfarfod… ar gyfer ${title}`,
    exempt: 'Eithriedig…',
    exemptNamed: (title) => `Eithriedig… neu gyhoeddus: ${title}`,
    remove: 'Dileu…',
    removeNamed: (title) => `Dileu… ${title}`,
    isExempt: 'Eithriedig',
    mayBeExempt: 'Yn cyfrif fel un eithriedig hyd nes i chi ateb',
  },

  asks: {
    title: 'Yn aros am eich gair',
    exempt: (title) => `A ellir rhannu “${title}”?`,
    says: (said, page) => `Mae’n dweud ${and(said.map((words) => `“${words}”`))} (${page}).`,
    password: 'Roedd angen cyfrinair arno.',
    listedAs: (name) => `Mae tudalen y cyfarfod yn nodi bod “${name}” yn eithriedig.`,
    unread: 'Nid yw wedi’i ddarllen hyd y diwedd.',
    marked: 'Gallwch ateb eto unrhyw bryd.',
    until: 'Hyd nes i chi ateb, nid aiff dim ohono i unrhyw beth a gadwch, a argraffwch neu a rannwch.',
    yes: 'Mae’n eithriedig',
    no: 'Mae’n gyhoeddus',
    keepAsIs: 'Gadael fel y mae',
    place: (title) => `Ar gyfer pa gyfarfod y mae “${title}”?`,
    placeText: 'Nid yw ei dudalen flaen yn ateb hynny.',
    thisOne: (meeting) => `Ar gyfer ${meeting} y mae`,
    another: 'Un arall, neu ddim un…',
  },

  place: {
    title: (title) => `Ar gyfer pa gyfarfodydd y mae “${title}”?`,
    text: 'Gall papur fod ar gyfer dim un, un neu sawl cyfarfod. Mae ei nodiadau a’i gwestiynau’n mynd gydag ef.',
    likely: 'Yn cyd-fynd â’i dudalen flaen',
    known: 'Cyfarfodydd a ddarllenwyd ar y cyfrifiadur hwn',
    other: 'Cyfarfod nad yw wedi’i restru',
    council: 'Cyngor',
    committee: 'Pwyllgor',
    date: 'Dyddiad',
    incomplete: 'Llenwch y cyngor, y pwyllgor a’r dyddiad, neu gadewch y tri’n wag.',
    save: 'Ei roi yno',
    saveNone: 'Nid yw ar gyfer unrhyw gyfarfod',
    moved: 'Symudwyd, gyda’i nodiadau',
  },

  remove: {
    title: (title) => `Dileu “${title}”?`,
    text: 'Bydd y papur a phopeth a ganfu Kloe ynddo’n mynd o’r cyfrifiadur hwn. I’w ddarllen eto byddai arnoch angen ei ffeil neu ei gyfeiriad.',
    forget: 'Anghofio popeth a ddaeth ohono',
    forgetText:
      'Bydd nodiadau a chamau dilynol arno, ystyron ac eglurhadau’n mynd hefyd, a’i eiriau yn eich cwestiynau eraill. Gall Kloe ofyn eto am yr hyn y gwrthodoch chi. Bydd yr enwau a roddwyd gennych ar drywyddau ymholi’n aros.',
    notes: (n) =>
      `Ysgrifennoch chi ${counted(n, 'nodyn')} arno. Beth ddylai ddigwydd ${n === 1 ? 'iddo' : 'iddynt'}?`,
    keepNotes: 'Eu cadw, gyda’u geiriau a’u tudalennau',
    deleteNotes: 'Eu dileu gyda’r papur',
    followUps: (n) =>
      `Cymerwyd ${counted(n, 'cam dilynol')} ohono. Beth ddylai ddigwydd ${n === 1 ? 'iddo' : 'iddynt'}?`,
    keepFollowUps: 'Dal i’w dilyn',
    deleteFollowUps: 'Eu dileu gyda’r papur',
    corrections: (n) =>
      n === 1
        ? 'Mae’r ffigur a gywirwyd neu a ddiystyrwyd gennych ynddo’n mynd gydag ef.'
        : `Mae’r ${counted(n, 'ffigur')} a gywirwyd neu a ddiystyrwyd gennych ynddo’n mynd gydag ef.`,
    noUndo: 'Ni ellir dadwneud hyn.',
    confirm: 'Dileu’r papur',
    cancel: 'Ei gadw',
    removed: (title) => `Dilëwyd “${title}”.`,
  },

  join: {
    open: 'Yr un fath â…',
    openNamed: (name) => `Yr un fath â… ${name}`,
    committeeTitle: (name) => `Pa bwyllgorau sydd yr un fath â ${name}?`,
    councilTitle: (name) => `Pa gynghorau sydd bellach yn rhan o ${name}?`,
    text: 'Wedi’u hailenwi, wedi’u hysgrifennu’n wahanol, neu wedi symud i safle arall. Bydd eu cyfarfodydd wedyn gyda’i gilydd. Gallwch eu gwahanu eto.',
    confirm: 'Eu huno',
    cancel: 'Gadael fel y maent',
    also: (name) => `Gyda ${name}`,
    separate: 'Gwahanu',
    separateNamed: (name) => `Gwahanu ${name}`,
    joined: 'Unwyd',
    separated: 'Gwahanwyd',
  },
};
