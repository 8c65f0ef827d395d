/** Welsh, a draft: a paper that was read in another version. */
import type { Words } from '..';
import { dateText } from '../dates';
import { counted } from './counted';

const dayOf = (moment: number) => dateText(new Date(moment).toISOString(), 'cy');

export const versions: Words['versions'] = {
  title: 'Fersiynau eraill o’r papur hwn',
  untitled: 'papur heb deitl',
  read: (title, read) => `Darllenoch chi “${title}” hefyd, ar ${dayOf(read)}.`,
  whatChanged: 'Beth newidiodd',
  whatChangedSince: (title) => `Beth newidiodd ers “${title}”`,
  carried: (n) => `${counted(n, 'nodyn')} wedi’u cario drosodd`,
  carriedText: (title, read) => `O “${title}”, a ddarllenwyd ar ${dayOf(read)}. Maent ar yr un geiriau yma.`,
  notAVersion: 'Nid fersiwn arall',
  told: 'Iawn',
  parted: 'Cedwir y ddau ar wahân. Ni chaiff unrhyw nodiadau eu cario drosodd.',

  ask: (title) => `Ai fersiwn arall o “${title}” yw hwn?`,
  askText: (read, n) =>
    `Darllenoch chi hwnnw ar ${dayOf(read)}${
      n === 0 ? '' : ` ac ysgrifennu ${counted(n, 'nodyn')} arno`
    }. Mae llawer o eiriad y ddau yr un fath.`,
  yes: 'Ie, cario’r nodiadau drosodd',
  no: 'Na, papur arall',

  waiting: (n) => `${counted(n, 'nodyn')} yn aros am eich gair`,
  outcome: {
    reworded: 'Wedi’i aileirio: dal yn iawn?',
    'figure-changed': 'Newidiodd y ffigur',
    ambiguous: 'Pa le?',
    lost: 'Ni chafwyd y geiriau',
    exact: 'Yr un geiriau',
    moved: 'Wedi symud',
  },
  old: 'Hen eiriau:',
  now: 'Geiriau yn awr:',
  twoPlaces: (n) => `Mae’r geiriau hyn mewn ${counted(n, 'lle')}. Pa un?`,
  lostText: (where) => `Wedi’i gadw gyda’r geiriau yr oedd arnynt: ${where}.`,
  before: (where) => `Roedd ar ${where}`,
  after: (where) => `yn awr ${where}`,
  here: 'Yma',
  hereNamed: (words) => `Yma: ${words}`,
  keepOld: 'Cadw’r hen eiriau',
  chooseMyself: 'Dewis y lle fy hun',
  choosing: 'Dewiswch y geiriau yn y papur, yna pwyswch Nodyn, neu ei lythyren. Bydd y nodyn yn mynd yno.',
  cancel: 'Canslo',
  openToChoose: 'Agor y papur i ddewis y lle',
  answered: { here: 'Mae’r nodyn yma yn awr', kept: 'Mae’r nodyn yn cadw ei hen eiriau' },

  changes: {
    title: 'Beth newidiodd',
    from: (title, read) => `O “${title}”, a ddarllenwyd ar ${dayOf(read)},`,
    to: (title, read) => `i “${title}”, a ddarllenwyd ar ${dayOf(read)}.`,
    loading: 'Yn cymharu’r ddau fersiwn …',
    none: 'Ni newidiodd dim',
    noneText: 'Cymharwyd holl baragraffau, rhesi a ffigurau’r ddau fersiwn. Maent yr un fath.',
    notKept: 'Ni ellir cymharu un o’r ddau mwyach',
    notKeptText: (title) =>
      `Nid yw testun “${title}” yn cael ei gadw mwyach. Agorwch y papur hwnnw eto, yna dewch yn ôl.`,
    failed: 'Ni ellid cymharu’r ddau fersiwn',
    failedText: 'Nam ar Kloe ei hun. Mae eich nodiadau fel yr oeddent.',
    item: (number, title) => (title === null ? `Eitem ${number}` : `Eitem ${number}. ${title}`),
    front: 'Blaen y papur',
    same: 'Heb newid',
    unchanged: (n) => `${counted(n, 'rhan')} heb newid`,
    isNew: 'Yn y fersiwn diweddarach yn unig',
    isGone: 'Yn y fersiwn cynharach yn unig',
    count: (n) => counted(n, 'newid'),
    kind: {
      reworded: 'Wedi’i aileirio',
      figures: 'Newidiodd ffigur',
      moved: 'Wedi symud',
      added: 'Wedi’i ychwanegu',
      removed: 'Wedi’i dynnu allan',
    },
    figure: (before, after) => `Aeth ${before} yn ${after}`,
    figureAdded: (after) => `Ychwanegwyd ${after}`,
    figureGone: (before) => `Tynnwyd ${before} allan`,
    was: 'Roedd ar',
    nowOn: 'Yn awr ar',
    removedWords: 'tynnwyd allan',
    addedWords: 'rhoddwyd i mewn',
    onlyFigures: 'Ffigurau yn unig',
  },
};
