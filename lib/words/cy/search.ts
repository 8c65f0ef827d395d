/** Welsh, a draft: searching everything, at the desk. */
import type { Words } from '..';
import { count, counted, or } from './counted';

const papers = (n: number) => counted(n, 'papur');
const places = (n: number) => counted(n, 'lle');

export const search: Words['search'] = {
  title: 'Chwilio',
  sub: 'Yng ngeiriau pob papur a ddarllenwyd ar y cyfrifiadur hwn, ac ym mhopeth a ysgrifennoch.',
  label: 'Chwilio papurau, nodiadau a chwestiynau',
  example: 'caseloads, "care plan", £1.2m',
  loading: 'Mae’r hyn y gellir ei chwilio’n cael ei agor …',
  looking: 'Yn chwilio …',

  within: 'Chwilio o fewn',
  council: 'Cyngor',
  committee: 'Pwyllgor',
  meeting: 'Cyfarfod',
  anyCouncil: 'Pob cyngor',
  anyCommittee: 'Pob pwyllgor',
  anyMeeting: 'Pob cyfarfod',
  from: 'Cyfarfodydd o',
  to: 'hyd at',
  order: { label: 'Yn gyntaf', best: 'Yr hyn sy’n cyd-fynd orau', newest: 'Y cyfarfod diweddaraf' },
  clear: 'Chwilio ym mhobman',

  groups: 'Dangos yn unig',
  group: {
    paper: 'Papurau',
    asks: 'Argymhellion a cheisiadau',
    note: 'Nodiadau',
    question: 'Cwestiynau',
    answer: 'Atebion',
    'short-form': 'Byrfoddau',
  },
  kind: {
    text: 'Papur',
    recommendation: 'Argymhelliad mewn papur',
    request: 'Cais am wybodaeth',
    highlight: 'Eich uwcholeuad',
    note: 'Eich nodyn',
    question: 'Eich cwestiwn',
    answer: 'Ateb i’ch cwestiwn',
    line: 'Trywydd ymholi',
    'follow-up': 'Cam dilynol',
    'short-form': 'Byrfodd',
  },

  results: 'Yr hyn a ganfuwyd',
  found: (n) => `Canfuwyd ${places(n)}.`,
  foundFirst: (shown, n) => `Canfuwyd ${places(n)}. Dangosir y ${count(shown)} cyntaf.`,
  more: (n) => `Dangos ${count(n)} arall`,
  none: (asked) => `Ni chafwyd hyd i ddim ar gyfer “${asked}”`,
  noneText: (n) => `Edrychwyd drwy ${count(n)} o bapurau a phopeth a ysgrifennoch.`,
  noneWithin: 'Dim ond drwy’r hyn a ddewisoch uchod yr edrychwyd.',
  alone: 'Nid oes lle â’r geiriau hyn i gyd. Pob un ar ei ben ei hun:',
  aloneIn: (word, n) => (n === 0 ? `“${word}”: yn unman` : `“${word}”: ${places(n)}`),
  respelt: (typed, instead) =>
    `Nid yw “${typed}” yn unman. Canfuwyd yn ei le: ${or(instead.map((word) => `“${word}”`))}.`,
  nowhere: (typed) => `Nid yw “${typed}” yn unman, ac nid oes dim â sillafiad tebyg.`,
  inPaper: (title) => `yn ${title}`,
  ofNoMeeting: 'Heb gyfarfod',
  deleted: 'Dilëwyd ei bapur.',

  start: 'Am beth yr ydych yn chwilio?',
  startText:
    'Canfyddir geiriau Saesneg sut bynnag yr ysgrifennir hwy: mae “policy” yn canfod policies, “looked after” yn canfod looked-after, “saftey” yn canfod safety.',
  startQuotes: 'Rhaid i eiriau mewn dyfynodau fod fel y maent: "care plan".',
  startNumbers: 'Mae ffigurau, arian ac adrannau’n gweithio hefyd: 72%, £1.2m, Q3, 5.3.',
  empty: 'Dim i’w chwilio eto',
  emptyText:
    'Agorwch gyfarfod cyngor a phwyswch fotwm Kloe, neu agorwch PDF. Gellir wedyn chwilio yma yn yr hyn a ddarllenwyd.',

  notAll: (ready, of) => `Ni ellir chwilio pob papur eto: ${count(ready)} o ${count(of)}.`,
  preparing: 'Mae’r lleill yn cael eu paratoi. Gallwch chwilio yn y cyfamser.',
  toRead: (n) =>
    n === 1 ? 'Rhaid darllen 1 papur eto yn gyntaf.' : `Rhaid darllen ${papers(n)} eto yn gyntaf.`,
  read: 'Eu darllen yn awr',
  reading: (done, of) => `Yn darllen: ${count(done)} o ${count(of)} …`,
  cannotRead: (n) =>
    n === 1
      ? 'Dim ond lle y mae y gellir darllen 1 dudalen neu ffeil: agorwch hi eto.'
      : `Dim ond lle y maent y gellir darllen ${count(n)} o dudalennau a ffeiliau: agorwch nhw eto.`,
  exempt: (ofPapers, written) => {
    const said = [
      ...(ofPapers > 0 ? [`${papers(ofPapers)} sy’n eithriedig, neu a all fod`] : []),
      ...(written > 0 ? [`${count(written)} o’ch nodiadau ac ati ar bapurau o’r fath`] : []),
    ];
    return `Heb eu chwilio: ${said.join(', a ')}.`;
  },
  includeExempt: 'Eu chwilio hefyd',
  withExempt: 'Chwilir hefyd bapurau sy’n eithriedig, neu a all fod.',
  leaveExempt: 'Eu gadael allan',
  failed: 'Nid yw’r chwilio’n gweithio',
  failedText:
    'Caewch y ddesg a’i hagor eto. Nid oes dim wedi digwydd i’r hyn a ysgrifennoch ac a ddarllenoch.',
  keys: 'Bysellau: ↓ o’r maes i’r hyn a ganfuwyd, ↑ ↓ o un i’r llall, mae Enter yn ei agor.',
};
