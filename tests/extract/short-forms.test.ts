import { expect, test } from 'vitest';
import { textAt } from '@/lib/document/model';
import { findShortForms } from '@/lib/extract/short-forms';
import { growthOfFourfold } from '../support/growth';
import { paper } from '../support/paper';

const meanings = (notation: string) =>
  Object.fromEntries(findShortForms(paper(notation)).map(({ short, long }) => [short, long]));

test.each`
  sentence                                                          | short        | long
  ${'The number of looked after children (LAC) rose.'}              | ${'LAC'}     | ${'looked after children'}
  ${'Officers from the Department for Education (DfE) attended.'}   | ${'DfE'}     | ${'Department for Education'}
  ${'special educational needs and disability (SEND)'}              | ${'SEND'}    | ${'special educational needs and disability'}
  ${'The Head of Service (HoS) explained.'}                         | ${'HoS'}     | ${'Head of Service'}
  ${'MASH (Multi-Agency Safeguarding Hub) took the call.'}          | ${'MASH'}    | ${'Multi-Agency Safeguarding Hub'}
  ${'RSC - Regional Schools Commissioner'}                          | ${'RSC'}     | ${'Regional Schools Commissioner'}
  ${'SGO = Special Guardianship Order; others follow'}              | ${'SGO'}     | ${'Special Guardianship Order'}
  ${'Initial Child Protection Conferences (ICPCs) were late.'}      | ${'ICPC'}    | ${'Initial Child Protection Conference'}
  ${'Child & Family Assessments (CAFAs) rose.'}                     | ${'CAFA'}    | ${'Child & Family Assessment'}
  ${'our local policies (LPs)'}                                     | ${'LP'}      | ${'local policy'}
  ${'the bus pass (BP) of a pupil'}                                 | ${'BP'}      | ${'bus pass'}
  ${'RTPs (rural transport plan savings) fell'}                     | ${'RTPs'}    | ${'rural transport plan savings'}
  ${'RTPs (rural transport plans) end'}                             | ${'RTP'}     | ${'rural transport plan'}
  ${'a central admission point, CAP, will open'}                    | ${'CAP'}     | ${'central admission point'}
  ${'one route (central admission point, CAP) for all'}             | ${'CAP'}     | ${'central admission point'}
  ${'the Safeguarding and Family Support service (SaFS)'}           | ${'SaFS'}    | ${'Safeguarding and Family Support service'}
  ${'young-people-led health checks (YPLHC)'}                       | ${'YPLHC'}   | ${'young-people-led health checks'}
  ${'a home (now closed) for older people (HOP)'}                   | ${'HOP'}     | ${null}
  ${'We went home. Older people (HOP) came.'}                       | ${'HOP'}     | ${null}
  ${'payment by results [PbR] ends'}                                | ${'PbR'}     | ${'payment by results'}
  ${'the (hereafter: the) Vale Growth Board (or "VGB") met'}        | ${'VGB'}     | ${'Vale Growth Board'}
  ${'the market, CAP, and the fair'}                                | ${'CAP'}     | ${null}
  ${'A&E (accident and emergency) waits'}                           | ${'A&E'}     | ${'accident and emergency'}
  ${'the Children and Young People Scrutiny Committee (CYPSC) met'} | ${'CYPSC'}   | ${'Children and Young People Scrutiny Committee'}
  ${'LPA Local Planning Authority'}                                 | ${'LPA'}     | ${'Local Planning Authority'}
  ${'• CAFCASS Children and Family Court Advisory Support Service'} | ${'CAFCASS'} | ${'Children and Family Court Advisory Support Service'}
  ${'CDOP Child Death Overview Panel – reports on every death'}     | ${'CDOP'}    | ${'Child Death Overview Panel'}
  ${'ABS or Annual Benefit Statement – sent each June'}             | ${'ABS'}     | ${'Annual Benefit Statement'}
  ${'LPA Local Planning Authority officers met'}                    | ${'LPA'}     | ${null}
  ${'LDD Land and buildings'}                                       | ${'LDD'}     | ${null}
  ${'NPPF - the National Planning Policy Framework'}                | ${'NPPF'}    | ${'National Planning Policy Framework'}
  ${'MASH (the Multi-Agency Safeguarding Hub) took the call.'}      | ${'MASH'}    | ${'Multi-Agency Safeguarding Hub'}
  ${'DTC / Duty to Co-operate'}                                     | ${'DTC'}     | ${'Duty to Co-operate'}
  ${'the Vale Growth Strategy – VGS. It grows.'}                    | ${'VGS'}     | ${'Vale Growth Strategy'}
  ${'each annual benefit statement or ABS is late'}                 | ${'ABS'}     | ${'annual benefit statement'}
  ${'We saw growth. Vale Strategy – GVS is new.'}                   | ${'GVS'}     | ${null}
  ${'a local pension scheme (LPS or the Scheme)'}                   | ${'LPS'}     | ${'local pension scheme'}
  ${'a local pension scheme (LPS – see below)'}                     | ${'LPS'}     | ${'local pension scheme'}
  ${"the Vale Growth Board (hereafter referred to as 'the VGB')"}   | ${'VGB'}     | ${'Vale Growth Board'}
  ${"the Vale Quality Commission's (VQC's) plan"}                   | ${'VQC'}     | ${'Vale Quality Commission'}
  ${"the local authorities' (LAs') plans"}                          | ${'LA'}      | ${'local authority'}
  ${'the "Vale Growth Strategy" (VGS) ends'}                        | ${'VGS'}     | ${'Vale Growth Strategy'}
  ${"the Friends of St Mary's (FSM) met"}                           | ${'FSM'}     | ${"Friends of St Mary's"}
  ${'Cynllun Strategol y Gymraeg mewn Addysg (CSGA)'}               | ${'CSGA'}    | ${'Cynllun Strategol y Gymraeg mewn Addysg'}
  ${'y Cynllun Datblygu Lleol Amnewid (CDLlA)'}                     | ${'CDLlA'}   | ${'Cynllun Datblygu Lleol Amnewid'}
  ${'Vale Career Average Rate Earnings (CARE) scheme'}              | ${'CARE'}    | ${'Career Average Rate Earnings'}
  ${'paratoi o Gynllun Datblygu Lleol (CDLl) newydd'}               | ${'CDLl'}    | ${'Gynllun Datblygu Lleol'}
  ${'arian gan Lywodraeth y Dyffryn (LlD)'}                         | ${'LlD'}     | ${'Lywodraeth y Dyffryn'}
  ${'the Growth Day Plan (CDP)'}                                    | ${'CDP'}     | ${null}
`('$sentence explains $short', ({ sentence, short, long }) => {
  expect(meanings(sentence)[short]).toBe(long);
});

test.each`
  sentence                                                | shorts
  ${'CAMHS and the CCG met EHCP reviewers.'}              | ${['CAMHS', 'CCG', 'EHCP']}
  ${'The CIC pays no CIL, says part XIV'}                 | ${['CIC', 'CIL']}
  ${'EHCPs and PA\u2019s'}                                | ${['EHCP', 'PA']}
  ${'The T&F group and S&R work'}                         | ${['T&F', 'S&R']}
  ${'CAMHS MASH: a joint protocol'}                       | ${['CAMHS', 'MASH']}
  ${'REASON FOR CAP: the new offer of CAMHS this spring'} | ${['CAMHS']}
  ${'CAMHS¹ and the CCGᵃ cut CO₂ and PM₂.₅'}              | ${['CAMHS', 'CCG']}
`('$sentence uses $shorts', ({ sentence, shorts }) => {
  expect(Object.keys(meanings(sentence))).toEqual(shorts);
});

test.each([
  'RESOLVED that the report be noted, as resolved before.',
  'APOLOGIES FOR ABSENCE',
  'RESOLVED: the plan be adopted.',
  'The Committee is asked to RESOLVE that bees be kept.',
  'NAMED substitutes; ANNEX B; AGREED; FUNDING of buses',
  'Councillor JT Brown spoke; part IV and part III follow; so do XIV and XC.',
  'Section S47, the A49, Q1 and HR4 0LE',
  'Paper (see the annex) of 2019 (page 12)',
  'Ms McDonald used YouTube.',
  'PERMIT HOLDERS ONLY\n\nBLEMISH\n\nBlemishes are permitted; a blemish is no fault.',
  'COFNODION:-\n\nNODWYD YN UNFRYDOL y sefyllfa.\n\nFOREWORD\n\nOFFICIAL',
  'REASON FOR DECISION: to save energy.',
  'DECISION: approved.\n\nCONCLUSIONS: none.',
  '2.1 PORTFOLIO HOLDER: Councillor Prys, who leads on adult care and public health.',
  'COUPON\n\nResidents cut out the coupons.',
])('finds no short form in %s', (sentence) => {
  expect(meanings(sentence)).toEqual({});
});

test('a short word may have a plural in the paper and still be a short form', () => {
  expect(Object.keys(meanings('The CAT of the hall. Owners of cats wrote.'))).toEqual(['CAT']);
});

test('a name that is written as a short form is one', () => {
  expect(Object.keys(meanings('OFSTED came, as Ofsted or ofsted will, and so did OfSted.'))).toEqual([
    'OFSTED',
  ]);
});

test('twice the words take no more than their share of time', () => {
  const row = `| ABC${'& '.repeat(60)} | ${'alpha beta '.repeat(30)} |\n`;
  const line = `${'(ABC) (DEF) '.repeat(40)} ${'ABCD - '.repeat(60)}\n`;
  const look = (times: number) => findShortForms(paper(row.repeat(times * 8) + line.repeat(times)));
  expect(growthOfFourfold(look, 8)).toBeLessThan(10);
});

test('many different short forms take no more than their share of time', () => {
  const letter = (nth: number) => String.fromCharCode(65 + (nth % 26));
  const code = (nth: number) =>
    [nth, nth / 26, nth / 676, nth / 17576].map((n) => letter(Math.floor(n))).join('');
  const line = (nth: number) => `The Upper Marsh Flood Partnership sent ${code(nth * 7)} for West Marl.`;
  const look = (times: number) =>
    findShortForms(paper(Array.from({ length: times }, (_, nth) => line(nth)).join('\n')));
  expect(growthOfFourfold(look, 700)).toBeLessThan(10);
});

test('a glossary table explains', () => {
  expect(meanings('| Term | Meaning |\n| CIN | Child in need |\n| PLO | Public Law Outline |')).toEqual({
    CIN: 'Child in need',
    PLO: 'Public Law Outline',
  });
});

test.each`
  row                                                            | short     | long
  ${'| MASH | Multi-Agency Safeguarding Hub – the first call |'} | ${'MASH'} | ${'Multi-Agency Safeguarding Hub'}
  ${'| Public Law Outline | PLO |'}                              | ${'PLO'}  | ${'Public Law Outline'}
  ${'| 1 | PLO | Public Law Outline |'}                          | ${'PLO'}  | ${'Public Law Outline'}
  ${'| 1 | PLO | Purple |'}                                      | ${'PLO'}  | ${null}
  ${'| Rating | RAG |'}                                          | ${'RAG'}  | ${null}
`('a row $row explains $short', ({ row, short, long }) => {
  expect(meanings(`| A | B | C |\n${row}`)[short]).toBe(long);
});

test('no explanation is put together across cells', () => {
  expect(meanings('| looked after | children (LAC) |\n| 1 | 2 |')).toEqual({ LAC: null });
});

test('one short form may have two meanings', () => {
  const [found] = findShortForms(paper('Child protection (CP) rose.\nCare plans (CP) were late.'));
  expect(found).toMatchObject({ short: 'CP', long: 'Child protection', otherLong: ['Care plans'] });
});

test('uses are read with the letter that the paper explains', () => {
  const found = findShortForms(paper('RTPs (rural transport plan savings) fell.\nThe RTPs and the RTPS.'));
  expect(found.map(({ short, uses }) => [short, uses.length])).toEqual([['RTPs', 3]]);
});

test('every use reads back the short form', () => {
  const doc = paper('The LAC team met LAC reviewers.\nlooked after children (LAC)');
  const [found] = findShortForms(doc);
  expect(found?.uses.map((at) => textAt(doc, at))).toEqual(['LAC', 'LAC', 'LAC']);
});

test('the pages on which a short form is used are named once each', () => {
  const notation = '=== 7\nThe MASH and the MASH team.\n=== 8\nBuses.\n=== 9\nThe MASH met.';
  expect(findShortForms(paper(notation)).map(({ pages }) => pages)).toEqual([[1, 3]]);
});
