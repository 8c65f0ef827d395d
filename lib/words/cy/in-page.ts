/** Welsh, a draft: what Kloe says on a council's own page. */
import type { Words } from '..';

export const inPage: Words['inPage'] = {
  withSelected: 'Gyda’r geiriau a ddewiswyd',
  deeds: {
    highlight: 'Uwcholeuo',
    note: 'Nodyn',
    question: 'Cwestiwn',
    request: 'Cais am wybodaeth',
    lookUp: 'Chwilio yn yr eirfa',
  },
  whole: 'Brawddeg neu res gyfan',
  stepHint: '↑ ↓ un arall, gyda Shift mwy neu lai',
  colour: { yellow: 'melyn', green: 'gwyrdd', pink: 'pinc', blue: 'glas' },
  meaning: { yellow: 'Pwysig', green: 'Newyddion da', pink: 'Peri pryder', blue: 'I’w wirio' },
  highlightIn: (colour, meaning) => `Uwcholeuo mewn ${colour}: ${meaning}`,
  openKloe: 'Yn awr pwyswch fotwm Kloe i agor y panel, ac ysgrifennwch yno. Cedwir y geiriau tan hynny.',
  openToLookUp: 'Yn awr pwyswch fotwm Kloe i agor y panel, sy’n chwilio amdano.',
  tooLong: 'Mae hynny’n ormod i’w ddyfynnu. Dewiswch ychydig frawddegau.',
  notReached: 'Ni ellid cyrraedd Kloe. Llwythwch y dudalen hon eto, yna pwyswch fotwm Kloe.',
};

export const inCard: Words['inCard'] = {
  close: 'Cau (Esc)',
  unknown: 'Nid yw Kloe yn ei adnabod',
  explained: 'Wedi’i esbonio yn y papur hwn',
  notExplained: 'Heb ei esbonio yn y papur hwn',
  goTo: 'Lle y mae wedi’i esbonio',
  ask: 'Gofyn beth yw ystyr hyn',
  say: 'Dweud beth yw ei ystyr…',
  wrong: 'Anghywir?',
  change: 'Newid…',
  inPanel:
    'Ysgrifennwch ei ystyr ym mhanel Kloe. Mae’r fysell F6 yn mynd yno, ar y pwysiad cyntaf neu’r ail.',
  openKloe: 'Yn awr pwyswch fotwm Kloe i agor y panel, ac ysgrifennwch yno beth yw ei ystyr.',
  openToAsk: inPage.openKloe,
  tooLong: inPage.tooLong,
  notReached: inPage.notReached,
};
