/** Welsh, a draft: what is said of passages that do not agree. */
import type { Words } from '..';

export const challenges: Words['challenges'] = {
  kind: {
    conflict: 'Mae dau ffigur yn wahanol',
    sum: 'Nid yw cyfanswm yn gywir',
    ratio: 'Nid yw cyfran yn cyd-fynd â’i rhannau',
    unit: 'Mae’r unedau’n wahanol',
    rag: 'Mae lliw a’i darged yn wahanol',
    direction: 'Mae cyfeiriad a’i ffigurau’n wahanol',
    date: 'Mae’r dyddiadau’n wahanol',
    claim: 'Mae’r geiriau a’r ffigurau’n wahanol',
  },
  proved: 'Wedi’i brofi',
  worthAsking: 'Gwerth gofyn',
  arithmetic: 'Y cyfrif',
  explain: 'Eglurwyd…',
  explainNamed: (name) => `Eglurwyd… ${name}`,
  reason: 'Beth sy’n ei egluro?',
  reasonHint: 'Dywedir hyn eto os bydd pecyn diweddarach i’r pwyllgor hwn yn wahanol yn yr un modd.',
  needsReason: 'Ysgrifennwch beth sy’n ei egluro.',
  keep: 'Cadw',
  cancel: 'Canslo',
  notSame: 'Nid yr un mesur',
  notSameSaid: 'nid yr un mesur',
  explained: 'Eglurwyd',
  byYou: 'Eglurwyd gennych chi',
  inPackOf: (date) => `Eglurwyd ym mhecyn ${date}`,
  inEarlierPack: 'Eglurwyd mewn man arall',
  takeBack: 'Heb ei egluro wedi’r cwbl',
  takeBackNamed: (name) => `Heb ei egluro wedi’r cwbl: ${name}`,
};
