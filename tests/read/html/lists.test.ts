import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readSavedPage } from '@/lib/read/saved-page';
import { outline } from '../outline';

const read = (html: string) =>
  readSavedPage(new JSDOM(html).window.document, 'https://www.westmarch.gov.uk/report');
const outlineOf = (html: string) => outline(read(html));

describe('lists', () => {
  test.each([
    ['<ul><li>one</li><li>two</li></ul>', '• one\n• two'],
    ['<ol><li>one</li><li>two</li></ol>', '1. one\n2. two'],
    ['<ol start="3" type="a"><li>one</li><li value="9">two</li></ol>', 'c. one\ni. two'],
    [
      '<ol style="list-style-type: lower-roman"><li>one</li><li>two</li><li>x</li><li>four</li></ol>',
      'i. one\nii. two\niii. x\niv. four',
    ],
    ['<ul><li>(a) one</li><li>(b) two</li></ul>', '(a) one\n(b) two'],
    ['<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>', '• one\n  • inner\n• two'],
    ['<ul><li><p>one</p><p>more of it.</p></li></ul>', '• one\nmore of it.'],
    ['<p class="MsoListParagraph"><span>·<span>&nbsp;&nbsp; </span></span>a point</p>', '· a point'],
    [
      '<p class="MsoNormal"><span>(ii)<span>&nbsp;&nbsp;&nbsp; </span></span>be agreed.</p>',
      '(ii) be agreed.',
    ],
    ['<p>- a point</p><p>iv) another</p>', '- a point\niv) another'],
    ['<ol reversed><li>one</li><li>two</li></ol>', '2. one\n1. two'],
    ['<ol start="0"><li>one</li><li value="-1">two</li></ol>', '0. one\n-1. two'],
    ['<ol type="a"><li type="I">one</li><li>two</li></ol>', 'I. one\nb. two'],
    ['<style>.roman { list-style: lower-roman }</style><ol class="roman"><li>one</li></ol>', 'i. one'],
    ['<ol style="list-style-type:disc"><li>one</li></ol>', '• one'],
    ['<ol style="list-style:none"><li>1.1 One</li><li>two</li></ol>', '1.1 One\n• two'],
    ['<menu><li>one</li></menu>', '• one'],
    ['<ul><li>one</li><ul><li>strayed</li></ul></ul>', '• one\n  • strayed'],
    ['<ol type="i" start="999999999"><li>one</li></ol>', '999999999. one'],
  ])('%s', (html, expected) => {
    expect(outlineOf(html)).toBe(expected);
  });

  test('the words of an item begin after its own marker', () => {
    const [first, second] = read('<ul><li>(a) note it</li></ul><ol><li>agree it</li></ol>').blocks;
    expect(first).toMatchObject({ kind: 'list-item', marker: '(a)', body: 4, depth: 0 });
    expect(second).toMatchObject({ kind: 'list-item', marker: '1.', body: 0, text: 'agree it' });
  });
});

describe('lists as Word writes them', () => {
  const glyph = (letter: string, font: string) =>
    `<span style="font-family:${font}">${letter}<span style="font:7pt">&nbsp;&nbsp;&nbsp; </span></span>`;
  const item = (style: string, marker: string, words: string) =>
    `<p class="MsoListParagraph" style="text-indent:-18.0pt;${style}">${marker}${words}</p>`;

  test.each([
    ['a letter of a symbol font is a bullet', item('', glyph('o', 'Courier New'), 'one'), '• one'],
    ['as in Wingdings', item('', glyph('§', 'Wingdings'), 'one'), '• one'],
    ['an indent is a depth', item('margin-left:72.0pt', glyph('o', 'Courier New'), 'one'), '  • one'],
    ['in any unit', item('margin-left:3.81cm', glyph('·', 'Symbol'), 'one'), '    • one'],
    [
      'so is the level that Word names',
      item('mso-list:l0 level2 lfo1', glyph('·', 'Symbol'), 'one'),
      '  • one',
    ],
    [
      'a letter keeps itself',
      item('margin-left:72pt', '<span>(b)<span>&nbsp;&nbsp;</span></span>', 'one'),
      '  (b) one',
    ],
    [
      'a number stays a numbered paragraph',
      item('margin-left:72pt', '<span>2.<span>&nbsp;&nbsp;</span></span>', 'one'),
      '2. one',
    ],
    ['a word of one letter is a word', item('', 'o ', 'Muse'), 'o Muse'],
    ['without a hanging indent it is no list', `<p>${glyph('o', 'Courier New')}one</p>`, 'o one'],
  ])('%s', (_what, html, expected) => {
    expect(outlineOf(html)).toBe(expected);
  });
});
