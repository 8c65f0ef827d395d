/** Welsh, a draft: questions before and at the meeting. */
import type { Words } from '..';
import { dateText, dayText, timeText } from '../dates';
import { and, count, counted } from './counted';

const questionCount = (n: number) => counted(n, 'cwestiwn');

export const questions: Words['questions'] = {
  on: (iso) => dateText(iso, 'cy'),
  count: questionCount,

  status: {
    draft: 'I ddod',
    submitted: 'Wedi’i gyflwyno ymlaen llaw',
    asked: 'Wedi’i ofyn',
    answered: 'Wedi’i ateb',
    'not-reached': 'Heb ei gyrraedd',
  },
  priority: { first: 'Rhaid ei ofyn', normal: 'Dylid ei ofyn', 'if-time': 'Os bydd amser' },

  became: {
    moved: (paper) => `Hefyd yn ${paper}.`,
    reworded: (paper) => `Mae geiriau eraill yno yn ${paper}.`,
    'figure-changed': (paper) => `Mae ffigur yn y geiriau hyn yn wahanol yn ${paper}.`,
    ambiguous: (paper) => `Mae mwy nag un lle’n cyd-fynd yn ${paper}.`,
    lost: (paper) => `Ni chafwyd hyd iddo yn ${paper}.`,
  },

  sheet: {
    title: (date) => (date === null ? 'Cwestiynau' : `Cwestiynau ar gyfer ${dayText(date, 'cy')}`),
    of: 'Cwestiynau gan',
    standing: (n) =>
      `${[
        n.answered > 0 && `${count(n.answered)} wedi’i ateb`,
        n.asked > 0 && `${count(n.asked)} wedi’i ofyn`,
        n.notReached > 0 && `${count(n.notReached)} heb ei gyrraedd`,
        `${count(n.toCome)} i ddod`,
      ]
        .filter(Boolean)
        .join(', ')}. Mae’n gweithio heb gysylltiad.`,
    smaller: 'A−: llythrennau llai',
    larger: 'A+: llythrennau mwy',
    print: 'Argraffu neu gadw fel PDF',
    keys: 'Bysellau, ar gwestiwn: ↑ ↓ cwestiwn arall, A wedi’i ofyn, Enter yr ateb, D wedi’i ateb, R cais.',
    question: (n) => `Cwestiwn ${n}`,
    markAsked: 'Nodi fel wedi’i ofyn',
    markAnswered: 'Nodi fel wedi’i ateb',
    notReached: 'Heb ei gyrraedd',
    makeRequest: 'Ei droi’n gais',
    notAnswered: 'Heb ei ateb: ei droi’n gais',
    isRequest: 'Gwnaed cais am wybodaeth',
    answer: 'Ateb',
    change: 'Newid',
    changeNamed: (n) => `Newid yr ateb i gwestiwn ${n}`,
    answerSaid: (text) => `Atebwyd: “${text}”`,
    answeredOn: (iso) => `ar ${dateText(iso, 'cy')}`,
    to: (name) => `At ${name}`,
    by: (name) => `Gofynnir gan ${name}`,
    followUp: 'Cwestiwn dilynol',
    wanted: 'Yr hyn yr ydym am ei wybod',
    evidence: 'Tystiolaeth',
    fresh: 'Cwestiwn sy’n codi',
    onItem: 'Ar eitem',
    write: 'Ysgrifennu cwestiwn',
    writeNote: 'Ysgrifennu nodyn',
    marked: (n, status) => `Cwestiwn ${n}: ${status.toLowerCase()}`,
    requestMade: (n) => `Mae cwestiwn ${n} bellach yn gais am wybodaeth`,
    asked: 'wedi’i ofyn',
    answered: 'wedi’i ateb',
    saved: 'Caiff ei gadw wrth i chi deipio',
    withoutWords: 'Cwestiwn heb ei ysgrifennu eto',
    pages: 'Y rhifau a argraffwyd ar y papurau yw rhifau’r tudalennau.',
    none: 'Dim cwestiynau ar y cyfarfod hwn eto',
    noneText: 'Dewiswch eiriau mewn papur, yna dewiswch Cwestiwn. Neu ysgrifennwch un yma.',
    leftOut: (n) =>
      n === 1
        ? 'Gadewir 1 cwestiwn allan: daw o bapur sy’n eithriedig, neu a all fod.'
        : `Gadewir ${questionCount(n)} allan: dônt o bapurau sy’n eithriedig, neu a all fod.`,
    putIn: (n) => (n === 1 ? 'Ei gynnwys y tro hwn' : 'Eu cynnwys y tro hwn'),
    holdsExempt: 'Mae’r rhestr hon yn cynnwys geiriau o bapurau eithriedig. Gofalwch pwy sy’n ei gweld.',
    takeOut: 'Eu gadael allan eto',
  },

  suggest: {
    title: (n) => `Yr hyn y mae’r papurau’n awgrymu ei ofyn (${count(n)})`,
    text: 'Wedi’u geirio o’r hyn a ganfu Kloe. Cymerwch un, a’i newid fel y mynnwch.',
    take: 'Ei gymryd',
    takeNamed: (question) => `Ei gymryd: ${question}`,
    taken: 'Cymerwyd y cwestiwn',
    unread: (n) =>
      n === 1
        ? 'Nid edrychwyd ar un o bapurau’r cyfarfod hwn: agorwch ef eto i gael awgrymiadau ohono.'
        : `Nid edrychwyd ar ${count(n)} o bapurau’r cyfarfod hwn: agorwch nhw eto i gael awgrymiadau ohonynt.`,
    missedTarget: (indicator, value, target) =>
      `${indicator.charAt(0).toUpperCase()}${indicator.slice(1)}: ${value} yn erbyn targed o ${target}. Beth sy’n cael ei wneud, a phryd y cyrhaeddir y targed?`,
    challenge: (title, sides) =>
      `${title} Mae’r papur yn dweud ${and(sides.map(({ page, words }) => `“${words}” (${page})`))}.`,
    promised: (madeOn, words) =>
      `Yn y cyfarfod ar ${dateText(madeOn, 'cy')}: “${words}”. Beth a ddaeth ohono?`,
    unexplained: (short, uses) =>
      uses === 1
        ? `Beth yw ystyr ${short}? Fe’i defnyddir unwaith heb ei esbonio.`
        : `Beth yw ystyr ${short}? Fe’i defnyddir ${count(uses)} gwaith heb ei esbonio.`,
  },

  table: {
    columns: {
      number: 'Rhif',
      item: 'Eitem',
      line: 'Trywydd ymholi',
      question: 'Cwestiwn',
      to: 'At bwy',
      by: 'Gofynnir gan',
      priority: 'Blaenoriaeth',
      status: 'Pa mor bell y mae',
      answer: 'Ateb',
      on: 'Atebwyd ar',
      evidence: 'Yr hyn sy’n ei ddangos',
      quoted: 'Geiriau a ddyfynnir',
      source: 'Ffynhonnell',
    },
  },

  files: {
    title: 'Mynd ag ef gyda chi',
    save: {
      html: 'Cadw fel tudalen we (llechen)',
      docx: 'Cadw fel dogfen Word',
      xlsx: 'Cadw fel XLSX',
      csv: 'Cadw fel CSV',
      markdown: 'Cadw fel Markdown',
    },
    fileName: 'Cwestiynau',
    saved: (n, leftOut) =>
      leftOut === 0
        ? `Cadwyd ${questionCount(n)}.`
        : `Cadwyd ${questionCount(n)}. Gadawyd ${questionCount(leftOut)} allan: o bapurau sy’n eithriedig, neu a all fod.`,
  },

  lists: {
    title: 'Rhestrau aelodau eraill',
    text: 'Mae pob aelod yn cadw rhestr ac yn rhoi’r ffeil i’r cadeirydd, sy’n ei mewnforio yma. Nid anfonir dim i unman.',
    save: 'Cadw fy rhestr',
    withExempt: 'Gyda chwestiynau ar bapurau sy’n eithriedig, neu a all fod: y tro hwn',
    bringIn: 'Mewnforio rhestr…',
    fileName: 'Rhestr o gwestiynau',
    bringInTitle: (file) => `Mewnforio “${file}”?`,
    bringInText: 'Ni newidir dim hyd nes i chi ddweud.',
    nothingNew: 'Nid oes dim newydd yn y rhestr hon.',
    other: (meeting) => `Gwnaed y rhestr hon ar gyfer cyfarfod arall: ${meeting}.`,
    fresh: (n) => `Newydd: ${questionCount(n)}`,
    alike: (n) => `Tebyg: ${questionCount(n)}. Bydd y ddau’n aros oni bai i chi eu cyfuno.`,
    same: (n) => `${questionCount(n)} yma’n barod, air am air.`,
    refused: (places) =>
      `Heb eu cymryd, gan nad ydynt yn gwestiynau neu am eu bod yn y ffeil ddwywaith: cofnodion ${and(places.map(String))}.`,
    yours: 'Yma',
    theirs: 'Yn y ffeil',
    keepBoth: 'Cadw’r ddau',
    merge: 'Eu cyfuno’n un, gyda phopeth y mae’r naill neu’r llall yn ei ddweud',
    confirm: 'Mewnforio',
    cancel: 'Gadael fel y mae',
    close: 'Cau',
    broughtIn: (added, merged) =>
      merged === 0
        ? `Mewnforiwyd ${questionCount(added)}.`
        : `Mewnforiwyd ${questionCount(added)}, cyfunwyd ${count(merged)}.`,
    problem: {
      'not-a-list': 'Nid rhestr o gwestiynau a gadwyd gan Kloe yw hon.',
      newer: 'Kloe diweddarach a gadwodd y rhestr hon. Diweddarwch Kloe, yna ei mewnforio.',
    },
  },

  enquiry: {
    title: 'Trywyddau ymholi',
    sub: 'Yr hyn y mae’r pwyllgor yn ei ddilyn, fesul eitem. Caiff y cyfan ei gadw wrth i chi deipio.',
    sheet: 'Taflen gwestiynau',
    none: 'Dim wedi’i ofyn eto',
    noneText: 'Dewiswch eiriau mewn papur, yna dewiswch Cwestiwn. Neu ysgrifennwch un yma.',
    line: 'Trywydd ymholi',
    newLine: 'Trywydd ymholi newydd',
    write: 'Ysgrifennu cwestiwn',
    onItem: (item) => ` ar ${item}`,
    name: 'Trywydd ymholi',
    wanted: 'Yr hyn yr ydym am ei wybod',
    evidence: 'Tystiolaeth hyd yma',
    deadline: (date, time) =>
      `Cwestiynau gan y cyhoedd: hyd at ${time === null ? '' : `${timeText(time, 'cy')} ar `}${dateText(date, 'cy')}.`,
    loose: 'Heb fod mewn trywydd',
    withoutName: 'Trywydd heb enw',
    up: 'I fyny',
    upNamed: (name) => `I fyny: ${name}`,
    down: 'I lawr',
    downNamed: (name) => `I lawr: ${name}`,
    removeLine: 'Dileu’r trywydd',
    removeLineNamed: (name) => `Dileu’r trywydd: ${name}`,
    lineRemoved: 'Dilëwyd y trywydd ymholi. Cedwir ei gwestiynau.',
    moved: (name) => `Symudwyd: ${name}`,
    inLine: 'Trywydd ymholi',
    noLine: 'Dim un',
    to: 'At bwy',
    by: 'Pwy sy’n ei ofyn',
    priority: 'Blaenoriaeth',
    status: 'Pa mor bell y mae',
    isFollowUp: 'Cwestiwn dilynol: dim ond os na chaiff yr un blaenorol ateb da',
    more: 'Ateb a thystiolaeth',
    answer: 'Ateb',
    answeredOn: 'Atebwyd ar',
    answerEvidence: 'Yr hyn sy’n ei ddangos',
    answerEvidenceHint: 'Llythyr, sgwrs, papur diweddarach',
    answerPassage: 'Geiriau papur sy’n ei ddangos',
    passages: 'Hefyd am y geiriau hyn',
    addPassage: 'Ychwanegu geiriau a nodwyd gennych',
    choose: 'Dewis…',
    removePassage: (words) => `Tynnu: ${words}`,
    take: 'Tynnu',
    noPassages:
      'Gellir dewis yma eiriau yr ydych yn eu huwcholeuo neu’n ysgrifennu nodyn arnynt ym mhapurau’r cyfarfod hwn.',
  },
};
