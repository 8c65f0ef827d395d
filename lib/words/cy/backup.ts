/** Welsh, a draft: backups. */
import type { TableName } from '@/lib/store/kept-tables';
import type { Words } from '..';
import { dateText, sizeText } from '../dates';
import { and, count, counted } from './counted';

const dayOf = (moment: number) => dateText(new Date(moment).toISOString(), 'cy');

/** In the plural: how many there are follows. */
const THINGS: Readonly<Record<TableName, string>> = {
  councils: 'cynghorau',
  committees: 'pwyllgorau',
  meetings: 'cyfarfodydd',
  papers: 'papurau',
  notes: 'nodiadau, cwestiynau ac uwcholeuadau',
  lines: 'trywyddau ymholi',
  followUps: 'camau dilynol',
  glossary: 'ystyron byrfoddau',
  figureCorrections: 'ffigurau a gywirwyd',
  explanations: 'eglurhadau',
  sameMeasures: 'atebion am fesurau',
  sharing: 'cofnodion rhannu',
  meetingDays: 'dyddiau cyfarfod pwyllgorau',
  settings: 'gosodiadau',
};

type News = { readonly notes: number; readonly questions: number; readonly others: number };

/** "11 nodyn a 4 cwestiwn". */
const listed = ({ notes, questions, others }: News) =>
  and(
    [
      notes > 0 ? counted(notes, 'nodyn') : '',
      questions > 0 ? counted(questions, 'cwestiwn') : '',
      others > 0 ? `${counted(others, 'cofnod')} arall` : '',
    ].filter((part) => part !== ''),
  );

export const backup: Words['backup'] = {
  none: 'Nid oes copi wrth gefn eto',
  noneText:
    'Ffeil â’ch holl nodiadau, cwestiynau, camau dilynol ac ystyron yw copi wrth gefn. Cadwch ef yn rhywle arall.',
  age: (days) =>
    days === 0
      ? 'Heddiw y gwnaed y copi wrth gefn llawn diwethaf'
      : `Mae’r copi wrth gefn llawn diwethaf yn ${counted(days, 'diwrnod')} oed`,
  on: (moment) => dayOf(moment),
  newer: (news) => `Mae ${listed(news)} yn fwy newydd.`,
  inNone: (news) => `Nid yw ${listed(news)} mewn unrhyw gopi.`,
  nothingNewer: 'Nid oes dim yn fwy newydd.',

  now: 'Gwneud copi wrth gefn yn awr',
  making: 'Mae’r copi wrth gefn yn cael ei wneud …',
  made: (name) => `Cadwyd fel ${name}.`,
  papers: 'Cynnwys y papurau hefyd',
  papersText: (bytes) =>
    `${sizeText(bytes, 'cy')} yn fwy. Hebddynt, mae Kloe yn darllen papur eto pan agorwch ef.`,
  exempt: 'Cynnwys yr hyn sy’n eithriedig, y tro hwn',
  exemptText: (n) =>
    `Papurau a nodiadau sy’n eithriedig, neu a all fod: ${count(n)}. Fe’u gadewir allan oni bai i chi ddewis fel arall bob tro.`,
  lock: 'Ei gloi â chyfrinymadrodd',
  lockText: 'Ni all neb agor y ffeil hebddo. Ni all Kloe ychwaith: ysgrifennwch ef i lawr.',
  passphrase: 'Cyfrinymadrodd',
  passphraseHint: 'O leiaf 12 llythyren, er enghraifft pedwar gair nad oes a wnelont ddim â’i gilydd.',
  passphraseAgain: 'Yr un peth eto',
  tooShort: 'Defnyddiwch o leiaf 12 llythyren.',
  notSame: 'Nid yw’r ddau yr un fath.',

  restore: 'Adfer o gopi wrth gefn…',
  restoreText: 'Mae adfer yn dangos beth fyddai’n newid cyn iddo newid dim.',
  reading: 'Mae’r copi wrth gefn yn cael ei ddarllen …',
  restoreTitle: (file) => `Adfer o ${file}?`,
  madeOn: (moment, device) =>
    device === '' ? `Fe’i gwnaed ar ${dayOf(moment)}.` : `Fe’i gwnaed ar ${dayOf(moment)} ar ${device}.`,
  lacks: (left) =>
    `Gadawyd yr hyn sy’n eithriedig allan: ${and(
      Object.entries(left).map(([table, n]) => `${THINGS[table as TableName]} (${count(n)})`),
    )}.`,
  holdsExempt: 'Mae’n cynnwys papurau a nodiadau eithriedig.',
  nothingGoes:
    'Nid oes dim sydd yma’n mynd. O ddau fersiwn yr un mwy newydd sy’n dal; lle y newidiwyd y ddau, mae’r ddau’n aros.',
  things: (table) => {
    const several = THINGS[table];
    return several.charAt(0).toUpperCase() + several.slice(1);
  },
  fates: {
    fresh: (n) => `${count(n)} newydd`,
    changed: (n) => `${count(n)} wedi newid`,
    both: (n) => `${count(n)} yn y ddau fersiwn`,
    stays: (n) => `${count(n)} yn aros fel y mae yma`,
    same: (n) => `${count(n)} yr un fath`,
    deleted: (n) => `${count(n)} a ddilëwyd gennych yma: wedi’i ddileu o hyd`,
  },
  files: (n) => `Daw ffeiliau papurau gydag ef: ${count(n)}.`,
  nothingNew: 'Mae’r cyfan yma’n barod.',
  comingIn: 'Y nodiadau a fyddai’n dod i mewn neu’n newid',
  andMore: (n) => `A ${count(n)} arall.`,
  withoutText: 'Uwcholeuad heb nodyn',
  confirm: 'Adfer',
  cancel: 'Gadael fel y mae',
  close: 'Cau',
  restored: 'Adferwyd.',
  unlockTitle: (file) => `Mae ${file} wedi’i gloi`,
  unlock: 'Datgloi',
  unlocking: 'Yn datgloi …',

  notTaken: 'Ni chymerwyd dim ohono.',
  problem: {
    'not-backup': 'Nid copi wrth gefn Kloe yw’r ffeil hon.',
    damaged:
      'Nid yw’r copi wrth gefn hwn yn gyfan: cafodd ei dorri’n fyr, neu newidiodd ers ei wneud. Defnyddiwch gopi arall ohono.',
    'too-large': 'Mae’r ffeil hon yn fwy nag y gall Kloe ei dal.',
    newer: 'Kloe mwy newydd a wnaeth y copi wrth gefn hwn. Diweddarwch Kloe, yna rhowch gynnig arall arni.',
    locked: 'Mae’r copi wrth gefn hwn wedi’i gloi.',
    'wrong-passphrase': 'Mae’r ffeil yn gyfan, ond nid hwn yw ei chyfrinymadrodd.',
  },
  broken: (field) => `Nid yw rhywbeth yn y copi wrth gefn hwn fel y mae Kloe yn ei ysgrifennu (${field}).`,
  cannotMake: (field) =>
    `Ni ellid gwneud y copi wrth gefn: ni ellir darllen rhywbeth a gedwir yn ôl (${field}). Nid oes dim wedi digwydd i’ch nodiadau.`,

  folder: 'Gwneud copi wrth gefn ohono’i hun mewn ffolder',
  folderText:
    'Chi sy’n dewis y ffolder, er enghraifft yn OneDrive. Mae Kloe yn cadw un ffeil yno ar gyfer pob cyfrifiadur, heb bapurau eithriedig a’r hyn sy’n dod ohonynt. Os yw’r ffolder wedi’i chysoni, bydd eich nodiadau’n mynd lle y mae hi’n mynd.',
  chooseFolder: 'Dewis ffolder…',
  otherFolder: 'Ffolder arall…',
  stopFolder: 'Stopio',
  folderIs: (name) => `Mae Kloe yn gwneud copi wrth gefn ohono’i hun yn “${name}”.`,
  folderAsks: (name) => `Mae’r porwr am gael eich gair cyn y caiff Kloe ysgrifennu yn “${name}” eto.`,
  folderGone: (name) => `Ni ellid ysgrifennu yn “${name}”. Efallai ei bod wedi’i symud neu’n llawn.`,
  allow: 'Ei ganiatáu eto',
  folderOpen: 'Nid yw’r ffeil wedi’i chloi: gall pwy bynnag a all agor y ffolder ei darllen.',
  folderLocked: 'Mae ffeil y cyfrifiadur hwn wedi’i chloi â’ch cyfrinymadrodd.',
  lockFolder: 'Ei chloi â chyfrinymadrodd…',
  lockFolderText:
    'Ni all neb agor y ffeil heb y cyfrinymadrodd. Ni all Kloe ychwaith: ysgrifennwch ef i lawr. Mae’r porwr hwn yn cadw allwedd a wnaed ohono, nid y cyfrinymadrodd ei hun, ac yn cloi ffeiliau diweddarach heb ofyn. Lle y mewnforir y ffeil, mae Kloe yn gofyn am y cyfrinymadrodd. Mae copïau o ffeiliau cynharach a gedwir gan OneDrive neu wasanaeth arall yn aros fel y maent, a’ch nodiadau yn y porwr hwn hefyd. Mae pob cyfrifiadur yn cloi ei ffeil ei hun.',
  lockNow: 'Cloi’r ffeil',
  locking: 'Wrthi’n cloi …',
  otherPassphrase: 'Cyfrinymadrodd arall…',
  unlockFolder: 'Peidio â’i chloi mwyach',
  keepAsIs: 'Ei gadael fel y mae',
  deviceName: 'Enw’r cyfrifiadur hwn',
  deviceHint: 'Mae yn enw ei ffeil. Er enghraifft Gliniadur y cyngor',
  others: 'O’ch cyfrifiaduron eraill',
  othersText: 'Mewnforiwch yr hyn a ysgrifennwyd yno. Fe welwch yn gyntaf beth fyddai’n newid.',
  bringIn: 'Mewnforio…',
  bringInNamed: (file) => `Mewnforio… ${file}`,
  changedOn: (moment) => `newidiwyd ar ${dayOf(moment)}`,

  remind: 'Gwneud copi wrth gefn…',
  lost: {
    title: 'Mae’r hyn a gadwodd Kloe yma wedi mynd',
    text: 'Ni chafodd ei ddileu yn Kloe. Mae porwr yn gwagio ei storfa pan fydd yn ei chael wedi’i difrodi ar y ddisg, neu pan gaiff ei chlirio gan rywbeth arall. Ni ellir darllen dim ohono mwyach; mae copi wrth gefn yn dod ag ef yn ôl.',
    bringBack: 'Adfer copi wrth gefn…',
    beginAnew: 'Dechrau o’r newydd',
  },
  rescue: {
    save: 'Cadw’r hyn y gellir ei ddarllen o hyd',
    saving: 'Wrthi’n darllen …',
    text: 'Ffeil â phopeth y gellir ei ddarllen o hyd, gan gynnwys yr hyn sy’n eithriedig. Ni newidir dim yma.',
    backup: (file) =>
      `Cadwyd fel ${file}. Copi wrth gefn cyfan yw hwn: gall unrhyw Kloe ei adfer, ac yma unwaith y gellir cadw cofnodion eto.`,
    rows: (file) =>
      `Cadwyd fel ${file}. Mae’n dal eich nodiadau fel y’u storiwyd. Ni all Kloe eu hadfer ar ei ben ei hun: cadwch y ffeil, a gofynnwch am gymorth.`,
    nothing: 'Ni all y porwr ddarllen y cofnodion hyn o gwbl. Ni chadwyd dim.',
  },
};
