/** Welsh, a draft: the reader of PDF packs. */
import type { Words } from '..';
import { dateText } from '../dates';
import { count, counted } from './counted';

export const reader: Words['reader'] = {
  title: 'Darllenydd Kloe',
  untitled: 'Papur heb deitl',
  bar: 'Papur',
  outline: 'Amlinelliad o’r papur',
  pages: 'Tudalennau’r papur',
  side: 'Yr hyn a ganfu Kloe',

  page: {
    before: 'Tudalen flaenorol',
    next: 'Tudalen nesaf',
    label: 'Tudalen',
    of: (last) => `o ${last}`,
    ofLast: (name, last) => `tudalen ${name} o ${last}`,
    inFile: (page) => `(tudalen PDF ${count(page)})`,
    unnumbered: (page) => `PDF ${page}`,
    none: (typed, last) => `Nid oes tudalen ${typed}. Yr olaf yw ${last}.`,
    now: (name) => `Tudalen ${name}`,
  },
  zoom: {
    smaller: 'Llai',
    larger: 'Mwy',
    fitWidth: 'Ffitio’r lled',
    fitPage: 'Tudalen gyfan',
    actualSize: 'Maint go iawn',
    percent: (n) => `${count(n)}%`,
  },
  view: 'Golwg',
  keys: 'Bysellau…',
  rotate: 'Troi’n glocwedd',
  rotateBack: 'Troi’n wrthglocwedd',
  way: {
    back: (page) => `Yn ôl i ${page}`,
    forward: (page) => `Ymlaen i ${page}`,
    noBack: 'Dim ffordd ymhellach yn ôl',
    noForward: 'Dim ffordd ymhellach ymlaen',
  },
  beside: {
    open: 'Rhoi papur arall wrth ei ochr…',
    title: 'Pa bapur ddylai fod wrth ochr hwn?',
    find: 'Dod o hyd i bapur',
    ofMeeting: 'O’r un cyfarfod',
    ofCommittee: 'O gyfarfodydd eraill y pwyllgor',
    others: 'Papurau eraill',
    none: 'Ni ddarllenwyd PDF arall ar y cyfrifiadur hwn.',
    noneSuch: (typed) => `Nid oes papur yma sy’n dweud “${typed}”.`,
    turnTo: 'At y papur arall',
    close: 'Cau’r papur hwn',
    closeOther: 'Cau’r papur arall',
    tabs: 'Y ddau bapur',
    untitled: 'Y papur arall',
    frame: (title) => `Wrth ei ochr: ${title}`,
    cancel: 'Canslo',
  },
  asText: {
    open: 'Y dudalen fel testun',
    shown: 'Dangosir fel testun, i ffitio.',
    printed: 'Dangos y dudalen fel yr argraffwyd hi',
    table: 'Tabl',
    later: 'Daw’r testun pan fydd Kloe wedi darllen y papur.',
    fetching: 'Yn nôl y testun …',
    notKept: 'Ni chadwyd testun y papur hwn. Dangoswch y dudalen fel yr argraffwyd hi.',
    empty: 'Nid oes geiriau ar y dudalen hon.',
  },
  continuing: {
    label: 'Lle y stopioch',
    at: (page) => `Parhau ar ${page}`,
    stay: 'Aros yma',
  },
  key: (chord) =>
    chord
      .replace('ArrowLeft', '←')
      .replace('ArrowRight', '→')
      .replace('Control', 'Ctrl')
      .replaceAll(/(?<=.)[+](?=.)/g, ' '),
  print: 'Argraffu…',
  printing: {
    title: 'Argraffu tudalennau',
    from: 'O dudalen',
    to: 'Hyd at dudalen',
    what: 'Beth i’w argraffu',
    range: 'Tudalennau o un i un arall',
    noted: (pages) =>
      pages === 1 ? 'Y dudalen â’m nodiadau arni' : `Y ${counted(pages, 'tudalen')} â’m nodiadau arnynt`,
    notesAlone: 'Fy nodiadau’n unig',
    withNotes: 'Gyda’m huwcholeuadau ar y tudalennau, a’m nodiadau wedi’u rhestru ar eu hôl',
    notesTitle: 'Fy nodiadau',
    exempt: 'Gall y papur fod yn eithriedig: nid i’w gyhoeddi.',
    wrong: 'Nid oes tudalennau felly. Rhaid i’r gyntaf beidio â bod ar ôl yr olaf.',
    print: 'Argraffu…',
    cancel: 'Canslo',
    progressLabel: 'Tudalennau’n barod',
    progress: (done, of) => `${count(done)} o ${counted(of, 'tudalen')} yn barod`,
    spoken: (percent) => `${percent} y cant yn barod`,
  },
  more: 'Mwy o offer',

  find: {
    open: 'Canfod',
    label: 'Canfod yn y papur hwn',
    next: 'Lle nesaf',
    previous: 'Lle blaenorol',
    mark: 'Ysgrifennu ar y lle hwn',
    close: 'Cau canfod',
    looking: 'Yn chwilio …',
    none: (words) => `Nid yw “${words}” yn y papur hwn. Ni chwilir mewn lluniau o destun.`,
    found: (current, total, isCounting) => {
      const places = current === 0 ? counted(total, 'lle') : `${count(current)} o ${count(total)}`;
      return `${places}${isCounting ? ' hyd yma' : ''}`;
    },
  },

  agenda: 'Agenda',
  thumbs: 'Tudalennau',
  thumb: (name, holds) => [`Tudalen ${name}`, ...holds].join(', '),
  holds: {
    findings: (n) => counted(n, 'canfyddiad'),
    challenges: (n) => counted(n, 'her'),
    notes: (n) => `${counted(n, 'nodyn')} gennych chi`,
  },
  withoutText: 'dim testun',
  myNotes: 'Fy nodiadau',
  findings: 'Canfyddiadau',
  notes: 'Nodiadau',
  questions: 'Cwestiynau',
  youAreHere: (page) => `rydych chi yma, ${page}`,
  whereYouAre: 'Lle y mae’r dudalen hon',
  author: (name) => `gan ${name}`,
  withoutPapers: 'dim papurau yma',
  report: 'Adroddiad',
  minutesOf: (iso) => (iso === null ? 'Cofnodion' : `Cofnodion ${dateText(iso, 'cy')}`),
  noOutline: 'Ni chafwyd hyd i eitemau agenda yn y papur hwn, ac nid oes nodau tudalen yn y ffeil.',
  outlineLater: 'Daw eitemau’r agenda pan fydd Kloe wedi darllen y papur.',
  stoppedAt: 'Stopioch chi ddarllen ar',

  hideOutline: 'Cuddio’r amlinelliad',
  showOutline: 'Dangos yr amlinelliad',
  hideFindings: 'Cuddio’r canfyddiadau',
  showFindings: 'Dangos y canfyddiadau',

  onPage: (page) => `Ar dudalen ${page}`,
  onFilePage: (page) => `Ar dudalen PDF ${count(page)}`,
  nothingOnPage: 'Ni chafodd Kloe hyd i ddim ar y dudalen hon',
  nothingOnPageText: 'Fe’i darllenwyd. Dewiswch eiriau ar y dudalen i ofyn amdanynt.',
  pictureOnPage: 'Llun heb destun yw’r dudalen hon',
  pictureOnPageText: 'Ni all Kloe chwilio am ddim yma. Darllenwch hi eich hun, os gwelwch yn dda.',
  garbledOnPage: 'Nid geiriau yw testun y dudalen hon',
  garbledOnPageText:
    'Mae’n edrych yn iawn ar y dudalen ond wedi’i storio’n ddiystyr. Darllenwch hi eich hun, os gwelwch yn dda.',
  partlyOnPage: 'Nid geiriau yw rhan o destun y dudalen hon',
  crowded: (n, most) =>
    `Mae gan y dudalen hon o’r ffeil ${count(n)} o ddolenni a nodiadau. Dim ond y ${count(most)} cyntaf y gellir eu pwyso yma.`,
  wordsMoved:
    'Ni ellid dangos y geiriau hyn: mae geiriau eraill yno bellach. Edrychwch ar y dudalen, os gwelwch yn dda.',

  challenge: 'Her',
  sign: (kind, words) => `${kind}: ${words}`,

  reading: {
    title: (name) => `Yn darllen ${name}`,
    pages: 'Tudalennau a ddarllenwyd',
    progress: (done, of) => `${count(done)} o ${counted(of, 'tudalen')}`,
    spoken: (percent) => `${percent} y cant wedi’i ddarllen`,
    meanwhile: 'Gallwch ddarllen tra bo Kloe yn darllen.',
    done: 'Darllenwyd y papur cyfan.',
    stopped: 'Stopiwyd y darllen',
    stoppedText: 'Dangosir y tudalennau, ond ni chwiliwyd am ddim.',
    start: 'Ei ddarllen yn awr',
    crashed: 'Ni allai Kloe astudio’r papur hwn',
    crashedText:
      'Dangosir y tudalennau, ond ni ellid chwilio am ddim. Darllenwch y papur eich hun, os gwelwch yn dda.',
  },

  open: {
    title: 'Agor papur',
    text: 'Gollyngwch PDF unrhyw le ar y dudalen hon, neu dewiswch un. Nid oes dim yn gadael y cyfrifiadur hwn.',
    choose: 'Dewis PDF…',
    sample: 'Pecyn y cyngor enghreifftiol',
    another: 'Agor PDF arall…',
    drop: 'Gollyngwch y PDF i’w agor',
    fetching: (name) => `Yn nôl ${name}`,
    opening: 'Mae’r papur yn cael ei agor …',
  },

  password: {
    title: 'Mae angen cyfrinair ar y papur hwn',
    text: (name) => `Mae “${name}” wedi’i gloi gan y cyngor. Nid yw Kloe wedi cadw dim ohono.`,
    label: 'Cyfrinair',
    hint: 'Gall fod yn e-bost y clerc. Nid yw’n cael ei storio.',
    wrong: 'Nid yw’r cyfrinair hwnnw’n agor y papur hwn',
    open: 'Agor y papur',
    again: 'Ceisio eto',
    notNow: 'Nid yn awr',
    certificate:
      'Os yw’r papur wedi’i gloi â thystysgrif, ni all Kloe ei agor. Efallai y gall eich rhaglen PDF.',
  },

  cannot: {
    title: 'Ni ellid agor y papur hwn',
    refused: (host) =>
      `Gwrthododd ${host} roi’r papur. Mewngofnodwch yno, yna pwyswch fotwm Kloe ar y papur eto.`,
    missing: (host) =>
      `Nid yw’r papur hwn gan ${host} yn y cyfeiriad hwn mwyach. Chwiliwch amdano ar dudalen y cyfarfod.`,
    status: (host, status) =>
      `Atebodd ${host} â gwall (${status}) yn lle’r papur. Rhowch gynnig arall arni ymhen ychydig.`,
    offline: (host) =>
      `Ni ellir cyrraedd ${host}. A yw’r cyfrifiadur hwn ar-lein? Yna rhowch gynnig arall arni.`,
    notPdf: (host) => `Rhoddodd ${host} rywbeth nad yw’n PDF. Agorwch ef yn y porwr i weld beth ydyw.`,
    address: 'Nid cyfeiriad papur ar y we yw hwn.',
    gone: 'Nid yw Kloe yn cadw’r papur hwn mwyach. Agorwch ef eto o dudalen y cyfarfod, neu dewiswch y ffeil.',
    permission: (host) => `A gaiff Kloe nôl y papur o ${host}?`,
    permissionText: (host) =>
      `Mae’r porwr yn gofyn i chi yn gyntaf. Dim ond ${host} y mae Kloe yn ei ddarllen, a dim ond y papurau a agorwch.`,
    justOnce: 'Y tro hwn yn unig',
    always: (host) => `Bob amser ar gyfer ${host}`,
    saidNo: 'Ni nôlwyd dim. Gallwch hefyd lawrlwytho’r papur a dewis y ffeil.',
    download: 'Ei agor yn y porwr',
  },
};
