import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { councilNameOf } from '@/lib/read/sites/council-name';
import { isMarkedExempt, roleOf, withoutSize } from '@/lib/read/sites/listed-papers';
import { readMeetingLine } from '@/lib/read/sites/meeting-line';

describe('the line that names a meeting', () => {
  test.each([
    ['Schools Forum - Thursday 15 January 2026 7:30 pm', 'Schools Forum', '2026-01-15', '19:30'],
    ['Agenda for Schools Forum on Thursday 15 January 2026, 7:30 pm', 'Schools Forum', '2026-01-15', '19:30'],
    ['Cabinet - Tuesday, 24th May, 2022 10.00 am, CANCELLED', 'Cabinet', '2022-05-24', '10:00'],
    [
      'Agenda republished on 08/03/23, Cabinet - Monday 13 March 2023 2.00 pm',
      'Cabinet',
      '2023-03-13',
      '14:00',
    ],
    [
      'Health - Care and Housing Panel - Monday 13 March 2023 14.00',
      'Health - Care and Housing Panel',
      '2023-03-13',
      '14:00',
    ],
    ['Pwyllgor Craffu - Dydd Iau, 10fed Hydref, 2013 2.00 yp', 'Pwyllgor Craffu', '2013-10-10', '14:00'],
    [
      "Pwyllgor Craffu - Dydd Iau, 10fed Hydref, 2013 10.00 o'r gloch",
      'Pwyllgor Craffu',
      '2013-10-10',
      '10:00',
    ],
    ["Pwyllgor Craffu - Dydd Iau, 10fed Hydref, 2013 2.00 o'r gloch", 'Pwyllgor Craffu', '2013-10-10', null],
    [
      'Cyfarfod Cyffredinol y Cyngor - Dydd Iau, 29ain Gorffennaf, 2027 10.00 am',
      'Cyfarfod Cyffredinol y Cyngor',
      '2027-07-29',
      '10:00',
    ],
    ["Cyfarfod o'r Cabinet, Dydd Llun, 3ydd Mai, 2027 10.00 yb", 'Cabinet', '2027-05-03', '10:00'],
    ['Agenda ar gyfer Pwyllgor Safonau ar 9fed Mehefin, 2027', 'Pwyllgor Safonau', '2027-06-09', null],
    ['Licensing Sub-Committee', 'Licensing Sub-Committee', null, null],
    ['', null, null, null],
  ])('%s', (line, committee, date, time) => {
    expect(readMeetingLine(line)).toMatchObject({ committee, date, time });
  });

  test.each([
    ['Cabinet - Tuesday 24 May 2022 10.00 am, CANCELLED', true],
    ['Pwyllgor Craffu - 24 Mai 2022, Wedi ei Ganslo', true],
    ["Pwyllgor Craffu - 24 Mai 2022, wedi'i ganslo", true],
    ['Cabinet - Tuesday 24 May 2022 10.00 am, NEW', false],
  ])('%s: cancelled is %s', (line, isCancelled) => {
    expect(readMeetingLine(line).isCancelled).toBe(isCancelled);
  });
});

describe('what kind of paper a link leads to', () => {
  test.each([
    ['Agenda frontsheet', 'documents/g1/a.pdf?T=0', 'frontsheet'],
    ['Agenda reports pack', 'documents/g1/Public%20reports%20pack.pdf?T=10', 'pack'],
    ['Printed minutes', 'documents/g1/a.pdf?T=1', 'minutes'],
    ['Printed decisions', 'documents/g1/a.pdf?T=2', 'decisions'],
    ['Cofnodion', 'mgConvert2PDF.aspx?ID=4&T=1', 'minutes'],
    ['Agenda reports pack', 'mgChooseDocPack.aspx?ID=4', 'pack'],
    ['Presentation', 'mgChooseDocPack.aspx?ID=4&SID=9', 'supplement'],
    ['Supplement 1', 'documents/g1/a.pdf?T=10', 'supplement'],
    ['Late reports', 'documents/s1/a.pdf', 'supplement'],
    ['Papurau hwyr', 'documents/s1/a.pdf', 'supplement'],
    ['Pecyn adroddiadau cyhoeddus', 'documents/g1/a.pdf', 'pack'],
    ['Adroddiad: Canllawiau Cynllunio Atodol', 'documents/s1/a.pdf', 'report'],
    ['Report on Supplementary Planning Guidance', 'documents/s1/a.pdf', 'report'],
    ['Presentation', 'documents/b12/a.pdf', 'supplement'],
    ['Annex 2 - report of the Director', 'documents/s1/a.pdf', 'appendix'],
    ['Report of the Director', 'documents/s1/a.pdf', 'report'],
    ['Presentation', 'documents/s1/a.pdf', 'other'],
  ])('%s at %s is %s', (name, path, role) => {
    expect(roleOf(name, `https://democracy.westmarch.gov.uk/${path}`)).toBe(role);
  });

  test.each([
    ['Budget [PDF 120 KB]', 'Budget'],
    ['Budget (1.2Mb)', 'Budget'],
    ['Icon for pdf Item 05 Budget [175.07KB]', 'Item 05 Budget'],
    ['pdf Minutes (52Kb)', 'Minutes'],
    ['Speed limits: 20 mph', 'Speed limits: 20 mph'],
    ['Budget 2026', 'Budget 2026'],
  ])('%s without its size is %s', (name, plain) => {
    expect(withoutSize(name)).toBe(plain);
  });

  test.each([
    ['Appendix B (exempt)', true],
    ['NOT FOR PUBLICATION - land at Marchgate', true],
    ['Part 2 - items in private', true],
    ['*Choice of provider', true],
    ['Choice of provider *', true],
    ['Rhan 2', true],
    ['Adroddiad cyfrinachol: dewis darparwr', true],
    ['NID I’W GYHOEDDI - tir yn Marchgate', true],
    ['Atodlen 12A - dewis darparwr', true],
    ['Exempt from call-in: budget', false],
    ['Local plan part 21', false],
    ['Confidence in care', false],
  ])('%s is marked exempt: %s', (title, isExempt) => {
    expect(isMarkedExempt(title)).toBe(isExempt);
  });
});

describe('whose page it is', () => {
  const nameIn = (html: string) => councilNameOf(new JSDOM(html).window.document);
  test.each([
    [
      '<title>Agenda for Cabinet on 3 May 2026 - Westmarch County Council</title>',
      'Westmarch County Council',
    ],
    ['<title>Agenda for Council on 3 May 2026</title>', null],
    ['<title>Agenda for Cabinet - Modern Council</title>', null],
    ['<title>Agenda - Committees - Council meetings</title>', null],
    ['<meta property="og:site_name" content="Westmarch Combined Authority">', 'Westmarch Combined Authority'],
    ['<header><img alt="Westmarch Borough Council logo" src="a.svg"></header>', 'Westmarch Borough Council'],
    ['<header><img alt="Cyngor Westmarch - Hafan" src="a.svg"></header>', 'Cyngor Westmarch'],
    [
      '<footer>© 2026 Royal Borough of Westmarch Council. All rights reserved.</footer>',
      'Royal Borough of Westmarch Council',
    ],
    ['<footer>Contact the council on 01632 960142</footer>', null],
    ['<p>Westmarch County Council</p>', null],
  ])('%s', (html, council) => {
    expect(nameIn(html)).toBe(council);
  });
});

test.each([
  ['commas', ','.repeat(100_000)],
  ['dashes', `${'-'.repeat(100_000)}x`],
  ['stars', '*'.repeat(100_000)],
  ['digits', '1'.repeat(100_000)],
  ['words', 'agenda '.repeat(20_000)],
])('a long run of %s is read in time that grows with it', (_name, line) => {
  withoutSize(line);
  isMarkedExempt(line);
  roleOf(line, 'https://democracy.westmarch.gov.uk/documents/s1/a.pdf');
  readMeetingLine(line);
  councilNameOf(new JSDOM(`<title>Agenda - ${line}</title>`).window.document);
});
