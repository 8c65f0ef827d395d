import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readSavedPage } from '@/lib/read/saved-page';
import { outline } from '../outline';

const outlineOf = (html: string) =>
  outline(readSavedPage(new JSDOM(html).window.document, 'https://www.westmarch.gov.uk/report'));

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
    ['<p class="show-for-sr">no</p>'],
    ['<a class="visually-hidden-focusable" href="#main">no</a>'],
    ['<p style="position:absolute; left:-9999px">no</p>'],
    ['<p style="position:absolute; left:-999em">no</p>'],
    ['<p style="position:absolute; width:1px; height:1px; overflow:hidden">no</p>'],
    ['<p style="position:absolute; clip:rect(0 0 0 0)">no</p>'],
    ['<style>.aside { position: absolute; clip-path: inset(50%) }</style><p class="aside">no</p>'],
    ['<p style="font-size:0">no</p>'],
    ['<p style="content-visibility:hidden">no</p>'],
    ['<style>p.old { display: block } .old { display: none }</style><p class="old">no</p>'],
    [
      '<button aria-controls="menu" aria-haspopup="menu" aria-expanded="false">no</button><ul id="menu" hidden><li>no</li></ul>',
    ],
    [
      '<button aria-controls="all" aria-expanded="false">Menu</button><div id="all" hidden><nav>no</nav>no</div>'.replace(
        'Menu',
        '',
      ),
    ],
    ['<div role="tabpanel"><p hidden>no</p></div>'],
  ])('%s', (html) => {
    expect(outlineOf(`${html}<p>yes</p>`)).toBe('yes');
  });

  test.each([
    ['pale words', '<p style="color:#fff">yes</p>'],
    ['words that fade in as one scrolls', '<p style="opacity:0">yes</p>'],
    ['words of no box of their own', '<div style="display:contents">yes</div>'],
    ['what is for eyes alone', '<p aria-hidden="true">yes</p>'],
    [
      'what a later rule shows again',
      '<style>.p{display:none} .p.open{display:block}</style><p class="p open">yes</p>',
    ],
    ['an indent of Word', '<p style="margin-left:36pt;text-indent:-18.0pt">yes</p>'],
    [
      'a size that its parts set for themselves',
      '<div style="font-size:0"><p style="font-size:12pt">yes</p></div>',
    ],
    ['a clip of what is not set apart', '<p style="clip-path:inset(50%)">yes</p>'],
    ['a small shift', '<p style="position:relative;left:-12px">yes</p>'],
    ['words shown to a search', '<p hidden="until-found">yes</p>'],
    ['a panel of tabs', '<div role="tabpanel" hidden>yes</div>'],
    [
      'a panel that a button opens',
      '<button aria-expanded="false" aria-controls="a"></button><div id="a" style="display:none">yes</div>',
    ],
  ])('%s count: %s', (_what, html) => {
    expect(outlineOf(html)).toBe('yes');
  });

  test('the title of a section that folds up is a heading, button or not', () => {
    const folded = (title: string) => `${title}<div id="s" hidden><p>The plan was agreed.</p></div>`;
    const button = '<button aria-expanded="false" aria-controls="s">Roads</button>';
    expect(outlineOf(folded(`<h3>${button}</h3>`))).toBe('### Roads\nThe plan was agreed.');
    expect(outlineOf(folded(button))).toBe('## Roads\nThe plan was agreed.');
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
