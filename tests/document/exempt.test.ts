import { expect, test } from 'vitest';
import { findExemptSigns } from '@/lib/document/exempt';
import type { Furniture, PackDocument } from '@/lib/document/model';
import { paper } from '../support/paper';

const signsOf = (notation: string) => findExemptSigns(paper(notation), { neededPassword: false });

test.each`
  line                                                                                                        | sign
  ${'EXEMPT'}                                                                                                 | ${'exempt'}
  ${'[Exempt]'}                                                                                               | ${'exempt'}
  ${'# EXEMPT REPORT'}                                                                                        | ${'exempt'}
  ${'# Exempt Appendix 2: Placement options'}                                                                 | ${'exempt'}
  ${'EXEMPT: Report of the Director of Children and Families'}                                                | ${'exempt'}
  ${'# Exempt – Placement sufficiency'}                                                                       | ${'exempt'}
  ${'# Exempt minutes of 3 May 2026'}                                                                         | ${'exempt'}
  ${'NOT FOR PUBLICATION'}                                                                                    | ${'not-for-publication'}
  ${'Not for publication by virtue of paragraph 3 of Schedule 12A'}                                           | ${'not-for-publication'}
  ${'# Exempt – not for publication'}                                                                         | ${'not-for-publication'}
  ${'Part 2 - Not for publication'}                                                                           | ${'not-for-publication'}
  ${'By virtue of paragraph(s) 1, 2 of Part 1 of Schedule 12A of the Local Government Act 1972.'}             | ${'schedule-12a'}
  ${'Paragraph 3 of Part 1 of Schedule 12 (A)'}                                                               | ${'schedule-12a'}
  ${'PART 2 (EXEMPT)'}                                                                                        | ${'part-2'}
  ${'# Part II – Confidential report'}                                                                        | ${'part-2'}
  ${'# Strictly private and confidential'}                                                                    | ${'confidential'}
  ${'Confidential report of the Monitoring Officer'}                                                          | ${'confidential'}
  ${'OFFICIAL - SENSITIVE'}                                                                                   | ${'confidential'}
  ${'1.2 This report is exempt under paragraph 1 of Schedule 12A.'}                                           | ${'exempt'}
  ${'2. Members are asked to note the risks. This report contains exempt information as defined in the Act.'} | ${'exempt'}
  ${'The attached appendix is not for publication because it names a provider.'}                              | ${'not-for-publication'}
  ${'This report is to be treated as exempt from publication.'}                                               | ${'exempt'}
  ${'Exempt information: Yes – paragraph 3'}                                                                  | ${'exempt'}
  ${'Publication status: Not for publication'}                                                                | ${'not-for-publication'}
  ${'Is this report confidential? Yes'}                                                                       | ${'confidential'}
`('asks about a paper that says "$line"', ({ line, sign }) => {
  expect(signsOf(`# Placement sufficiency\n${line}\nSome words.`)).toMatchObject([
    { sign, page: 1, printed: null },
  ]);
});

test.each`
  line
  ${'Families in receipt of the grant are exempt from council tax.'}
  ${'# Exempt accommodation'}
  ${'# Exemptions'}
  ${'This report is not exempt.'}
  ${'This report is exempt from call-in because it is urgent.'}
  ${'This report contains no exempt information.'}
  ${'This report does not contain exempt information.'}
  ${'If this report is exempt, say under which paragraph of Schedule 12A.'}
  ${'Exempt: No'}
  ${'Exempt information: None'}
  ${'Confidential or exempt information: not applicable'}
  ${'Publication status: For publication'}
  ${'Is this report confidential? No'}
  ${'# Part 2: Our performance'}
  ${'# Part 2'}
  ${'Part 2 of the Act places a duty on the authority.'}
  ${'# Part 2 – Private items'}
  ${'PART II - EXEMPT BUSINESS'}
  ${'# Schedule 12A'}
  ${'12. Exempt report: Placement sufficiency'}
  ${'The strategy was not for publication at the time.'}
  ${'The panel keeps confidential records of each child.'}
  ${'Confidential advice is available to young carers.'}
  ${'To consider whether the press and public should be excluded while item 12 is considered, since exempt information as defined in Part 1 of Schedule 12A of the Local Government Act 1972 is likely to be disclosed.'}
  ${'The public may stay for every item except those at which confidential or exempt information would be disclosed.'}
  ${'Papers are open to inspection unless they contain exempt information under Schedule 12A.'}
  ${'The Committee RESOLVED that the public be excluded under paragraph 1 of Schedule 12A.'}
  ${'Appendix 2 – Financial model (not for publication under paragraph 3)'}
  ${'• Appendix B is exempt and has been sent to members of the committee.'}
`('finds nothing to ask about in "$line"', ({ line }) => {
  expect(signsOf(`# Placement sufficiency\n${line}\nSome words.`)).toEqual([]);
});

test.each`
  line                                                                                        | sign
  ${'EITHRIEDIG'}                                                                             | ${'exempt'}
  ${'# Adroddiad eithriedig'}                                                                 | ${'exempt'}
  ${'# Atodiad eithriedig 2: Opsiynau lleoli'}                                                | ${'exempt'}
  ${'Eithriedig – Digonolrwydd lleoliadau'}                                                   | ${'exempt'}
  ${'NID I’W GYHOEDDI'}                                                                       | ${'not-for-publication'}
  ${'Nid i’w gyhoeddi yn rhinwedd paragraff 14 o Ran 4 o Atodlen 12A'}                        | ${'not-for-publication'}
  ${'Nid yw’r adroddiad hwn i’w gyhoeddi gan ei fod yn enwi darparwr.'}                       | ${'not-for-publication'}
  ${'Yn rhinwedd paragraff(au) 12, 13 o Ran 4 o Atodlen 12A o Ddeddf Llywodraeth Leol 1972.'} | ${'schedule-12a'}
  ${'Trwy rinwedd paragraff(au) 14 Rhan 4 Atodlen 12A Deddf Llywodraeth Leol 1972.'}          | ${'schedule-12a'}
  ${'RHAN 2 (EITHRIEDIG)'}                                                                    | ${'part-2'}
  ${'# Cyfrinachol'}                                                                          | ${'confidential'}
  ${'Preifat a chyfrinachol'}                                                                 | ${'confidential'}
  ${'Swyddogol – Sensitif'}                                                                   | ${'confidential'}
  ${'1.2 Mae’r adroddiad hwn yn eithriedig o dan baragraff 14.'}                              | ${'exempt'}
  ${'Mae’r atodiad hwn yn cynnwys gwybodaeth eithriedig fel y’i diffinnir yn y Ddeddf.'}      | ${'exempt'}
  ${'Mae’r eitem hon wedi’i heithrio rhag cael ei chyhoeddi.'}                                | ${'exempt'}
  ${'Gwybodaeth eithriedig: Oes – paragraff 14'}                                              | ${'exempt'}
  ${'A yw’r adroddiad hwn yn gyfrinachol? Ydy'}                                               | ${'confidential'}
`('asks about a Welsh paper that says "$line"', ({ line, sign }) => {
  expect(signsOf(`# Digonolrwydd lleoliadau\n${line}\nRhai geiriau.`)).toMatchObject([{ sign }]);
});

test.each`
  line
  ${'Mae teuluoedd sy’n cael y grant wedi’u heithrio rhag treth y cyngor.'}
  ${'# Llety eithriedig'}
  ${'Nid yw’r adroddiad hwn yn eithriedig.'}
  ${'Mae’r adroddiad hwn yn eithriedig rhag galw i mewn gan ei fod yn frys.'}
  ${'Gwybodaeth eithriedig: Nac oes'}
  ${'Eithriedig: Na'}
  ${'A yw’r adroddiad hwn yn gyfrinachol? Nac ydy'}
  ${'# Rhan 2: Ein perfformiad'}
  ${'# Atodlen 12A'}
  ${'12. Adroddiad eithriedig: Digonolrwydd lleoliadau'}
  ${'Mae cyngor cyfrinachol ar gael i ofalwyr ifanc.'}
  ${'Penderfynwyd gwahardd y cyhoedd o dan baragraff 14 o Atodlen 12A.'}
  ${'Nid oedd y strategaeth i’w gyhoeddi bryd hynny.'}
`('finds nothing to ask about in the Welsh "$line"', ({ line }) => {
  expect(signsOf(`# Digonolrwydd lleoliadau\n${line}\nRhai geiriau.`)).toEqual([]);
});

test('an exempt appendix that is only listed is somebody else’s; one that follows is this paper’s', () => {
  const listed = 'Appendix 2 – Financial model (not for publication)';
  expect(signsOf(`# Report\n${listed}\n===\n# Appendix 1: Survey`)).toEqual([]);
  expect(signsOf(`# Report\n${listed}\n===\n# Appendix 2: Financial model`)).toEqual([
    { sign: 'not-for-publication', words: listed, page: 1, printed: null },
  ]);
});

test('a heading that asks is answered by what stands under it', () => {
  expect(signsOf('# Exempt information\nNone.')).toEqual([]);
  expect(signsOf('# Exempt information\nYes, paragraph 3.')).toMatchObject([{ sign: 'exempt' }]);
});

test('a front sheet’s table answers too', () => {
  expect(signsOf('| Report of | Director |\n| Publication status | Open |')).toEqual([]);
  expect(signsOf('| Report of | Director |\n| Publication status | Exempt, paragraph 3 |')).toEqual([
    { sign: 'exempt', words: 'Publication status Exempt, paragraph 3', page: 1, printed: null },
  ]);
});

test('a public pack that leaves a restricted paper out is not restricted itself', () => {
  const standIn = 'By virtue of paragraph(s) 3 of Part 1 of Schedule 12A\nof the Local Government Act 1972.';
  expect(signsOf(`# Agenda\n=== 11\n${standIn}\nDocument is Restricted`)).toEqual([]);
  expect(signsOf(`# Agenda\n=== 11\n${standIn}\nThe provider has offered a price.`)).toHaveLength(1);
});

test('a running head is asked about once, where it first stands', () => {
  const head = (page: number): Furniture => ({
    kind: 'furniture',
    role: 'running-head',
    text: 'Part 2',
    runs: [],
    page,
  });
  const doc = paper('Words.\n===\nMore words.');
  const headed: PackDocument = { ...doc, blocks: [head(1), ...doc.blocks, head(2)] };
  expect(findExemptSigns(headed, { neededPassword: false })).toEqual([
    { sign: 'part-2', words: 'Part 2', page: 1, printed: null },
  ]);
});

test('a marking is named with the number that its page prints', () => {
  const doc = paper('=== 7\nWords.\n=== 8\n# Exempt report\nWords.');
  expect(findExemptSigns(doc, { neededPassword: false })).toMatchObject([{ page: 2, printed: '8' }]);
});

test('a paper that needed a password is asked about, whatever it says', () => {
  expect(findExemptSigns(paper('# Agenda'), { neededPassword: true })).toEqual([
    { sign: 'password', words: '', page: null, printed: null },
  ]);
});

test('a long hostile line costs no more than a long line', () => {
  signsOf(`${'exempt ('.repeat(50_000)}\n${'appendix 1 - '.repeat(50_000)}\n${'"'.repeat(200_000)}x`);
});
