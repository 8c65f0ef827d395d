/** Pages of any build: what a parser may put anywhere, with what hides words and what they look like. */
import fc from 'fast-check';

/** Tables and lists come with their parts. */
const AROUND = [
  ...[
    'div',
    'p',
    'span',
    'b',
    'a href="#"',
    'h2',
    'ul',
    'ol',
    'li',
    'blockquote',
    'pre',
    'sup',
    'details',
    'dl',
  ],
  ...['table', 'tr', 'td', 'th', 'td colspan="9" rowspan="0"', 'tbody', 'tfoot', 'dt', 'dd', 'section', 'u'],
  ...[
    'div role="table"',
    'div role="row"',
    'span role="cell"',
    'p class="MsoListParagraph" style="text-indent:-18pt"',
  ],
];
const HIDING = [
  'div hidden',
  'span class="sr-only"',
  'p style="display:none"',
  'td hidden',
  'nav',
  'li hidden',
];
/** What hides words in `HIDING`. */
export const HIDDEN = '[hidden],.sr-only,[style*="display:none"],nav';
const WORDS = [
  'plan',
  '“noted”',
  'A',
  '86%',
  '£1.2m',
  'o&nbsp;&nbsp;',
  '1. The',
  '(a)',
  'ﬁnal‑year',
  '12',
  'visits fell.',
  '|',
];

const tagged = (tag: string, inside: string) => `<${tag}>${inside}</${tag.split(' ')[0]}>`;

/** Markup of a body; `others`: more tags, with their attributes, that may stand anywhere. */
export const anyMarkup = (others: readonly string[] = []): fc.Arbitrary<string> =>
  fc.letrec<{ markup: string }>((tie) => {
    const parts = fc.array(tie('markup'), { maxLength: 4 }).map((all) => all.join(''));
    return {
      markup: fc.oneof(
        { maxDepth: 6, depthSize: 'medium' },
        fc
          .tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', '\n', '', '<br>', '\t'))
          .map((all) => all.join('')),
        fc.tuple(fc.constantFrom(...AROUND, ...others), parts).map(([tag, inside]) => tagged(tag, inside)),
        fc.tuple(fc.constantFrom(...HIDING), parts).map(([tag, inside]) => tagged(tag, inside)),
      ),
    };
  }).markup;
