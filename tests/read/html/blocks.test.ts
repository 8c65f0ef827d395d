import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { sourceOf } from '@/lib/document/mapped-text';
import { bodyOf } from '@/lib/document/model';
import { readSavedPage } from '@/lib/read/saved-page';
import { textNodes } from '@/lib/read/text-nodes';
import { outline } from '../outline';

const pageOf = (html: string) => new JSDOM(html).window.document;
const read = (html: string) => readSavedPage(pageOf(html), 'https://www.westmarch.gov.uk/report');
const outlineOf = (html: string) => outline(read(html));

describe('paragraphs and headings', () => {
  test.each([
    ['<h1>Report</h1><h3>Purpose</h3><p>To note.</p>', '# Report\n### Purpose\nTo note.'],
    ['<div>One.<div>Two.</div>Three.</div>', 'One.\nTwo.\nThree.'],
    ['<p>Visits   were\n at&nbsp;72<b>%</b> .</p>', 'Visits were at 72% .'],
    ['<p>The 22<sup>nd</sup> visit<sup>3</sup>.</p>', 'The 22nd visit³.'],
    ['<p>A visit<span style="vertical-align:super"><a href="#n">12</a></span></p>', 'A visit¹²'],
    ['<p>CO<span style="vertical-align:sub">2</span></p>', 'CO₂'],
    ['<p class="MsoTitle">Plan</p><p class="MsoHeading7">Part</p>', '# Plan\n###### Part'],
    ['<b style="font-weight:normal"><p>Plan</p><p>Words.</p></b>', '## Plan\nWords.'],
    [
      '<style>.f2{font-weight:700}</style><p><span class="f2">Plan</span></p><p>Words of it</p>',
      '## Plan\nWords of it',
    ],
    [
      '<p><strong>Plan <span style="font-weight:400">of work</span></strong></p><p>Words of it</p>',
      'Plan of work\nWords of it',
    ],
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

  test('also where the number of the page and a stamp stand between', () => {
    const cut =
      '<p>The team leader said that the number of children in need had fallen in every</p><p>12</p><p>AGENDA ITEM 7</p><p>quarter of</p><p>the year.</p>';
    expect(outlineOf(cut)).toBe(
      'The team leader said that the number of children in need had fallen in every quarter of the year.\n~ 12\n~ AGENDA ITEM 7',
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

test('every character knows its text node, counted by the one walk', () => {
  const page = pageOf(
    '<script>x</script><p>The <i>local</i>  authority <b>(LA)</b></p><table><tr><td>a</td><td>86%</td></tr></table>',
  );
  const nodes = textNodes(page.body);
  for (const block of readSavedPage(page, 'https://www.westmarch.gov.uk/x').blocks) {
    for (const { start, end, item, itemStart, itemEnd } of sourceOf(block, 0, block.text.length)) {
      const source = nodes[item]?.data.slice(itemStart, itemEnd) ?? '';
      expect(source.replace(/\s/g, ' ')).toBe(block.text.slice(start, end));
    }
  }
});

describe('notes at the foot', () => {
  test.each([
    ['<div id="ftn1"><p><a href="#_ftnref1">[1]</a> The plan of 2025.</p></div>', '[1]', 'The plan of 2025.'],
    ['<aside role="doc-footnote"><sup>3</sup> The plan of 2025.</aside>', '³', 'The plan of 2025.'],
    [
      '<section role="doc-endnotes"><ol start="4"><li>The plan of 2025.</li></ol></section>',
      '4.',
      'The plan of 2025.',
    ],
    ['<p role="doc-footnote">* The plan of 2025.</p>', '*', 'The plan of 2025.'],
  ])('are known for what they are: %s', (html, marker, words) => {
    const [note] = read(html).blocks;
    expect(note).toMatchObject({ kind: 'footnote', marker });
    expect(note && bodyOf(note)).toBe(words);
  });

  test('do not part the halves of a sentence', () => {
    const cut =
      '<p>The team leader said that the number of children in need had fallen in every</p><p role="doc-footnote">1 By age.</p><p>quarter of the year.</p>';
    expect(outlineOf(cut)).toMatch(/had fallen in every quarter of the year\.\n.*1 By age\.$/);
  });

  test('a paragraph that begins with a sign is none', () => {
    expect(read('<p>[1] The plan of 2025.</p>').blocks[0]?.kind).toBe('paragraph');
  });
});

test.each(['7', '7a', '7(a)', '7.2', '35/20', 'FCO46'])('"Agenda Item %s" is a stamp', (number) => {
  expect(outlineOf(`<p>Agenda Item ${number}</p><p>Words.</p>`)).toBe(`~ Agenda Item ${number}\nWords.`);
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

test('a page nested deeper than any paper loses no word', () => {
  const deep = `${'<div><span>'.repeat(600)}deep<p>words</p>${'</span></div>'.repeat(600)}<p>After.</p>`;
  const text = read(deep).blocks.map((block) => block.text);
  expect(text.join(' ')).toMatch(/deep ?words After\./);
});

test('a deep and long page is read in time that grows with it', () => {
  const deep = `${'<div>'.repeat(300)}<p>word</p>${'</div>'.repeat(300)}`;
  const many = '<p>The committee noted it.</p>'.repeat(3000);
  const breaks = `<p>${'line of words<br>'.repeat(3000)}</p>`;
  expect(read(deep + many + breaks).blocks.length).toBeGreaterThan(3000);
});
