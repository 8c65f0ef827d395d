/** Welsh, a draft: asking the author of a report to spell its short forms out. */
import type { Words } from '..';
import { count, counted } from './counted';

export const authorNote: Words['authorNote'] = {
  title: (n) => (n === 1 ? 'Nodyn i’r awdur' : 'Nodiadau i’r awduron'),
  write: (n) => (n === 1 ? 'Ysgrifennu nodyn i’r awdur' : 'Ysgrifennu nodiadau i’r awduron'),
  makes: (n) =>
    n === 1
      ? 'Mae’n gwneud testun cwrtais gyda’r byrfodd a’i dudalennau. Chi sy’n ei anfon, neu beidio.'
      : `Mae’n gwneud testun cwrtais gyda’r ${counted(n, 'byrfodd')} a’u tudalennau. Chi sy’n ei anfon, neu beidio.`,
  hint: 'Newidiwch y geiriau fel y mynnwch, yna copïwch nhw i e-bost.',
  noReport: 'Tudalennau nad ydynt yn perthyn i unrhyw adroddiad',
  copy: 'Copïo',
  copyOf: (title) => `Copïo: ${title}`,
  copied: 'Copïwyd.',
  copiedAsText: 'Copïwyd.',
  notCopied: 'Ni adawodd y porwr i Kloe gopïo. Dewiswch y geiriau a’u copïo.',
  andMore: (pages, n) => `${pages} a ${count(n)} arall`,
  dear: (name) => `Annwyl ${name ?? '…'},`,
  reportUses: (title, item, n) => {
    const report =
      item === null ? `Mae’r adroddiad “${title}”` : `Mae’r adroddiad “${title}” (eitem ${item})`;
    return n === 1
      ? `${report} yn defnyddio byrfodd heb ddweud beth yw ei ystyr:`
      : `${report} yn defnyddio’r byrfoddau hyn heb ddweud beth yw eu hystyr:`;
  },
  paperUses: (title, n) =>
    n === 1
      ? `Mae’r papur “${title}” yn defnyddio byrfodd heb ddweud beth yw ei ystyr:`
      : `Mae’r papur “${title}” yn defnyddio’r byrfoddau hyn heb ddweud beth yw eu hystyr:`,
  couldThey: (n) =>
    n === 1
      ? 'A ellid ei ysgrifennu’n llawn yn y fersiwn nesaf, os gwelwch yn dda? Byddai’n helpu pawb sy’n ei ddarllen am y tro cyntaf.'
      : 'A ellid eu hysgrifennu’n llawn yn y fersiwn nesaf, os gwelwch yn dda? Byddai’n helpu pawb sy’n ei ddarllen am y tro cyntaf.',
  thanks: 'Gyda diolch',
  exempt: {
    title: 'Ysgrifennu am bapur wedi’i eithrio?',
    text: (paper) =>
      `Mae “${paper}” wedi’i eithrio, neu gall fod. Mae’r nodyn yn ei enwi, gyda’i dudalennau. Gofalwch pwy sy’n ei weld.`,
    write: 'Ei ysgrifennu’r tro hwn',
    leave: 'Ei adael',
  },
};
