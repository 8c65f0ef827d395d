/** Welsh, a draft: the glossary at the desk. */
import type { Words } from '..';
import { count, counted } from './counted';

const meanings = (n: number) => counted(n, 'ystyr');

export const deskGlossary: Words['deskGlossary'] = {
  title: 'Geirfa',
  sub: 'Yr hyn y mae byrfoddau’n ei olygu, yn ôl eich gair chi a phapurau eich pwyllgorau. Daw o flaen rhestr Kloe ei hun.',
  add: 'Ychwanegu ystyr…',
  addTitle: 'Beth yw ystyr byrfodd?',
  changeTitle: (short) => `Beth yw ystyr ${short}?`,
  change: 'Newid…',
  changeNamed: (short, long) => `Newid… ${short}, ${long}`,
  merge: 'Cyfuno…',
  mergeNamed: (short, long) => `Cyfuno… ${short}, ${long}`,
  mergeTitle: (short) => `Pa ystyr o ${short} sy’n aros?`,
  mergeText: 'Mae un yn aros. Bydd yn dal lle bynnag yr oedd y naill neu’r llall yn dal.',
  mergeWith: 'Y llall',
  mergeConfirm: 'Eu cyfuno',
  cancel: 'Gadael fel y mae',
  remove: 'Dileu',
  removeNamed: (short, long) => `Dileu ${short}, ${long}`,
  saved: (short, long) => `Ystyr ${short} bellach yw “${long}”.`,
  merged: (short) => `Mae dau ystyr ${short} bellach yn un.`,
  removed: (short, long) => `Dilëwyd “${short}, ${long}”.`,

  lookUp: 'Chwilio am fyrfodd neu ystyr',
  filter: 'Dangos yn unig',
  kind: {
    everywhere: 'Ym mhobman',
    council: 'Un cyngor',
    committee: 'Un pwyllgor',
    learnt: 'Wedi’u dysgu',
  },
  found: (n, of) => (n === of ? meanings(n) : `${count(n)} o ${meanings(of)}`),
  list: 'Ystyron',
  committee: (committee, council) => `${committee}, ${council}`,
  yours: (where) => `Eich un chi: ${where}`,
  exempt: 'o bapur sy’n eithriedig, neu a all fod: mae’n aros ar y cyfrifiadur hwn',
  more: (n) => `Dangos ${count(n)} arall`,
  none: 'Dim ystyron eto',
  noneText:
    'Lle y mae Kloe yn esbonio byrfodd yn anghywir neu ddim o gwbl, dywedwch beth yw ei ystyr: yn rhestr byrfoddau unrhyw bapur, neu yma.',
  noneFound: 'Nid oes ystyr sy’n debyg i hynny',
  noneFoundText: 'Edrychwyd ar eich ystyron eich hun ac ar y rhai a ddysgwyd o bapurau.',
  looking: 'Yn edrych ar yr hyn a ddysgodd papurau …',

  files: 'Fel ffeil',
  filesText: 'I’w gadw yn rhywle arall, neu i’w rannu. Nid yw’r hyn a ddysgwyd o bapurau ynddi.',
  save: { csv: 'Cadw fel CSV', json: 'Cadw fel JSON' },
  fileName: 'Geirfa Kloe',
  exported: (n, leftOut) =>
    leftOut === 0
      ? `Cadwyd ${meanings(n)}.`
      : `Cadwyd ${meanings(n)}. Gadawyd ${meanings(leftOut)} allan: o bapurau sy’n eithriedig, neu a all fod.`,
  bringIn: 'Mewnforio ffeil…',
  bringInTitle: (file) => `Mewnforio “${file}”?`,
  bringInText: 'Ni newidir dim hyd nes i chi ddweud.',
  fresh: 'Newydd',
  changed: 'Wedi newid',
  was: 'roedd yn',
  same: (n) => `${meanings(n)} fel yn y ffeil yn barod.`,
  refused: 'Heb ei gymryd',
  line: (n) => `Llinell ${n}`,
  entry: (n) => `Cofnod ${n}`,
  reason: {
    unreadable: 'nid ystyr ydyw',
    'no-short': 'mae’r byrfodd ar goll',
    'no-meaning': 'mae’r ystyr ar goll',
    'too-long': 'mae’n rhy hir i fod yn ystyr',
    'unknown-place': 'rhaid i “holds” fod yn everywhere, council neu committee',
    'no-council': 'mae’r cyngor ar goll',
    'no-committee': 'mae’r pwyllgor ar goll',
    twice: 'mae yn y ffeil ddwywaith',
  },
  notAGlossary: (file) => `Nid geirfa yw “${file}”`,
  notAGlossaryText:
    'Mae ar ffeil CSV angen rhes gyntaf â’r enwau “short” a “meaning”. Rhaid bod ffeil JSON wedi’i chadw gan Kloe.',
  nothingNew: 'Nid oes dim newydd yn y ffeil hon.',
  confirm: 'Mewnforio',
  broughtIn: (n) => `Mewnforiwyd ${meanings(n)}.`,
  close: 'Cau',
};
