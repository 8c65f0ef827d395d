/** Welsh, a draft: a committee's work as a file for other members. */
import type { Words } from '..';
import { count, counted } from './counted';

const entries = (n: number) => counted(n, 'cofnod');
const NOT_SHARED = 'Ni wnaed y ffeil hon â “Rhannu ag aelodau eraill”.';

export const sharing: Words['sharing'] = {
  title: 'Rhannu ag aelodau eraill',
  text: 'Mae un ffeil yn cynnwys yr hyn a ddilynir gyda’ch nodiadau arno, y cwestiynau ac ystyron y pwyllgor hwn. Rhowch hi i aelod arall, sy’n ei mewnforio ar ei gyfrifiadur ei hun; mewnforiwch eu ffeil nhw yma. Nid anfonir dim i unman.',
  fileName: 'Kloe',
  leftOut: (n) => `Gadewir ${entries(n)} allan o’r ffeil: o bapurau sy’n eithriedig, neu a all fod.`,
  withExempt: 'Cynnwys yr hyn sy’n dod o bapurau sy’n eithriedig, neu a all fod: y tro hwn',
  save: 'Cadw’r ffeil',
  saved: (n, leftOut) =>
    leftOut === 0
      ? `Cadwyd ${entries(n)}.`
      : `Cadwyd ${entries(n)}. Gadawyd ${entries(leftOut)} allan: o bapurau sy’n eithriedig, neu a all fod.`,
  bringIn: 'Mewnforio ffeil…',
  close: 'Cau',

  bringInTitle: (file) => `Mewnforio “${file}”?`,
  bringInText: 'Ni newidir dim hyd nes i chi ddweud.',
  nothingNew: 'Nid oes dim newydd yn y ffeil hon.',
  otherCommittee: (committee, council) => `Ffeil ${committee}, ${council} yw hon. Fe’i mewnforir yno.`,
  outcome: {
    fresh: (n) => `Newydd: ${entries(n)}`,
    newer: (n) => `Newidiwyd yno ers hynny: ${entries(n)}. Nhw sydd â’r gair mwy newydd.`,
    both: (n) => `Newidiwyd yma ac acw: ${entries(n)}. Mae’r ddau’n aros.`,
    'deleted-here': (n) =>
      `Dilëwyd gennych chi, heb newid yno ers hynny: ${entries(n)}. Wedi’i ddileu o hyd.`,
    same: (n) => `${entries(n)} yma’n barod, gyda phopeth y mae’r ffeil yn ei ddweud.`,
  },
  kind: {
    'follow-up': 'Cam dilynol',
    question: 'Cwestiwn',
    line: 'Trywydd ymholi',
    meaning: 'Ystyr',
  },
  more: (n) => `A ${count(n)} arall.`,
  confirm: 'Mewnforio',
  cancel: 'Gadael fel y mae',
  broughtIn: (n) => `Mewnforiwyd ${entries(n)}.`,
  refused: {
    'too-large': 'Mae’r ffeil hon yn fwy nag unrhyw restr un pwyllgor.',
    'not-json': NOT_SHARED,
    'not-shared': NOT_SHARED,
    newer: 'Gwnaed y ffeil hon â Kloe mwy newydd. Diweddarwch Kloe, yna mewnforiwch y ffeil.',
  },
  broken: (field) =>
    `Mae’r ffeil hon wedi’i difrodi: ni ellir cymryd dim ohoni (${field}). Gofynnwch iddi gael ei chadw eto.`,
};
