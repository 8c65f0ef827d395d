/** A page that is handed over reads as the page itself would, and nothing of it can act any more. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detectPage } from '@/lib/read/detect';
import { readHandedPage } from '@/lib/read/handed-page';
import { statedLooks } from '@/lib/read/html/stated-looks';
import { readSavedPage } from '@/lib/read/saved-page';
import type { PageSnapshot } from '@/lib/read/snapshot/page-snapshot';
import { rebuildPage } from '@/lib/read/snapshot/rebuild';
import { takeSnapshot } from '@/lib/read/snapshot/take';
import { textNodes } from '@/lib/read/text-nodes';
import { anyMarkup } from '../../support/any-page';
import { casesOf } from '../../support/random';
import { ROOT } from '../../support/sources';

const ADDRESS = 'https://democracy.westmarch.gov.uk/ieListDocuments.aspx?CId=150&MId=2044';
const maker = new JSDOM().window.document.implementation;

const pageFrom = (html: string, url = ADDRESS): Document => new JSDOM(html, { url }).window.document;

function taken(page: Document): PageSnapshot | null {
  const steps = takeSnapshot(page, statedLooks(page));
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** As the message carries it. */
const handedOver = (page: Document): PageSnapshot => JSON.parse(JSON.stringify(taken(page)));

function bothWays(html: string, address = ADDRESS) {
  const page = pageFrom(html, address);
  const direct = {
    address,
    title: page.title,
    detected: detectPage(page, address),
    document: readSavedPage(page, address),
  };
  return { direct, handed: readHandedPage(handedOver(page), address, maker) };
}

describe('a page reads the same from its snapshot', () => {
  const OTHERS = [
    'p style="font-weight:bold"',
    'strong style="font-weight:normal"',
    'span style="text-decoration:underline"',
    'span style="vertical-align:super"',
    'span style="position:absolute;left:-9999px"',
    'span style="position:absolute;width:1px;height:1px"',
    'td style="background-color:#ff0000"',
    'th bgcolor="green" scope="row"',
    'ol type="a" start="3"',
    'ol style="list-style-type:none" reversed',
    'p style="mso-list:l0 level2 lfo1;margin-left:72pt"',
    'p style="text-indent:-18pt;margin:0 0 0 72pt"',
    'span style="font-size:0"',
    'div style="visibility:hidden"',
    'div role="tabpanel" hidden',
    'button aria-controls="fold" aria-expanded="false"',
    'div id="fold" hidden',
    'a href="/documents/s4711/Report.pdf"',
    'img src="/logo.png" alt="Westmarch County Council"',
    'span role="img" aria-label="Red"',
    'svg',
    'title',
    'textarea',
    'o:p',
    'table class="mgItemTable"',
    'p class="mgAiTitleTxt"',
  ];

  test('whatever it is built of', () => {
    fc.assert(
      fc.property(anyMarkup(OTHERS), fc.boolean(), (markup, isModerngov) => {
        const sign = isModerngov ? '<div id="modgov">' : '';
        const { direct, handed } = bothWays(`<title>Agenda</title><body>${sign}${markup}`);
        expect(handed).toEqual(direct);
      }),
      casesOf(1000),
    );
  });

  test('its text nodes are counted alike, so that words are found again where they stand', () => {
    fc.assert(
      fc.property(anyMarkup(OTHERS), (markup) => {
        const page = pageFrom(`<body>${markup}<script>var x;</script><!-- note -->end`);
        const rebuilt = rebuildPage(handedOver(page), maker).page;
        const wordsOf = ({ body }: Document) => textNodes(body).map(({ data }) => data);
        expect(wordsOf(rebuilt)).toEqual(wordsOf(page));
      }),
      casesOf(1000),
    );
  });

  const PAGES = join(ROOT, 'tests/fixtures/pages');
  const ADDRESSES = [
    ADDRESS,
    'https://www.westmarch.gov.uk/meetings/scrutiny',
    'https://www.westmarch.gov.uk/mgAi.aspx?ID=4',
  ];
  test.each(readdirSync(PAGES).filter((name) => name.endsWith('.html')))('%s', (name) => {
    for (const address of ADDRESSES) {
      const { direct, handed } = bothWays(readFileSync(join(PAGES, name), 'utf8'), address);
      expect(handed).toEqual(direct);
    }
  });

  test.each([
    ['a script of ModernGov', '<script>var $ModernGov = {};</script><p>Words</p>'],
    ['metadata', '<meta name="DC.title" content="Agenda for Cabinet"><div id="modgov"><p>Words</p></div>'],
    ['the name of the site', '<meta property="og:site_name" content="Westmarch Council"><div id="modgov">W'],
    [
      'the base of its links',
      '<base href="/live/"><div id="modgov"><a href="documents/s1/R.pdf">R</a></div>',
    ],
    ['a page without a head or a word', ''],
    ['adjoining texts', '<p>one<!-- -->two</p>'],
    [
      'regular letters in what is strong',
      '<p><b style="font-weight:400"><strong style="font-weight:400">Plan</strong></b></p><p>Words of it</p>',
    ],
    ['bold letters by a style', '<p style="font-weight:700"><span>Plan</span></p><p>Words of it</p>'],
    ['an underlined title', '<p><span style="text-decoration:underline">Plan</span></p><p>Words of it</p>'],
    ['a raised number', '<p>A visit<span style="vertical-align:super">12</span></p>'],
    [
      'a list of Word',
      '<p style="text-indent:-18pt;margin-left:72pt">o<span>&nbsp;&nbsp;</span>Visits fell.</p>',
    ],
    ['a list without bullets', '<ol style="list-style-type:none"><li>one</li></ol><ol><li>two</li></ol>'],
    [
      'a coloured cell',
      '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td style="background:#f00">2</td></tr></table>',
    ],
    ['words out of sight', '<p style="position:absolute;left:-9999px">no</p><p>yes</p>'],
    ['words of one point', '<p style="position:fixed;width:1px;height:1px">no</p><p>yes</p>'],
    ['words cut away', '<p style="position:absolute;clip:rect(0px,0px,0px,0px)">no</p><p>yes</p>'],
    ['letters of no size', '<p style="font-size:0">no</p><p>yes</p>'],
    ['hidden words', '<p style="display:none">no</p><p>yes</p>'],
    [
      'a panel that a button opens',
      '<button aria-expanded="false" aria-controls="a"></button><div id="a" style="display:none">yes</div>',
    ],
    [
      'a drawing that says what it shows',
      '<table><tr><td>Visits</td><td><svg><title>Red</title></svg></td></tr><tr><td>Checks</td><td>Green</td></tr></table>',
    ],
  ])('with %s', (_what, html) => {
    const { direct, handed } = bothWays(html);
    expect(handed).toEqual(direct);
  });
});

describe('nothing of a page that is handed over can act', () => {
  const markupOf = (html: string): string =>
    rebuildPage(handedOver(pageFrom(html)), maker).page.documentElement.outerHTML;

  test.each([
    ['a handler', '<p onclick="alert(1)">Words</p>', /onclick/],
    ['a picture from elsewhere', '<img src="https://elsewhere.example/a.png" srcset="b.png">', /\ssrc/],
    ['a frame', '<iframe src="https://elsewhere.example/" srcdoc="<p>"></iframe>', /\ssrc/],
    ['code', '<script>alert(1)</script>', /alert/],
    ['styles', '<style>@import "https://elsewhere.example/a.css"</style>', /import/],
    ['a style of its own', '<p style="background:url(https://elsewhere.example/a.png)">Words</p>', /\sstyle/],
    ['a sheet', '<link rel="stylesheet" href="https://elsewhere.example/a.css">', /elsewhere/],
    ['an order to the browser', '<meta http-equiv="refresh" content="0">', /http-equiv/],
  ])('%s', (_what, html, sign) => {
    expect(pageFrom(html).documentElement.outerHTML).toMatch(sign);
    expect(markupOf(html)).not.toMatch(sign);
  });

  test('it has no window', () => {
    expect(rebuildPage(handedOver(pageFrom('<p>Words</p>')), maker).page.defaultView).toBeNull();
  });
});

describe('out of the common', () => {
  const deep = (levels: number) => [
    ...Array.from({ length: levels }, () => ({ tag: 'div' })),
    'Words',
    ...Array.from({ length: levels }, () => null),
    'after them',
  ];

  test.each([
    ['elements in one another without end', deep(100_000)],
    ['more ends than beginnings', [null, null, 'Words', null, { tag: 'p' }, 'after them']],
    ['beginnings without ends', [{ tag: 'div' }, { tag: 'p' }, 'Words', null, 'after them']],
  ])('a page of %s keeps its words in order', (_what, inside) => {
    const body = [{ tag: 'body' }, ...inside];
    const { page } = rebuildPage({ title: '', head: [], body }, maker);
    expect(textNodes(page.body).map(({ data }) => data)).toEqual(['Words', 'after them']);
  });

  test.each([
    ['100,000 text nodes', 100_000, 'one ', true],
    ['text nodes without end', 310_000, 'one ', false],
    ['a text without end', 1, 'one '.repeat(1_300_000), false],
  ])(
    'of a page of %s it is said whether it can be handed over',
    (_what, count, words, isHandedOver) => {
      const page = pageFrom('');
      for (let n = 0; n < count; n++) page.body.append(page.createTextNode(words));
      expect(taken(page) !== null).toBe(isHandedOver);
      // jsdom takes its time over so many.
    },
    60_000,
  );
});
