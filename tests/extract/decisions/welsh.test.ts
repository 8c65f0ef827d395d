/** Welsh minutes and fronts: what was resolved, asked for and promised. */
import { describe, expect, test } from 'vitest';
import { readFront } from '@/lib/document/front';
import type { Part } from '@/lib/document/parts';
import { asksForAction, ownerIn } from '@/lib/extract/decisions/asks';
import { dueIn } from '@/lib/extract/decisions/due';
import type { Reckoning } from '@/lib/extract/decisions/due-days';
import { readLeadIn } from '@/lib/extract/decisions/lead-ins';
import { proposalsIn } from '@/lib/extract/decisions/proposals';
import { decisionsIn } from '@/lib/extract/decisions/resolutions';
import { speakerIn } from '@/lib/extract/decisions/speakers';
import { isSaidInMinutes, isSupply, whatIn } from '@/lib/extract/decisions/supplies';
import { findRecommendations } from '@/lib/extract/recommendations';
import { findRequests } from '@/lib/extract/requests';
import { growthOfFourfold } from '../../support/growth';
import { paper } from '../../support/paper';
import { wholePart } from '../../support/whole-part';

const decided = (notation: string, items: Part['items'] = []) => {
  const doc = paper(notation);
  return decisionsIn(doc, wholePart(doc, 'minutes', items)).map(({ part, text }) =>
    part ? `${part}: ${text}` : text,
  );
};

test.each([
  ["PENDERFYNWYD nodi'r adroddiad.", "nodi'r adroddiad."],
  ['PENDERFYNWYD: derbyn y cynllun.', 'derbyn y cynllun.'],
  ['PENDERFYNWYD yn unfrydol – y dylid gohirio’r cynllun.', "y dylid gohirio'r cynllun."],
  ['Ar ôl trafodaeth, ac yn unfrydol, PENDERFYNWYD ymweld â’r depo.', "ymweld â'r depo."],
  ['Penderfynwyd: ysgrifennu at y cwmni bysiau.', 'ysgrifennu at y cwmni bysiau.'],
  ['Penderfynwyd yn unfrydol y dylid cefnogi’r gyllideb.', "y dylid cefnogi'r gyllideb."],
  ['Penderfynodd y Pwyllgor Craffu Plant y dylid rhewi’r ffioedd.', "y dylid rhewi'r ffioedd."],
  [
    'ARGYMHELLWYD i’r Cabinet y dylid mabwysiadu’r strategaeth.',
    "i'r Cabinet y dylid mabwysiadu'r strategaeth.",
  ],
  ['Argymhellodd y Pwyllgor i’r Cabinet y dylid ailystyried.', 'y dylid ailystyried.'],
  ['Argymhellwyd y dylid rhewi’r rhenti.', "y dylid rhewi'r rhenti."],
  ['CYTUNWYD: anfon llythyr.', 'anfon llythyr.'],
  ['Cytunwyd y dylid trefnu ymweliad.', 'y dylid trefnu ymweliad.'],
  ['Cytunodd y Pwyllgor i ysgrifennu at y gweinidog.', 'i ysgrifennu at y gweinidog.'],
  ['NODWYD yr adroddiad.', 'yr adroddiad.'],
  ['PENDERFYNWYD YN UNFRYDOL lofnodi’r cofnodion.', "lofnodi'r cofnodion."],
  [
    'PENDERFYNWYD YN UNFRYDOL, yn amodol ar y newid uchod, gefnogi’r cais.',
    "yn amodol ar y newid uchod, gefnogi'r cais.",
  ],
  ['Cynigiwyd ac eiliwyd hynny, a PHENDERFYNWYD prynu’r cae.', "prynu'r cae."],
  ['Trafodwyd y costau a CHYTUNWYD gohirio’r eitem.', "gohirio'r eitem."],
  ['Penderfynodd y Cabinet gymeradwyo’r grant.', "gymeradwyo'r grant."],
  ['Penderfynodd y Bwrdd Gweithredol yn unfrydol ohirio’r eitem.', "ohirio'r eitem."],
  ['Yn dilyn trafodaeth, penderfynwyd derbyn yr argymhellion.', 'derbyn yr argymhellion.'],
  ['Felly, cytunwyd y dylid trefnu ymweliad.', 'y dylid trefnu ymweliad.'],
  ['Nododd y Pwyllgor yr adroddiad.', 'Nododd y Pwyllgor yr adroddiad.'],
  ['Derbyniwyd a chymeradwywyd y cofnodion.', 'Derbyniwyd a chymeradwywyd y cofnodion.'],
])('%s', (sentence, words) => {
  expect(decided(sentence)).toEqual([words]);
});

test.each([
  'PENDERFYNWYD gwahardd y wasg a’r cyhoedd o’r cyfarfod.',
  'PENDERFYNWYD bod y wasg a’r cyhoedd yn cael eu gwahardd o dan adran 100A.',
  'Penderfynwyd ar y contract gan y contractwr ym mis Mehefin.',
  'Penderfynwyd eisoes pwy fydd yn gwneud y gwaith.',
  'Nodwyd bod y gwasanaeth wedi tyfu ers 2019.',
  'Gofynnodd aelodau sut y penderfynwyd hynny.',
  'Mae’r penderfyniad yn y tabl.',
  'Ystyriodd y Pwyllgor adroddiad y Cyfarwyddwr.',
  'Cytunodd y teulu y byddent yn symud.',
  'Penderfynodd y teulu symud.',
  'Cytunwyd ar gofnodion y cyfarfod diwethaf.',
  'Penderfynwyd yn y Cyfarfod: 19/01/2027 - Pwyllgor Gwaith',
  'Derbyniwyd ymddiheuriadau gan y Cynghorydd Lowe.',
  'Nododd y Pwyllgor fod y gwasanaeth wedi tyfu.',
  'Derbyniodd y Pwyllgor ddirprwyaeth o drigolion: adroddiad ganddynt.',
  'Penderfynodd y Pwyllgor Craffu ymhen hir a hwyr.',
])('decides nothing: %s', (sentence) => {
  expect(decided(sentence)).toEqual([]);
});

test('lettered parts are decisions of their own, up to the reasons and past the vote', () => {
  expect(
    decided(`PENDERFYNWYD yn unfrydol:
      (a) nodi’r adroddiad;
      Pleidlais: unfrydol
      (b) gofyn i’r Pennaeth Tai ddarparu nodyn briffio erbyn y cyfarfod nesaf; a
      (c) argymell i’r Cabinet y dylid rhewi’r ffioedd.
      Rheswm dros y penderfyniad
      (a) i arbed arian.`),
  ).toEqual([
    "a: nodi'r adroddiad;",
    "b: gofyn i'r Pennaeth Tai ddarparu nodyn briffio erbyn y cyfarfod nesaf; a",
    "c: argymell i'r Cabinet y dylid rhewi'r ffioedd.",
  ]);
});

test.each([
  ['Penderfyniad:\nNodi’r adroddiad.', ["Nodi'r adroddiad."]],
  ['# Penderfyniad\nCymeradwywyd y cynllun.', ['Cymeradwywyd y cynllun.']],
  [
    'Penderfyniadau:\n(a) Bod y cynnydd yn cael ei nodi; a\n(b) gofyn i’r Pennaeth Tai adrodd yn ôl.\nDyddiad cyhoeddi: 21/09/2026',
    ['Bod y cynnydd yn cael ei nodi; a', "gofyn i'r Pennaeth Tai adrodd yn ôl."],
  ],
  ['Penderfyniad:\nNi chafwyd unrhyw ymddiheuriadau.', []],
  ['Penderfyniad:\nDerbyniwyd ymddiheuriadau gan y Cynghorydd Lowe.', []],
  ['Penderfyniad:\nY Cynghorydd Tasker – Cysylltiad personol – Eitem 9', []],
  ['Penderfyniad:\nNodwyd gan swyddogion fod y gost yn uwch.', []],
  [
    'Penderfyniad:\nGohirio’r eitem.\nCofnodion:\nNodi’r hyn a ddywedwyd oedd bwriad y Cadeirydd.',
    ["Gohirio'r eitem."],
  ],
])('what stands under a Welsh label: %s', (notation, decisions) => {
  const doc = paper(notation);
  expect(decisionsIn(doc, wholePart(doc, 'minutes')).map(({ text }) => text)).toEqual(decisions);
});

test.each([
  ['Gofynnir i’r Pwyllgor:\n1. nodi’r cerdyn sgorio;\n2. gofyn am ddiweddariad.', 2],
  ['Gofynnir i Aelodau’r Pwyllgor Craffu:\n(a) ystyried y risgiau.', 1],
  ['Argymhellir bod y Cabinet yn:\n(i) cymeradwyo’r gyllideb;\n(ii) nodi’r risgiau.', 2],
  ['# Argymhelliad/ion\nBod y Pwyllgor yn nodi’r adroddiad.', 1],
  ['Argymhelliad: Bod y Pwyllgor yn nodi’r adroddiad.', 1],
  ['Gofynnir i’r Pwyllgor am ei farn.', 0],
  ['Argymhellir darllen y canllawiau cyn hynny.', 0],
])('a Welsh report asks: %s', (notation, count) => {
  const doc = paper(notation);
  expect(proposalsIn(doc, wholePart(doc, 'report'))).toHaveLength(count);
});

test('where minutes resolve, what was agreed on the way is talk', () => {
  expect(decided('Cytunwyd y dylid egluro’r ffigurau.\nPENDERFYNWYD derbyn y cynllun.')).toEqual([
    'derbyn y cynllun.',
  ]);
});

test('one verb may hold for all parts', () => {
  expect(readLeadIn('PENDERFYNWYD bod y Pwyllgor yn nodi:')).toMatchObject({ isOpen: true, verb: 'nodi' });
});

test.each([
  ["nodi'r adroddiad", false],
  ['y dylid nodi cynnydd y gwaith', false],
  ['bod y Pwyllgor yn croesawu’r cynllun', false],
  ['cymeradwyo cofnodion y cyfarfod diwethaf', false],
  ['bod yr adroddiad yn cael ei nodi', false],
  ['diolch i’r swyddogion', false],
  ["nodi'r adroddiad a gofyn i'r Pennaeth Tai adrodd yn ôl", true],
  ['cymeradwyo’r grant', true],
  ["gofyn i'r Cabinet ailystyried", true],
  ['ysgrifennu at y gweinidog', true],
  ['y dylid rhewi’r rhenti', true],
])('%s: asks for action: %s', (text, expected) => {
  expect(asksForAction(text.replaceAll('’', "'"))).toBe(expected);
});

test.each([
  ["gofyn i'r Pennaeth Tai ddarparu nodyn", 'Pennaeth Tai'],
  ["gofyn i'r Cyfarwyddwr Addysg a Phlant ysgrifennu", 'Cyfarwyddwr Addysg a Phlant'],
  ['gofyn am nodyn', null],
])('%s: of whom', (text, owner) => {
  expect(ownerIn(text)).toBe(owner);
});

describe('said in Welsh minutes', () => {
  test.each([
    'Gofynnodd y Pwyllgor am ragor o wybodaeth am y rhestr aros.',
    'Gofynnwyd am gopi o’r cynllun.',
    'Gofynnodd y Cynghorydd Hale am ddadansoddiad o salwch fesul tîm.',
    'Byddai swyddogion yn darparu’r ffigurau i’r Pwyllgor.',
    'Bydd y Pennaeth Tai yn anfon nodyn briffio at yr aelodau.',
    'Byddai’r sleidiau’n cael eu dosbarthu.',
    'Cytunodd y Cyfarwyddwr i ddosbarthu’r llythyr.',
    'Addawodd y swyddogion adrodd yn ôl ym mis Mawrth.',
    'Dywedodd y byddai’n ysgrifennu at yr aelod.',
    'Gofynnwyd i swyddogion ddarparu enghreifftiau.',
    'Gofynnodd y Cadeirydd i’r Pennaeth Tai rannu’r ystadegau.',
    'Cytunasant i ymchwilio i’r mater ac adrodd yn ôl.',
    'Gofynnwyd i swyddogion baratoi adroddiad.',
    'Gofynnwyd a ellid rhannu’r ffigurau â’r aelodau.',
    'Gofynnodd y Cynghorydd Hale a fyddai modd cael copi o’r cynllun.',
    'Hoffai’r aelodau gael diweddariad ar y gwaith.',
    'Swyddogion i ddarparu dadansoddiad o’r costau.',
    'Y Pennaeth Tai i anfon y ffigurau at yr aelodau.',
  ])('asks: %s', (sentence) => {
    expect(isSaidInMinutes(sentence.replaceAll('’', "'"))).toBe(true);
  });

  test.each([
    'Gofynnodd y Cynghorydd Hale pam yr oedd y ffigurau’n uwch.',
    'Gofynnwyd a oedd y cynllun ar amser.',
    'Mae’r nodyn wedi’i ddosbarthu i’r aelodau.',
    'Roedd y wybodaeth eisoes wedi ei rhannu.',
    'Byddai’r gwasanaeth yn darparu gofal i blant.',
    'Diolchodd y Cadeirydd i’r swyddogion am yr adroddiad.',
    'Ystyriodd yr aelodau wybodaeth am y rhestr aros.',
    'Cytunodd y teulu i symud.',
    'Gofynnwyd a ellid gwella’r ffordd.',
    'Hoffai’r Cadeirydd ddiolch i’r swyddogion.',
    'Swyddogion i ddarparu gofal i blant.',
    'Aeth y Cynghorydd Hale i anfon parseli.',
    'Bydd y cyfarfod nesaf ym mis Ionawr.',
  ])('asks nothing: %s', (sentence) => {
    expect(isSaidInMinutes(sentence.replaceAll('’', "'"))).toBe(false);
  });

  test.each([
    ["gofyn i'r Pennaeth Tai ddarparu nodyn briffio", true],
    ["bod gwybodaeth yn cael ei dosbarthu i'r aelodau", true],
    ["nodi'r adroddiad", false],
    ['darparu gwasanaeth i blant', false],
  ])('%s: to be supplied: %s', (text, expected) => {
    expect(isSupply(text)).toBe(expected);
  });

  test.each([
    ['Gofynnwyd am wybodaeth am y rhestr aros erbyn y cyfarfod nesaf.', 'rhestr aros'],
    ['Gofynnodd yr aelodau am gopi o gynllun y gaeaf.', 'gynllun y gaeaf'],
  ])('%s: what', (quote, what) => {
    expect(whatIn(quote)).toBe(what);
  });

  test.each([
    ["Cytunodd y Pennaeth Tai i ddosbarthu'r llythyr.", 'Pennaeth Tai'],
    ['Dywedodd Ann Hale y byddai swyddogion yn adrodd yn ôl.', 'Ann Hale'],
    ['Gofynnwyd am gopi.', null],
  ])('%s: by whom', (quote, who) => {
    expect(speakerIn(quote)).toBe(who);
  });
});

const FROM: Reckoning = {
  meetingDate: '2026-11-24',
  nextMeeting: '2027-01-19',
  meetings: ['2026-11-24', '2027-01-19'],
};

test.each([
  ['darparu nodyn erbyn 18 Rhagfyr 2026', 'erbyn 18 Rhagfyr 2026', '2026-12-18'],
  ['ei ddosbarthu erbyn 6ed o Fai', 'erbyn 6ed o Fai', '2027-05-06'],
  ['erbyn diwedd Mawrth 2027', 'erbyn diwedd Mawrth 2027', '2027-03-31'],
  ['adrodd yn ôl ym mis Gorffennaf', 'ym mis Gorffennaf', '2027-07-31'],
  ["adrodd yn ôl i'r cyfarfod nesaf", "i'r cyfarfod nesaf", '2027-01-19'],
  ['cyn ei gyfarfod nesaf', 'cyn ei gyfarfod nesaf', '2027-01-19'],
  ['yn chwarterol', 'yn chwarterol', null],
  ['maes o law', 'maes o law', null],
  ['adrodd yn ôl ymhen chwe mis', 'ymhen chwe mis', '2027-05-24'],
  ['ei ddosbarthu o fewn tair wythnos', 'o fewn tair wythnos', '2026-12-15'],
  ['o fewn pythefnos i’r cyfarfod', "o fewn pythefnos i'r cyfarfod", '2026-12-08'],
  ['ymhen mis', 'ymhen mis', '2026-12-24'],
  ['o fewn 10 diwrnod gwaith', 'o fewn 10 diwrnod gwaith', null],
  ['ymhen blwyddyn', 'ymhen blwyddyn', '2027-11-24'],
  ['erbyn diwedd Chwarter 3', 'erbyn diwedd Chwarter 3', '2026-12-31'],
  ['erbyn 25ain Ionawr 2027', 'erbyn 25ain Ionawr 2027', '2027-01-25'],
])('%s: due', (text, printed, date) => {
  expect(dueIn(text.replaceAll('’', "'"), FROM)).toEqual({ text: printed, date });
});

test.each([
  'o fewn y gyllideb',
  'ymhen hir a hwyr',
  'perfformiad chwarter 3',
  'pwyllgor y cyfarfod',
  'am y rhestr aros',
  'mai hon yw’r ffordd',
])('%s: no due date', (text) => {
  expect(dueIn(text, FROM)).toBeNull();
});

describe('the front of a Welsh paper', () => {
  test.each([
    [
      'labels',
      `Rhaglen
       Pwyllgor Craffu Plant a Theuluoedd
       Dyddiad: Dydd Mawrth, 24ain Tachwedd 2026
       Amser: 10.30 y.b.
       Lleoliad: Siambr y Cyngor, Tŷ Marchgate`,
      'Pwyllgor Craffu Plant a Theuluoedd | 2026-11-24 | 10:30 | Siambr y Cyngor, Tŷ Marchgate',
    ],
    [
      'lines above the agenda',
      `Cyfarfod y Pwyllgor Archwilio
       Dydd Iau 10fed Hydref 2026 am 2.00 y.p.
       Aelodau
       Cyhoeddwyd ar 1 Hydref 2026`,
      'Pwyllgor Archwilio | 2026-10-10 | 14:00 | -',
    ],
  ])('%s', (_, notation, said) => {
    const { committee, day, time, venue } = readFront(paper(notation), 60);
    expect([committee, day, time, venue].map((stated) => stated?.value ?? '-').join(' | ')).toBe(said);
  });
});

test('an action below what was said names who is to do it', () => {
  const minutes = paper(`
    # Cofnodion cyfarfod y Pwyllgor Craffu Plant
    Dydd Mawrth 22 Medi 2026
    Yn bresennol: Y Cynghorwyr Hale a Tasker
    # 11. Maethu
    Gofynnodd yr aelodau am ddadansoddiad o’r costau.
    CAM GWEITHREDU: Y Pennaeth Maethu
    # 12. Tai
    Gofynnwyd am gopi o’r cynllun.
    Cam i’w gymryd – Ann Hale`);
  expect(findRequests(minutes).map(({ from }) => from)).toEqual(['Pennaeth Maethu', 'Ann Hale']);
});

test('Welsh minutes give their decisions and requests, with day and item', () => {
  const minutes = paper(`
    # Cofnodion cyfarfod y Pwyllgor Craffu Plant
    Dydd Mawrth 22 Medi 2026
    Yn bresennol: Y Cynghorwyr Hale a Tasker
    # 11. Ymddiheuriadau
    Derbyniwyd ymddiheuriadau gan y Cynghorydd Lowe.
    # 12. Maethu
    Cytunodd y Pennaeth Maethu i ddosbarthu’r ffigurau erbyn 6 Hydref 2026.
    PENDERFYNWYD:
    (a) nodi’r adroddiad;
    (b) gofyn i’r Pennaeth Maethu adrodd yn ôl i’r cyfarfod nesaf.
    # 13. Blaenraglen waith
    PENDERFYNWYD cymeradwyo’r rhaglen.`);
  expect(
    findRecommendations(minutes).map((one) => [one.itemNumber, one.part, one.asksForAction, one.meetingDate]),
  ).toEqual([
    ['12', 'a', false, '2026-09-22'],
    ['12', 'b', true, '2026-09-22'],
    ['13', null, false, '2026-09-22'],
  ]);
  expect(findRequests(minutes).map((one) => [one.itemNumber, one.from, one.dueDate])).toEqual([
    ['12', 'Pennaeth Maethu', '2026-10-06'],
  ]);
});

test.each([
  'Penderfynodd y Pwyllgor Craffu ',
  'Gofynnodd y Pwyllgor am ragor am ',
  'byddai swyddogion yn rhoi ',
  'gwybodaeth i gael ei ',
  'y Cynghorydd a ',
  'cytunodd y teulu i ',
  "gofynnwyd a ellid rhoi'r ",
  'Swyddogion i ddarparu ',
  'Nododd y Pwyllgor y ',
  'Yn dilyn hynny ',
  'ymhen tri mis o ',
])('looking through “%s” again and again takes time in step', (piece) => {
  const look = (times: number) => {
    const text = piece.repeat(times);
    return [readLeadIn(text), isSaidInMinutes(text), isSupply(text), whatIn(text), dueIn(text, FROM)];
  };
  expect(growthOfFourfold(look, 300)).toBeLessThan(10);
});
