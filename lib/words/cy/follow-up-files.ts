/** Welsh, a draft: the outstanding list as a file, a covering letter and reminders. */
import type { Words } from '..';
import { dateText } from '../dates';
import { count, counted } from './counted';

const day = (iso: string) => dateText(iso, 'cy');
const entries = (n: number) => counted(n, 'cofnod');

export const followUpFiles: Words['followUpFiles'] = {
  name: 'Argymhellion a cheisiadau am wybodaeth sydd heb eu cwblhau',
  fileName: 'Heb eu cwblhau',
  sheetName: 'Heb eu cwblhau',

  saveTitle: (n) => `Cadw ${entries(n)}?`,
  saveText: 'Gadewir allan yr hyn sydd wedi cau, a’r hyn y mae’r hidlwyr yn ei guddio.',
  leftOut: (n) => `Gadewir ${entries(n)} allan o’r ffeil: o bapurau sy’n eithriedig, neu a all fod.`,
  putIn: (n) => (n === 1 ? 'Ei gynnwys: y tro hwn' : `Cynnwys y ${count(n)} hyn: y tro hwn`),
  holdsExempt:
    'Mae’n cynnwys geiriau o bapurau sy’n eithriedig, neu a all fod. Cadwch ef i’r rhai a gaiff eu gweld.',
  format: {
    docx: 'Dogfen Word',
    html: 'Tudalen we, i’w hargraffu',
    xlsx: 'XLSX',
    csv: 'CSV',
    markdown: 'Markdown',
    ics: 'Nodiadau atgoffa calendr',
  },
  remindersText: (n) =>
    n === 0
      ? 'Nid oes gan unrhyw gofnod ddyddiad cwblhau, felly nid oes gan galendr ddim i’ch atgoffa ohono.'
      : `Mae’r ffeil galendr yn eich atgoffa o ${counted(n, 'dyddiad')}, wythnos cyn pob un. Mewnforiwch ffeil ddiweddarach i’r un calendr ac fe’i diweddarir.`,
  letter: 'E-bost eglurhaol',
  copyLetter: 'Copïo’r e-bost',
  copied: 'Copïwyd. Gludwch ef mewn e-bost; nid anfonwyd dim.',
  notCopied: 'Ni adawodd eich porwr iddo gael ei gopïo. Dewiswch y testun a’i gopïo.',
  close: 'Cau',
  saved: (n, leftOut) =>
    leftOut === 0
      ? `Cadwyd ${entries(n)}.`
      : `Cadwyd ${entries(n)}. Gadawyd ${entries(leftOut)} allan: o bapurau sy’n eithriedig, neu a all fod.`,

  when: (iso, n) => `Fel yr oedd ar ${day(iso)}, ${entries(n)}.`,
  by: (name) => `Oddi wrth ${name}`,
  foot: 'Y rhifau a argraffwyd ar y papurau yw rhifau’r tudalennau. Gwnaed gyda Kloe ar gyfrifiadur yr aelod ei hun.',
  kind: { recommendation: 'Argymhelliad', request: 'Cais am wybodaeth' },
  minute: (number) => `cofnod ${number}`,
  item: (number) => `eitem ${number}`,
  lateBy: (n) => `${counted(n, 'diwrnod')} yn hwyr`,
  quoted: (words) => `“${words}”`,
  on: (iso) => `ar ${day(iso)}`,

  tracker: {
    meeting: 'Cyfarfod',
    item: 'Cofnod neu eitem',
    text: 'Argymhelliad neu gais',
    owner: 'At bwy',
    action: 'Camau a gymerwyd',
    due: 'I’w gwblhau erbyn',
    status: 'Statws',
  },
  columns: {
    number: 'Rhif',
    kind: 'Math',
    meeting: 'Cyfarfod',
    minute: 'Cofnod',
    item: 'Eitem',
    text: 'Argymhelliad neu gais',
    owner: 'At bwy',
    due: 'I’w gwblhau erbyn',
    dueSaid: 'I’w gwblhau erbyn, fel y dywedwyd',
    status: 'Statws',
    late: 'Diwrnodau’n hwyr',
    missed: 'Cyfarfodydd a aeth heibio',
    chased: 'Sawl gwaith yr atgoffwyd',
    action: 'Clywyd ddiwethaf',
    heardOn: 'Ar',
    page: 'Tudalen',
    paper: 'Papur',
  },

  reminder: (title) => `I’w gwblhau: ${title}`,
  toWhom: (owner) => `I’w wneud gan ${owner}.`,
  askedAt: (about) => `${about}.`,
  stood: (state) => `Pan gadwyd y ffeil: ${state}.`,
  mail: {
    subject: (committee) => `Pwnc: Argymhellion a cheisiadau am wybodaeth sydd heb eu cwblhau: ${committee}`,
    greeting: 'Annwyl gydweithiwr,',
    opening: (committee, iso, n) =>
      `Gyda’r neges hon mae’r hyn y mae ${committee} wedi’i argymell ac wedi gofyn amdano, fel yr oedd ar ${day(iso)}: ${entries(n)}.`,
    group: (group, n, next) => {
      switch (group) {
        case 'overdue':
          return `Yn hwyr: ${count(n)}.`;
        case 'this-meeting':
          return `I’w gwblhau erbyn y ${next === null ? 'cyfarfod nesaf' : `cyfarfod ar ${day(next)}`}: ${count(n)}.`;
        case 'answered':
          return `Wedi’u hateb, ond nid yw’r pwyllgor wedi dweud eto eu bod wedi’u cwblhau: ${count(n)}.`;
        default:
          return `Heb fod yn hwyr: ${count(n)}.`;
      }
    },
    overdue: 'Yn hwyr:',
    closing:
      'Dywedwch ar gyfer pob un, os gwelwch yn dda, beth sydd wedi’i wneud, ac erbyn pryd y gellir disgwyl ateb. Lle yr anfonwyd rhywbeth yn barod, dywedwch pryd ac at bwy.',
  },
};
