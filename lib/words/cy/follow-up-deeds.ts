/** Welsh, a draft: what the member does with follow-ups at the desk. */
import type { Words } from '..';
import { dateText } from '../dates';
import { count, counted } from './counted';
import { monthsText, responseBasis } from './follow-ups';

const day = (iso: string) => dateText(iso, 'cy');

export const followUpDeeds: Words['followUpDeeds'] = {
  response: {
    title: 'Amser i ateb',
    said: (n, by) =>
      n === null
        ? by === 'elsewhere'
          ? 'Nid oes cyfraith y tu allan i Loegr sy’n dweud faint o amser a gaiff y weithrediaeth. Ni elwir yr un o’i hatebion yn hwyr am hynny.'
          : 'Ni osodoch amser i’r weithrediaeth ateb y pwyllgor hwn.'
        : `Mae gan y weithrediaeth ${monthsText(n)} i ateb argymhelliad (${responseBasis(by)}).`,
    change: 'Newid…',
    ask: 'Faint o amser a gaiff y weithrediaeth i ateb?',
    months: 'Misoedd',
    monthsHint:
      'Gadewch ef yn wag lle nad oes amser wedi’i osod. Efallai fod cyfansoddiad eich cyngor yn dweud.',
    notMonths: 'Nifer cyfan o fisoedd, 1 i 24, neu ddim.',
    save: 'Ei osod',
    asBefore: 'Fel y mae’r gyfraith',
    cancel: 'Canslo',
    changed: 'Newidiwyd yr amser i ateb',
  },
  event: {
    title: 'Beth ddigwyddodd?',
    what: 'Beth ddigwyddodd',
    on: 'Ar ba ddiwrnod',
    words: 'Ym mha eiriau: e-bost, llythyr, yr hyn a ddywedwyd',
    who: 'Pwy sydd ag ef yn awr',
    due: 'I’w gwblhau erbyn',
    from: 'Gan bwy, os mynnwch',
    save: 'Ychwanegu',
    cancel: 'Canslo',
    added: 'Ychwanegwyd',
    choices: {
      'chased by e-mail': 'Atgoffwyd drwy e-bost',
      'chased aloud': 'Atgoffwyd ar lafar',
      answered: 'Atebwyd (drwy e-bost, drwy lythyr neu ar lafar)',
      'answered in part': 'Atebwyd yn rhannol',
      sent: 'Anfonwyd at bwy bynnag sy’n penderfynu',
      'decided: accepted': 'Derbyniwyd yr argymhelliad',
      'decided: in part': 'Derbyniwyd yr argymhelliad yn rhannol',
      'decided: rejected': 'Gwrthodwyd yr argymhelliad',
      'good enough': 'Mae’r pwyllgor yn derbyn yr ateb',
      'not good enough': 'Nid yw’r ateb yn ddigon da',
      done: 'Gweithredwyd',
      withheld: 'Daliwyd yn ôl, gyda rhesymau',
      withdrawn: 'Tynnwyd yn ôl',
      'no longer pursued': 'Ddim yn cael ei ddilyn mwyach',
      reopened: 'Ei ailagor',
      owner: 'Mae gan rywun arall ef yn awr',
      due: 'Mae ganddo ddyddiad newydd',
      review: 'I’w adolygu ar ddiwrnod',
    },
    reviewOn: 'I’w adolygu ar',
    ofMany: (n) => `Fe’i hychwanegir at y ${count(n)} a ddewisoch.`,
    addedMany: (n) => `Ychwanegwyd at ${counted(n, 'cam dilynol')}`,
  },
  attached: {
    attach: 'Atodi ffeil…',
    stays:
      'Llythyr, e-bost, tabl. Fe’i cedwir ar y cyfrifiadur hwn ac yn eich copïau wrth gefn, ac nid yw’n mynd i unrhyw restr neu ffeil a rannwch.',
    chosen: (name, size) => `“${name}”, ${size}.`,
    leaveOut: 'Ei gadael allan',
    tooLarge: (size, largest) =>
      `Mae ${size} yn y ffeil hon; caiff ffeil a atodir fod yn ${largest} ar y mwyaf. Gadewch hi allan, ac ysgrifennwch ble y’i cedwir neu gludo’r geiriau sy’n bwysig.`,
    exempt: 'Mae’r ffeil yn eithriedig neu’n gyfrinachol',
    exemptText:
      'Yna mae’r cam dilynol cyfan yn aros allan o restrau, ffeiliau a rennir a chopïau wrth gefn a wneir ar eu pen eu hunain.',
    open: (name, size) => `Cadw “${name}” (${size})`,
    isExempt: 'eithriedig',
    remove: 'Tynnu’r ffeil',
    removed: 'Tynnwyd y ffeil',
    gone: (name) =>
      `Nid yw “${name}” ar y cyfrifiadur hwn: fe’i hatodwyd mewn porwr arall, ac ni ddaethpwyd â chopi wrth gefn sy’n ei chynnwys yma.`,
  },
  decided: {
    title: 'Ochr yn ochr â’r hyn y gofynnwyd amdano',
    asked: 'Yr hyn y gofynnwyd amdano',
    said: 'Yr hyn a benderfynwyd',
    other: 'Mae’r rhan fwyaf wedi’i eirio’n wahanol, felly ni nodir geiriau a newidiwyd.',
  },
  chosen: {
    choose: (title) => `Dewis: ${title}`,
    count: (n) => `Dewiswyd ${count(n)}.`,
    hidden: (n) =>
      n === 1 ? 'Nid yw 1 ohonynt yn cael ei ddangos.' : `Nid yw ${count(n)} ohonynt yn cael eu dangos.`,
    confirm: 'Cadarnhau…',
    change: 'Ychwanegu’r hyn a ddigwyddodd…',
    merge: 'Cyfuno…',
    link: 'Cysylltu',
    clear: 'Clirio',
    linked: (n) => `Cysylltwyd ${counted(n, 'cam dilynol')}`,
    toKind: {
      recommendation: (n) => (n === 1 ? 'Argymhelliad ydyw' : 'Argymhellion ydynt'),
      request: (n) => (n === 1 ? 'Cais ydyw' : 'Ceisiadau ydynt'),
    },
    kindChanged: 'Newidiwyd y math',
  },
  confirmMany: {
    title: 'A yw’r darnau hyn amdanynt?',
    what: 'Nid ychwanegir dim nad ydych yn ei dicio.',
    tick: (state) => `Ie: ${state}`,
    save: (n) => `Cadarnhau ${count(n)}`,
    cancel: 'Canslo',
  },
  merge: {
    title: 'Pa un sy’n sefyll dros y cyfan?',
    what: 'Bydd y lleill yn cyfrif fel hwnnw o hyn ymlaen: gofynnir amdano ef am yr hyn y mae papurau’n ei ddweud am unrhyw un ohonynt. Ni ddilëir dim.',
    save: 'Cyfuno',
    cancel: 'Canslo',
    merged: (n) => `Mae ${counted(n, 'cam dilynol')} yn cyfrif fel un`,
    duplicates: 'Yn cyfrif fel hwn',
    apart: 'Gwahanu',
    apartNamed: (title) => `Gwahanu: ${title}`,
    takenApart: 'Yn sefyll drosto’i hun eto',
  },
  split: {
    action: 'Rhannu…',
    title: 'Rhannu’n rhannau',
    parts: 'Y rhannau, un ar bob llinell',
    hint: 'Dilynir pob un ar wahân, gyda’r un geiriau o’r papur, yr un diwrnod a’r un person.',
    save: (n) => `Rhannu’n ${count(n)}`,
    cancel: 'Canslo',
    done: (n) => `Rhannwyd yn ${counted(n, 'rhan')}`,
    partOf: 'Rhan o',
    together: 'Rhoi ynghyd eto',
    putTogether: 'Rhoddwyd ynghyd eto',
  },
  related: 'Gweler hefyd',
  sheet: {
    put: (iso) => `Rhoi ar y daflen ar gyfer ${day(iso)}`,
    noMeeting:
      'Unwaith y bydd tudalen neu bapur y cyfarfod nesaf wedi’i ddarllen, gallwch ei roi ar y daflen gwestiynau honno.',
    question: (about, title) => `${about}: ${title} Beth sydd wedi digwydd iddo?`,
    added: 'Ar y daflen gwestiynau',
  },
  programme: {
    title: 'Yr hyn a symudodd yn y flaenraglen waith',
    between: (since, until) => `Rhwng pecynnau ${day(since)} a ${day(until)}`,
    moved: (from, to) =>
      `symudwyd o ${from === null ? 'ddim diwrnod' : day(from)} i ${to === null ? 'ddim diwrnod' : day(to)}`,
    gone: (from) => `ddim yno mwyach${from === null ? '' : `; roedd ar gyfer ${day(from)}`}`,
    new: (to) => `newydd${to === null ? '' : `, ar gyfer ${day(to)}`}`,
    before: 'cynt',
    now: 'yn awr',
  },
  forMeeting: {
    title: 'Ar gyfer y cyfarfod hwn',
    count: (due, overdue, answered) =>
      `${count(due)} i’w cwblhau, ${count(overdue)} yn hwyr, ${count(answered)} wedi’u hateb a heb eu derbyn eto.`,
    none: 'Nid oes dim y gofynnodd y pwyllgor amdano i’w gwblhau yn awr.',
    board: 'Agor y camau dilynol',
    show: 'Eu dangos',
    titleOver: 'Yn y cyfarfod hwn',
    countOver: (due, overdue, made) =>
      `I’w cwblhau pan gyfarfu: ${count(due)}; yn hwyr: ${count(overdue)}. Gofynnwyd amdanynt neu argymhellwyd ynddo: ${count(made)}.`,
    showDue: 'Dangos yr hyn oedd i’w gwblhau',
    showMade: 'Dangos yr hyn y gofynnwyd amdano neu a argymhellwyd',
  },
  byHand: {
    title: 'Ychwanegu argymhelliad neu gais',
    kind: 'Math',
    recommendation: 'Argymhelliad',
    request: 'Cais am wybodaeth',
    text: 'Yr hyn a argymhellwyd neu y gofynnwyd amdano',
    owner: 'Pwy sydd i’w wneud',
    madeOn: 'Ar ba ddiwrnod',
    due: 'I’w gwblhau erbyn, os rhoddwyd diwrnod',
    save: 'Ychwanegu',
    cancel: 'Canslo',
    added: 'Ychwanegwyd at y rhestr',
  },
};
