/** Welsh, a draft: notes, questions and requests that the member writes. */
import type { Words } from '..';

export const notes: Words['notes'] = {
  kind: { highlight: 'Uwcholeuad', note: 'Nodyn', question: 'Cwestiwn', request: 'Cais am wybodaeth' },
  kindLabel: 'Math',
  yours: {
    highlight: 'Eich nodyn',
    note: 'Eich nodyn',
    question: 'Eich cwestiwn',
    request: 'Yr hyn yr ydych yn gofyn amdano',
  },
  hint: {
    highlight: null,
    note: null,
    question: 'Fel y byddech yn ei ofyn yn y cyfarfod.',
    request: 'Beth, gan bwy ac erbyn pryd.',
  },
  savedAsTyped: 'Caiff ei gadw wrth i chi deipio.',
  saved: 'Wedi’i gadw ar y cyfrifiadur hwn',
  notSaved: 'Mae’r hyn a ysgrifennoch ar y sgrin ond heb ei storio eto.',
  copyNote: 'Copïo’r nodyn',
  remove: 'Dileu',
  removeNamed: (kind, start) => `Dileu ${kind.toLowerCase()}: ${start}`,
  deleted: {
    highlight: 'Dilëwyd yr uwcholeuad',
    note: 'Dilëwyd y nodyn',
    question: 'Dilëwyd y cwestiwn',
    request: 'Dilëwyd y cais am wybodaeth',
  },
  made: {
    highlight: 'Gwnaed yr uwcholeuad',
    note: 'Dechreuwyd y nodyn',
    question: 'Dechreuwyd y cwestiwn',
    request: 'Dechreuwyd y cais am wybodaeth',
  },
  colour: 'Lliw',
  recoloured: 'Newidiwyd y lliw',
  withoutText: 'dim wedi’i ysgrifennu eto',
  doMore: 'Ysgrifennu ac argraffu',
  written: 'Yr hyn a ysgrifennoch',
  onNoItem: 'Heb fod ar eitem',
  onTheMeeting: 'Ar y cyfarfod cyfan',
  onThePaper: 'Ar y papur cyfan',
  askAbout: (item) => `Gofyn am eitem ${item}`,
};
