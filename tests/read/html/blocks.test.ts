import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { sourceOf } from '@/lib/document/mapped-text';
import { readPage } from '@/lib/read/page';
import { textNodes } from '@/lib/read/text-nodes';
import { outline } from '../outline';

const pageOf = (html: string) => new JSDOM(html).window.document;
const read = (html: string) => readPage(pageOf(html), 'https://www.westmarch.gov.uk/report');
const outlineOf = (html: string) => outline(read(html));

describe('paragraphs and headings', () => {
  test.each([
    ['<h1>Report</h1><h3>Purpose</h3><p>To note.</p>', '# Report\n### Purpose\nTo note.'],
    ['<div>One.<div>Two.</div>Three.</div>', 'One.\nTwo.\nThree.'],
    ['<p>Visits   were\n at&nbsp;72<b>%</b> .</p>', 'Visits were at 72% .'],
    ['<p>the “plan”&#8203; is‑agreed</p>', 'the "plan" is-agreed'],
    [
      '<p>5.3 The committee noted it.</p><p>3.5 million homes were built.</p>',
      '5.3 The committee noted it.\n3.5 million homes were built.',
    ],
    ['<p><b>12. APOLOGIES</b></p><p>There were none.</p>', '## 12. APOLOGIES\nThere were none.'],
    ['<p><strong>That</strong> was agreed.</p>', 'That was agreed.'],
    [
      '<p>Key considerations</p><p>1. The plan was agreed.</p>',
      '## Key considerations\n1. The plan was agreed.',
    ],
    [
      '<p>Cllr Ann Lee</p><p>Cllr Ben Ash</p><p>Cllr Jo May</p><p>They noted it.</p>',
      'Cllr Ann Lee\nCllr Ben Ash\nCllr Jo May\nThey noted it.',
    ],
    [
      '<p>Pat Lee</p><p>Ben Ash</p><p>Jo May</p><p>The committee noted it.</p>',
      '## Pat Lee\nBen Ash\nJo May\nThe committee noted it.'.replace('## ', ''),
    ],
    ['<p>Present: Cllr Lee</p><p>The committee noted it.</p>', 'Present: Cllr Lee\nThe committee noted it.'],
    [
      '<p><a href="x">Watch the webcast</a></p><p>The committee noted it.</p>',
      'Watch the webcast\nThe committee noted it.',
    ],
  ])('%s', (html, expected) => {
    expect(outlineOf(html)).toBe(expected);
  });

  test('a paragraph that a page cut in two is one again', () => {
    const cut =
      '<p>The team leader said that the number of children in need had fallen in every</p><p>quarter of the year.</p>';
    expect(outlineOf(cut)).toBe(
      'The team leader said that the number of children in need had fallen in every quarter of the year.',
    );
  });

  test.each([
    [
      '<p>The committee agreed that the report be noted and brought back in spring:</p><p>with figures.</p>',
      'a colon ends it',
    ],
    [
      '<p>The committee agreed that the report be noted and brought back in spring</p><p>Figures follow.</p>',
      'a capital begins anew',
    ],
    [
      '<p>The committee agreed that the report be noted and brought back in spring</p><p>a. with figures</p>',
      'a letter numbers it',
    ],
    ['<p>Short line</p><p>with figures.</p>', 'a short line fills no column'],
  ])('two paragraphs stay two: %#', (html) => {
    expect(read(html).blocks).toHaveLength(2);
  });
});

test.each([
  ['<p>86%<sup>3</sup> of visits</p>', '86%³ of visits'],
  ['<p>1,204<sup><a href="#n1">[1]</a></sup> visits<sup>a</sup></p>', '1,204[¹] visitsᵃ'],
  [
    '<p>on 22<sup>nd</sup> May, CO<sub>2</sub> in a room of 40 m<sup>3</sup></p>',
    'on 22nd May, CO₂ in a room of 40 m³',
  ],
  [
    '<table><tr><th>Visits</th><th>Due</th></tr><tr><td>86<sup>1</sup></td><td>95</td></tr></table>',
    '| !Visits | !Due |\n| 86¹ | 95 |',
  ],
])('what is raised or lowered is told from digits: %s', (html, expected) => {
  expect(outlineOf(html)).toBe(expected);
});

describe('line breaks', () => {
  test.each([
    ['<p>Guildhall<br>High Street</p>', 'Guildhall High Street'],
    ['<p>First part.<br><br>Second part</p>', 'First part.\nSecond part'],
    [
      '<p>RESOLVED that:<br>(a) it be noted;<br>(b) it be sent.</p>',
      'RESOLVED that:\n(a) it be noted;\n(b) it be sent.',
    ],
    ['<p><b>Purpose</b><br>To note the plan.</p>', '## Purpose\nTo note the plan.'],
    ['<h2>Children and<br>Families</h2>', '## Children and Families'],
  ])('%s', (html, expected) => {
    expect(outlineOf(html)).toBe(expected);
  });
});

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
  ])('%s', (html, expected) => {
    expect(outlineOf(html)).toBe(expected);
  });

  test('the words of an item begin after its own marker', () => {
    const [first, second] = read('<ul><li>(a) note it</li></ul><ol><li>agree it</li></ol>').blocks;
    expect(first).toMatchObject({ kind: 'list-item', marker: '(a)', body: 4, depth: 0 });
    expect(second).toMatchObject({ kind: 'list-item', marker: '1.', body: 0, text: 'agree it' });
  });
});

describe('what a reader does not see is not read', () => {
  test.each([
    ['<p hidden>no</p>'],
    ['<p style="color:red; display : none">no</p>'],
    ['<p style="visibility:hidden">no</p>'],
    ['<span class="mgHide">no</span>'],
    ['<span class="govuk-visually-hidden">no</span>'],
    ['<a class="sr-only" href="#main">no</a>'],
    ['<style>.menu li { display: none }</style><ul class="menu"><li>no</li></ul>'],
    ['<script>var no = 1;</script>'],
    ['<div><noscript>no</noscript><template>no</template></div>'],
    ['<nav><ul><li>no</li></ul></nav>'],
    ['<header>no</header>'],
    ['<footer>no</footer>'],
    ['<div role="navigation">no</div>'],
    ['<button>no</button><select><option>no</option></select>'],
  ])('%s', (html) => {
    expect(outlineOf(`${html}<p>yes</p>`)).toBe('yes');
  });

  test('a closed fold can be opened and counts', () => {
    expect(outlineOf('<details><summary>More</summary><p>Words inside.</p></details>')).toBe(
      'More\nWords inside.'.replace('More', '## More'),
    );
  });

  test('a page keeps its own content in its main part, header included', () => {
    const main = `<main><header><h1>Report</h1></header><p>${'The committee noted the report. '.repeat(4)}</p></main>`;
    expect(outlineOf(`<div>Cookies? <b>Accept</b></div>${main}<aside>Related</aside>`)).toMatch(
      /^# Report\nThe committee/,
    );
    expect(outlineOf(`<div>Cookies?</div>${main}`)).not.toContain('Cookies');
  });

  test('a main part with nothing in it is not believed', () => {
    expect(outlineOf('<main></main><p>All the words are here.</p>')).toBe('All the words are here.');
  });
});

test('every character knows its text node, counted by the one walk', () => {
  const page = pageOf(
    '<script>x</script><p>The <i>local</i>  authority <b>(LA)</b></p><table><tr><td>a</td><td>86%</td></tr></table>',
  );
  const nodes = textNodes(page.body);
  for (const block of readPage(page, 'https://www.westmarch.gov.uk/x').blocks) {
    for (const { start, end, item, itemStart, itemEnd } of sourceOf(block, 0, block.text.length)) {
      const source = nodes[item]?.data.slice(itemStart, itemEnd) ?? '';
      expect(source.replace(/\s/g, ' ')).toBe(block.text.slice(start, end));
    }
  }
});

test('stamps, page numbers and blank pages are furniture by their words', () => {
  const pack =
    '<div>AGENDA ITEM 7</div><p>Page 12 of 40</p><p>38</p><p>This page is intentionally left blank</p><p>Agenda item 7 was deferred.</p>';
  expect(outlineOf(pack)).toBe(
    '~ AGENDA ITEM 7\n~ Page 12 of 40\n~ 38\n~ This page is intentionally left blank\nAgenda item 7 was deferred.',
  );
});

test('an empty page says that nothing could be read', () => {
  expect(read('<body> </body>')).toMatchObject({
    blocks: [],
    pages: [{ number: 1, text: 'none' }],
    listing: null,
  });
});

test('a deep and long page is read in time that grows with it', () => {
  const deep = `${'<div>'.repeat(300)}<p>word</p>${'</div>'.repeat(300)}`;
  const many = '<p>The committee noted it.</p>'.repeat(3000);
  const breaks = `<p>${'line of words<br>'.repeat(3000)}</p>`;
  expect(read(deep + many + breaks).blocks.length).toBeGreaterThan(3000);
});
