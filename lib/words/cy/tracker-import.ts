/** Welsh, a draft: a clerk's tracker on its way in. */
import type { Words } from '..';
import { and, count, counted } from './counted';

const entries = (n: number) => counted(n, 'cofnod');
const MOST_LINES = 8;

export const trackerImport: Words['trackerImport'] = {
  title: (file) => `Mewnforio “${file}”?`,
  text: 'Ni newidir dim hyd nes i chi ddweud. Edrychwch a gymerir pob colofn am yr hyn ydyw.',
  sheet: 'Taflen',
  columns: 'Yr hyn sydd ym mhob colofn',
  column: (place) => `Colofn ${count(place)}`,
  sample: (words) => `cyntaf: ${words}`,
  leftOut: 'Gadael allan',
  role: {
    text: 'Yr hyn a argymhellwyd neu y gofynnwyd amdano',
    category: 'Pa fath ydyw',
    meeting: 'Y cyfarfod, yn ôl ei ddiwrnod',
    minute: 'Rhif y cofnod',
    item: 'Yr eitem',
    owner: 'Pwy sydd i’w wneud',
    due: 'Erbyn pryd y mae i’w gwblhau',
    response: 'Yr hyn a wnaed neu a atebwyd',
    status: 'Sut y mae’n sefyll',
  },
  kind: 'Beth ydynt, lle nad oes colofn yn ei ddweud',
  kinds: { recommendation: 'Argymhellion', request: 'Ceisiadau am wybodaeth' },

  fresh: (n) => `Newydd: ${entries(n)}`,
  changed: (n) => `Dywedir mwy am ${count(n)} o’r cofnodion sydd yma`,
  same: (n) => `${entries(n)} yma’n barod, gyda phopeth y mae’r traciwr yn ei ddweud.`,
  more: (n) => `A ${count(n)} arall.`,
  perhaps: (n) =>
    n === 1
      ? 'Ai’r un peth yw hwn mewn geiriau eraill?'
      : `Ai’r un pethau yw’r ${count(n)} hyn mewn geiriau eraill?`,
  perhapsText:
    'Ticiwch yr hyn sydd yr un peth: yna ychwanegir yr hyn y mae’r traciwr yn ei ddweud ato. Ychwanegir yr hyn a adewch fel un newydd.',
  isSame: (words) => `“${words}”`,
  asHeld: (words) => `Yma: “${words}”`,
  nothingNew: 'Nid oes dim newydd yn y traciwr hwn.',
  undatedMeetings: (n) =>
    `${entries(n)} heb ddiwrnod cyfarfod: cedwir yr hyn sydd yno yn ei le fel eich nodyn.`,
  undatedDue: (n) =>
    `${entries(n)} heb enwi diwrnod cwblhau: cedwir y geiriau, ac ni ddywedir byth ei fod yn hwyr o’u herwydd.`,
  complete:
    'Yr hyn y mae’r cyngor yn ei ddweud yw’r hyn y mae traciwr yn ei alw’n gyflawn. Nid yw’n cau dim.',

  problem: {
    'no-text': 'Dywedwch pa golofn sy’n cynnwys yr hyn a argymhellwyd neu y gofynnwyd amdano.',
    'without-text': (lines) =>
      `Ni ellir cymryd dim: nid yw ${lines.length === 1 ? 'rhes' : 'rhesi'} ${and([
        ...lines.slice(0, MOST_LINES).map(String),
        ...(lines.length > MOST_LINES ? [`${count(lines.length - MOST_LINES)} arall`] : []),
      ])} y ffeil yn dweud dim yng ngholofn yr hyn y gofynnwyd amdano. Dewiswch golofn arall, neu llenwch y ffeil.`,
    twice: (one, other) =>
      `Ni ellir cymryd dim: mae rhesi ${count(one)} a ${count(other)} y ffeil yn gofyn am yr un peth yn yr un cyfarfod, ac yn dweud yn wahanol gan bwy neu erbyn pryd. Gadewch y golofn honno allan, neu cywirwch y ffeil.`,
  },
  refused: {
    'not-a-workbook': 'Nid ffeil CSV na llyfr gwaith Excel (XLSX) yw hon.',
    'locked-or-old':
      'Mae cyfrinair ar y llyfr gwaith hwn, neu daw o Excel hŷn na 2007 (XLS). Cadwch ef fel XLSX heb gyfrinair, neu fel CSV.',
    'too-large': 'Mae’r ffeil hon yn fwy nag unrhyw draciwr. Cadwch y daflen â’r traciwr ar ei phen ei hun.',
    broken:
      'Ni ellir darllen y llyfr gwaith hwn: mae rhan ohono wedi’i difrodi. Agorwch ef yn Excel a’i gadw eto.',
    'no-header':
      'Nid oes rhes yn y ffeil hon sy’n enwi colofnau, megis “Argymhelliad”, “Swyddog” ac “Erbyn”. Rhowch eu henwau mewn rhes uwchben y cofnodion.',
  },
  confirm: 'Mewnforio',
  cancel: 'Gadael fel y mae',
  close: 'Cau',
  broughtIn: (fresh, changed) =>
    [
      fresh > 0 ? `Ychwanegwyd ${entries(fresh)}` : null,
      changed > 0 ? `diweddarwyd ${entries(changed)}` : null,
    ]
      .filter((part) => part !== null)
      .join(', '),
};
