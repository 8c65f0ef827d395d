/** Welsh, a draft: the side panel. */
import type { Words } from '..';
import { count, counted } from './counted';

export const panel: Words['panel'] = {
  nothingLeaves: 'Nid oes dim yn gadael y cyfrifiadur hwn.',
  keys: 'Bysellau…',

  idle: {
    title: 'Pwyswch fotwm Kloe i ddarllen y dudalen hon',
    text: 'Dim ond pan ofynnwch chi y bydd Kloe yn darllen tudalen. Mae’r botwm ym mar offer eich porwr.',
    choosePdf: 'Dewis PDF ar y cyfrifiadur hwn…',
  },
  noMeeting: {
    title: 'Dim cyfarfod ar y dudalen hon',
    text: 'Mae Kloe yn chwilio am agenda neu gofnodion. Nid oes yr un o’r ddau yma.',
    readAnyway: 'Darllen y dudalen hon er hynny',
  },
  closed: {
    title: 'Ni all Kloe ddarllen y dudalen hon',
    text: 'Nid yw’r porwr yn gadael i unrhyw estyniad edrych yma. Agorwch dudalen eich cyngor, neu dewiswch PDF.',
  },
  reading: 'Yn darllen y dudalen hon …',
  failed: {
    title: 'Ni ellid darllen y dudalen hon',
    text: 'Nid yw rhywbeth arni fel y mae Kloe yn ei ddisgwyl. Ni chadwyd dim ohoni. Gallwch ei darllen fel arfer.',
  },
  tooLarge: {
    title: 'Mae’r dudalen hon yn rhy fawr i Kloe',
    text: 'Mae tua deg gwaith yn hirach na’r agendâu hiraf. Ni ddarllenwyd na chadwyd dim ohoni. Os yw ar gael gan y cyngor fel PDF, agorwch hwnnw yn ei lle.',
  },
  missing: 'Nid yw’r geiriau hyn ar y dudalen mwyach: mae wedi newid ers i Kloe ei darllen.',
  readAgain: 'Ei darllen eto',
  pdf: {
    title: 'PDF yw hwn',
    text: 'Mae Kloe yn ei agor yn ei ddarllenydd ei hun, â’i eitemau, ei ffigurau a’i fyrfoddau wrth ei ochr.',
    open: 'Agor yn Kloe',
  },

  meeting: {
    noCommittee: 'Pwyllgor heb ei enwi',
    noDate: 'Dim dyddiad wedi’i roi',
    state: {
      cancelled: 'Mae’r cyfarfod hwn wedi’i ganslo',
      'draft-minutes': 'Cofnodion drafft: heb eu cytuno eto',
      minutes: 'Cofnodion',
      decisions: 'Penderfyniadau',
    },
    nothingPublished: 'Does dim wedi’i gyhoeddi ar gyfer y cyfarfod hwn eto',
    nothingPublishedText:
      'Yn Lloegr cyhoeddir agenda o leiaf bum diwrnod gwaith clir cyn y cyfarfod. Edrychwch eto bryd hynny.',
  },
  report: { kind: 'Tudalen, nid cyfarfod', untitled: 'Tudalen heb deitl' },

  lookUp: {
    label: 'Chwilio am fyrfodd neu air yn y papur hwn',
    example: 'Chwilio: LAC, caseload, tudalen 38',
    found: (n, asked, most) => {
      if (n === 0) return `Nid oes dim yn y papur hwn yn debyg i “${asked}”.`;
      const look = `Mae ${count(n)} yn debyg i “${asked}”.`;
      return n > most ? `${look} Dangosir y ${count(most)} cyntaf.` : look;
    },
  },

  contents: {
    ofPage: 'Ar y dudalen hon',
    ofPaper: 'Yn y papur hwn',
    from: 'Dangos yr hyn sydd yn',
    thisPage: 'y dudalen hon',
    wholePage: 'darllenwyd y dudalen gyfan',
    pagesRead: (n) =>
      n === 1 ? '1 dudalen, wedi’i darllen' : `${counted(n, 'tudalen')}, i gyd wedi’u darllen`,
    pagesNotAllRead: (read, of) => `darllenwyd ${count(read)} o ${counted(of, 'tudalen')}`,
    missTarget: (n) => `${count(n)} yn methu’r targed`,
    withoutTarget: (n) => `${count(n)} heb darged`,
    notExplained: (n) => `${count(n)} heb eu hesbonio yn y papur hwn`,
    proved: (n) => `${count(n)} wedi’u profi`,
    worthAsking: (n) => `${count(n)} yn werth gofyn`,
    explained: (n) => `${count(n)} wedi’i egluro`,
    askForAction: (n) => `${count(n)} yn gofyn am weithredu`,
    withoutDate: (n) => `${count(n)} heb ddyddiad`,
    answered: (n) => `${count(n)} ag ateb`,
    withoutLines: (n) => `${count(n)} heb linellau: ansicr`,
    questions: (n) => counted(n, 'cwestiwn'),
    notLookedFor: 'ni ellid chwilio',
  },

  agenda: {
    title: 'Agenda',
    papers: 'Papurau’r cyfarfod',
    items: (n) => counted(n, 'eitem'),
    none: 'Dim eitemau agenda ar y dudalen hon',
    noneText: 'Darllenwyd y dudalen gyfan. Mae rhai cynghorau’n rhestru’r eitemau yn y PDF yn unig.',
    exempt: 'Eithriedig: nid i’r cyhoedd',
    missTarget: (n) => `${counted(n, 'ffigur')} yn methu’r targed`,
    cut: 'Dim ond dechrau’r cofnodion hyn y mae’r dudalen yn ei ddangos.',
    wholeText: 'Gweld y testun cyfan',
  },
  paper: {
    open: 'Agor yn Kloe',
    openNamed: (name, item) =>
      item === null || item === '' ? `Agor yn Kloe: ${name}` : `Agor yn Kloe: ${name}, eitem ${item}`,
    readOn: (date) => `darllenwyd ${date}`,
    exempt: 'eithriedig',
    notPdf: (format) => `${format}: dim ond PDF y mae Kloe yn ei ddarllen`,
  },

  exempt: {
    title: 'A ellir rhannu hwn?',
    titleOf: (name) => `A ellir rhannu “${name}”?`,
    text: (said) =>
      `Mae’n dweud “${said}”. Hyd nes i chi ateb, nid aiff dim ohono i’r hyn a gadwch neu a rannwch.`,
    password:
      'Roedd angen cyfrinair arno. Hyd nes i chi ateb, nid aiff dim ohono i’r hyn a gadwch neu a rannwch.',
    yes: 'Mae’n eithriedig',
    no: 'Mae’n gyhoeddus',
  },

  access: {
    title: 'Yr hyn y caiff Kloe ei ddarllen',
    onlyThis: 'Mae Kloe ymlaen ar gyfer y dudalen hon yn unig.',
    always: (host) => `Mae Kloe ymlaen bob amser ar gyfer ${host}.`,
    turnOn: (host) => `Bob amser ymlaen ar gyfer ${host}`,
    turnOff: (host) => `Diffodd ar gyfer ${host}`,
    refused: (host) => `Ni newidiwyd dim: nid yw Kloe ymlaen bob amser ar gyfer ${host}.`,
    disguised:
      'Mae yn yr enw hwn lythrennau a all edrych fel rhai eraill. Efallai nad dyma’r safle y mae’n ymddangos.',
  },

  notes: {
    write: 'Ysgrifennu cwestiwn',
    print: 'Argraffu fy nghwestiynau',
    noneOnMeeting:
      'Pwyswch “Gofyn am hyn” wrth ymyl unrhyw beth y mae Kloe wedi’i ganfod, neu ysgrifennwch eich cwestiwn eich hun.',
  },
};
