/** Welsh, a draft: all notes and questions at the desk. */
import type { Words } from '..';
import { count, counted } from './counted';

/** Of whatever kind: a question is a note as well. */
const noteCount = (n: number) => counted(n, 'nodyn');

export const myNotes: Words['myNotes'] = {
  title: 'Nodiadau a chwestiynau',
  sub: (shown, of) => (shown === of ? `${noteCount(of)}.` : `${count(shown)} o ${noteCount(of)}.`),
  count: noteCount,
  loading: 'Yn edrych ar yr hyn a ysgrifennoch …',
  filter: 'Dangos yn unig',
  of: 'Cyfarfod neu bwyllgor',
  everywhere: 'Pob cyfarfod',
  nowhere: 'Heb gyfarfod',
  wholeCommittee: (name) => `${name}: pob cyfarfod`,
  otherMeeting: 'Cyfarfod nad yw’n cael ei gadw yma',
  kind: { highlight: 'Uwcholeuadau', note: 'Nodiadau', question: 'Cwestiynau', request: 'Ceisiadau' },
  outcomes: 'Beth ddigwyddodd i’w geiriau',
  outcome: {
    moved: 'Wedi symud',
    reworded: 'Wedi’i aileirio',
    'figure-changed': 'Newidiodd y ffigur',
    ambiguous: 'Pa le?',
    lost: 'Ni chafwyd y geiriau',
  },
  became: {
    moved: (paper) => `Hefyd yn ${paper}.`,
    reworded: (paper) => `Mae geiriau eraill yno bellach yn ${paper}. Mae’n aros am eich gair.`,
    'figure-changed': (paper) =>
      `Mae ffigur yn y geiriau hyn yn wahanol yn ${paper}. Mae’n aros am eich gair.`,
    ambiguous: (paper) => `Mae mwy nag un lle’n cyd-fynd yn ${paper}. Mae’n aros am eich gair.`,
    lost: (paper) => `Ni chafwyd hyd iddo yn ${paper}. Cedwir y geiriau y gwnaed ef arnynt.`,
  },
  answer: 'Ateb yn y cyfarfod',
  item: 'Eitem ar yr agenda',
  anyItem: 'Pob eitem',
  order: {
    label: 'Trefn',
    agenda: 'Yn ôl cyfarfod ac eitem',
    changed: 'Newidiwyd ddiwethaf',
    made: 'Ysgrifennwyd ddiwethaf',
  },
  list: 'Yr hyn a ysgrifennoch',
  byAge: { changed: 'Newidiwyd ddiwethaf', made: 'Ysgrifennwyd ddiwethaf' },
  more: (n) => `Dangos ${count(n)} arall`,
  exempt: 'O bapur sy’n eithriedig, neu a all fod: mae’n aros ar y cyfrifiadur hwn.',
  keys: 'Bysellau, ar nodyn: ↑ ↓ nodyn arall, X dewis, Enter agor.',

  none: 'Dim wedi’i ysgrifennu eto',
  noneText:
    'Dewiswch eiriau mewn papur neu ar dudalen cyfarfod. Bydd bar bach yn cynnig Uwcholeuo, Nodyn, Cwestiwn a Chais am wybodaeth.',
  noneWhere:
    'Bydd popeth a ysgrifennwch yma wedyn, yn ôl cyfarfod ac eitem, i edrych drwyddo, ei gadw a’i argraffu.',
  openPdf: 'Agor PDF…',
  noneFound: 'Nid oes dim a ysgrifennoch fel yna',
  clear: 'Dangos y cyfan',

  choose: (start) => `Dewis: ${start}`,
  chooseAll: (n) => `Dewis y ${count(n)} a ddangosir`,
  chosen: (n) => `Dewiswyd ${count(n)}.`,
  hidden: (n) =>
    n === 1 ? 'Nid yw 1 ohonynt yn cael ei ddangos.' : `Nid yw ${count(n)} ohonynt yn cael eu dangos.`,
  clearChosen: 'Clirio',
  remove: 'Dileu',
  removed: (n) => `Dilëwyd ${counted(n, 'nodyn')}`,
  changeKind: 'Newid math…',
  changeKindTitle: (n) => (n === 1 ? 'Beth ydyw?' : `Beth yw’r ${count(n)} hyn?`),
  highlightIn: (meaning, colour) => `${meaning} (${colour})`,
  changed: (n, kind) => `Newidiwyd ${count(n)}: ${kind.toLowerCase()}`,
  kindMeaning: {
    note: 'Rhywbeth i’w gofio',
    question: 'I’w ofyn yn y cyfarfod',
    request: 'I’w ofyn yn ysgrifenedig',
  },

  line: 'Trywydd ymholi…',
  lineTitle: 'Pa drywydd ymholi?',
  lineText: 'Daw cwestiynau’n rhan ohono. Ychwanegir geiriau nodiadau ac uwcholeuadau at ei dystiolaeth.',
  lineExempt: (n) =>
    n === 1
      ? 'Mae 1 nodyn ar bapur sy’n eithriedig, neu a all fod, yn aros allan: gellir trosglwyddo trywyddau ymholi.'
      : `Mae ${noteCount(n)} ar bapurau sy’n eithriedig, neu a all fod, yn aros allan: gellir trosglwyddo trywyddau ymholi.`,
  lineApart: 'Dewiswch nodiadau un cyfarfod ac un eitem: am un eitem y mae trywydd ymholi.',
  newLine: 'Trywydd newydd',
  newLineName: 'Ei enw',
  withoutName: 'Trywydd heb enw',
  lineConfirm: 'Eu rhoi yno',
  inLine: (name) => `Bellach yn rhan o “${name}”`,

  save: 'Cadw neu argraffu…',
  saveTitle: (n) => `Cadw neu argraffu ${noteCount(n)}`,
  saveText: 'Mae pob ffeil yn gyflawn ynddi’i hun: nid oes dim ynddi’n cael ei nôl na’i redeg.',
  format: {
    markdown: 'Markdown',
    html: 'Tudalen we',
    xlsx: 'XLSX',
    csv: 'CSV',
    annotations: 'Anodiadau (JSON-LD)',
    print: 'Argraffu neu gadw fel PDF',
  },
  annotationsText:
    'Mae anodiadau ar gyfer rhaglenni eraill a Kloe arall, fel y mae’r W3C yn eu pennu. Gellir eu mewnforio eto heb golli dim.',
  leftOut: (n) =>
    n === 1
      ? 'Gadewir 1 nodyn allan: mae ei bapur yn eithriedig, neu gall fod.'
      : `Gadewir ${noteCount(n)} allan: mae eu papurau’n eithriedig, neu gallant fod.`,
  putIn: (n) => (n === 1 ? 'Ei gynnwys y tro hwn' : 'Eu cynnwys y tro hwn'),
  saved: (n, leftOut) =>
    leftOut === 0 ? `Cadwyd ${noteCount(n)}.` : `Cadwyd ${noteCount(n)}, gadawyd ${count(leftOut)} allan.`,
  fileName: 'Nodiadau a chwestiynau',
  cancel: 'Gadael fel y mae',
  close: 'Cau',

  written: {
    by: (name) => `Nodiadau ${name}`,
    holdsExempt: 'Mae hwn yn cynnwys geiriau o bapurau eithriedig. Gofalwch pwy sy’n ei weld.',
    foot: 'Y rhifau a argraffwyd ar y papurau yw rhifau’r tudalennau.',
    lost: 'papur wedi’i ddileu',
    answer: (text) => `Ateb: ${text}`,
  },

  columns: {
    kind: 'Math',
    committee: 'Pwyllgor',
    meeting: 'Cyfarfod',
    item: 'Eitem',
    itemTitle: 'Teitl yr eitem',
    text: 'Yr hyn a ysgrifennoch',
    quoted: 'Geiriau a ddyfynnir',
    page: 'Tudalen',
    paper: 'Papur',
    to: 'At bwy',
    by: 'Gofynnir gan',
    priority: 'Blaenoriaeth',
    status: 'Pa mor bell y mae',
    answer: 'Ateb',
    on: 'Atebwyd ar',
    made: 'Ysgrifennwyd ar',
    changed: 'Newidiwyd ar',
    outcome: 'Beth ddigwyddodd i’r geiriau',
  },

  bringIn: 'Mewnforio nodiadau…',
  bringInTitle: (file) => `Mewnforio “${file}”?`,
  bringInText: 'Ni newidir dim hyd nes i chi ddweud.',
  nothingNew: 'Nid oes dim newydd yn y ffeil hon.',
  fresh: (n) => `Newydd: ${noteCount(n)}`,
  andMore: (n) => `A ${count(n)} arall.`,
  same: (n) => `${noteCount(n)} yma’n barod, air am air.`,
  differ: (n) => `Mewn geiriau gwahanol i’r rhai yma: ${noteCount(n)}.`,
  differLegend: 'O’r rhai sydd yma mewn geiriau eraill',
  differWays: {
    both: 'Cadw’r ddau',
    mine: 'Cadw dim ond yr hyn sydd yma',
    theirs: 'Cymryd yr hyn y mae’r ffeil yn ei ddweud',
  },
  wordless: (n) =>
    n === 1
      ? 'Nid yw 1 yn nodi geiriau mewn testun: dim ond yr hyn a ysgrifennwyd sy’n dod i mewn.'
      : `Nid yw ${count(n)} yn nodi geiriau mewn testun: dim ond yr hyn a ysgrifennwyd sy’n dod i mewn.`,
  confirm: 'Mewnforio',
  broughtIn: (n) => `Mewnforiwyd ${noteCount(n)}.`,
  fileProblem: {
    'not-json': 'Nid ffeil o anodiadau yw hon: nid JSON ydyw.',
    'not-annotations': 'Nid ffeil o W3C Web Annotations yw hon.',
    'too-large': 'Mae’r ffeil hon yn fwy nag y gall Kloe ei chymryd: 32 MB, 20,000 anodiad.',
    newer: 'Kloe diweddarach a gadwodd y ffeil hon. Diweddarwch Kloe, yna ei mewnforio.',
  },
  broken: (place, field) =>
    `Nid yw anodiad ${count(place)} fel y mae model y W3C yn ei bennu (${field}). Ni chymerwyd dim o’r ffeil.`,
  twice: (place) => `Mae anodiad ${count(place)} yn y ffeil ddwywaith. Ni chymerwyd dim o’r ffeil.`,
};
