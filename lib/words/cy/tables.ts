/** Welsh, a draft: the paper's tables. */
import type { Words } from '..';
import { count, counted } from './counted';

export const tables: Words['tables'] = {
  untitled: 'Tabl heb deitl',
  numbered: (name, n, of) => `${name} (${count(n)} o ${count(of)})`,
  size: (n, of) => `${counted(n, 'rhes')}, ${counted(of, 'colofn')}`,
  goesOn: (page) => `yn parhau hyd at ${page}`,
  show: 'Dangos y tabl',
  notes: 'Nodiadau o dan y tabl',
  moreRows: (n, left) => `Dangos ${counted(n, 'rhes')} arall o ${count(left)}`,
  onPage: 'Tablau ar y dudalen hon',
  count: (n) => counted(n, 'tabl'),
  forms: 'Ffurflenni a thaflenni blaen',
  showForms: (n) => `Dangos ${counted(n, 'ffurflen')} hefyd`,
  hideForms: 'Gadael y ffurflenni allan eto',

  copy: 'Copïo’r tabl',
  save: 'Cadw fel CSV',
  copyAsks: 'Copïo’r tabl…',
  saveAsks: 'Cadw fel CSV…',
  copied: 'Copïwyd y tabl. Mae’n aros yn dabl mewn dogfen neu daenlen.',
  copiedAsText: 'Copïwyd fel testun: nid yw’r porwr hwn yn copïo tablau.',
  notCopied: 'Ni adawodd y porwr i Kloe gopïo. Cadwch y tabl fel CSV, neu dewiswch ei eiriau a’u copïo.',
  saved: 'Cadwyd y tabl gyda’ch lawrlwythiadau.',

  exempt: {
    title: 'Mynd â’r tabl hwn allan o Kloe?',
    text: (paper) => `Mae “${paper}” wedi’i eithrio, neu gall fod. Gofalwch pwy sy’n gweld y tabl.`,
    copy: 'Ei gopïo’r tro hwn',
    save: 'Ei gadw’r tro hwn',
    leave: 'Ei adael',
  },
};
