import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '@/lib/search/full-text/excerpt';
import { everySpelling, type Found, findPieces } from '@/lib/search/full-text/finding';
import { readQuery } from '@/lib/search/full-text/query';
import { indexPieces } from '@/lib/search/full-text/word-index';
import { fold, wordsIn } from '@/lib/search/full-text/words';
import { casesOf } from '../../support/random';

/** Each paper is a list of pages. */
function search(papers: readonly (readonly string[])[], asked: string): Found {
  const indexes = papers.map((pages) => indexPieces(pages));
  return findPieces(indexes, readQuery(asked), () => everySpelling(indexes));
}

const finds = (text: string, asked: string): boolean => search([[text]], asked).pieces.length > 0;

/** What is marked, each stretch. */
const marked = (text: string, asked: string): readonly string[] => {
  const { terms } = search([[text]], asked);
  return (excerptOf(text, terms)?.parts ?? []).filter(({ isFound }) => isFound).map((part) => part.text);
};

const CARE = 'The number of looked-after children rose to 4,612 in Q3, at a cost of £1.2m.';

describe('finds', () => {
  test.each([
    // As printed, in any case, as it is typed.
    [CARE, 'children'],
    [CARE, 'CHILDREN'],
    [CARE, 'chil'],
    [CARE, 'rose children'],
    [CARE, 'number of the children'],
    // Hyphens.
    [CARE, 'looked after'],
    [CARE, 'looked-after'],
    [CARE, 'lookedafter'],
    ['Looked after children', 'looked-after'],
    ['A co-optee spoke', 'cooptee'],
    ['A cooptee spoke', 'co-optee'],
    ['A one-to-one visit', 'one to one'],
    ['The up‑to‑date plan', 'up-to-date'],
    ['COVID-19 grant', 'covid 19'],
    // Plurals, both ways.
    ['The policies were agreed', 'policy'],
    ['The policy was agreed', 'policies'],
    ['One target was missed', 'targets'],
    ['Two targets were missed', 'target'],
    ['The taxes rose', 'tax'],
    // Apostrophes.
    ["The children's home", 'children'],
    ["The children's home", 'childrens'],
    ["The children's home", 'children’s'],
    ['The children’s home', "children's"],
    ["Councillor O'Neill", 'oneill'],
    // Numbers, money, quarters, sections, years.
    [CARE, '4612'],
    [CARE, '4,612'],
    [CARE, '£1.2m'],
    [CARE, '1.2m'],
    [CARE, '£1.2 million'],
    ['It cost £1.2 million.', '£1.2m'],
    ['It cost £1.2 million.', 'million'],
    ['It cost £3bn.', '£3 billion'],
    ['It cost £450k', '£450 thousand'],
    ['It fell to 72 per cent.', '72%'],
    ['It fell to 72%.', '72 per cent'],
    ['It fell to 72%.', '72'],
    [CARE, 'Q3'],
    [CARE, 'q3'],
    ['5.3.2 The committee notes', '5.3.2'],
    ['5.3.2 The committee notes', '5.3'],
    ['under section 9FE of the Act', 'section 9fe'],
    ['The 2026/27 budget', '2026/27'],
    ['The 2026/27 budget', '2026-27'],
    ['The 2026–27 budget', '2026/27'],
    ['on 24/11/2026', '24/11/2026'],
    // Welsh letters, with and without their signs.
    ['Cyngor Llŷn a’r Fro', 'llyn'],
    ['Cyngor Llyn', 'Llŷn'],
    ['Gŵyl y plant', 'gwyl'],
    ['Tŷ Gwyrdd', 'tŷ'],
    // Typing errors.
    ['The safeguarding board', 'safegarding'],
    ['The safeguarding board', 'safeugarding'],
    ['The safeguarding board', 'safgua'],
    ['The safety plan', 'saftey plan'],
    ['The caseload is high', 'caselaod'],
    // Phrases.
    ['the care plan was late', '"care plan"'],
    ['the care plan was late', '“care plan”'],
    ['the care plan was late', '"care pl'],
    ['the Care Plan was late', '"care plan" late'],
    ['a follow-up visit', '"follow up visit"'],
    // Words that tell nothing.
    ['the IT strategy', 'IT strategy'],
    ['to be or not to be', 'to be'],
  ])('%s ← %s', (text, asked) => {
    expect(finds(text, asked)).toBe(true);
  });
});

describe('does not find', () => {
  test.each([
    ['The care plan', 'careers'],
    ['The carers met', '"care"'],
    ['The policies were agreed', '"policy"'],
    ['a plan for care', '"care plan"'],
    ['the care and the plan', '"care plan"'],
    [CARE, 'children adopted'],
    [CARE, 'Q2'],
    [CARE, '£1.3m'],
    [CARE, '£2m'],
    [CARE, '612'],
    ['It served 1.2m people.', '£1.2m'],
    ['15.3 The committee', '5.3'],
    ['in 72.5% of cases', '72 cases'],
    ['It fell to 72 points', '72%'],
    ['The 2025/26 budget', '2026/27'],
    ['The 2026 budget has 27 lines', '2026/27'],
    // Too short to be guessed at, digits, and what is too far off.
    ['The cat', 'cot'],
    ['Form A12B', 'A13B'],
    ['The adoption panel', 'fostering'],
    ['The safeguarding board', '"safegarding"'],
    ['Anything at all', ''],
    ['Anything at all', '" "'],
    ['Anything at all', '—'],
  ])('%s ← %s', (text, asked) => {
    expect(finds(text, asked)).toBe(false);
  });
});

test.each([
  [CARE, 'looked after children', ['looked', 'after', 'children']],
  [CARE, 'looked-after', ['looked-after']],
  [CARE, 'lookedafter', ['looked-after']],
  [CARE, '£1.2 million', ['£1.2m']],
  ['It cost £1.2 million.', '£1.2m', ['£1.2 million']],
  [CARE, 'the children', ['children']],
  ['Care, and the care plan', '"care plan"', ['care plan']],
  ['Policies and a policy', 'policy', ['Policies', 'policy']],
  ['safeguarding safely', 'safegarding', ['safeguarding']],
])('in “%s”, “%s” marks %j', (text, asked, expected) => {
  expect(marked(text, asked)).toEqual(expected);
});

describe('says what it did', () => {
  test('a word that stands nowhere, and what was looked for instead', () => {
    expect(search([['The safeguarding board']], 'safegarding board').respelt).toEqual([
      { typed: 'safegarding', instead: ['safeguarding'] },
    ]);
  });
  test('a word that nothing is like', () => {
    expect(search([['The board']], 'xylophone').respelt).toEqual([{ typed: 'xylophone', instead: [] }]);
  });
  test.each(['board', 'boards', 'boa'])('nothing, where “%s” stands as typed', (asked) => {
    expect(search([['The board']], asked).respelt).toEqual([]);
  });
  test('nothing where another paper has the word', () => {
    const { respelt, pieces } = search([['A saftey net'], ['The safety plan']], 'saftey ');
    expect(respelt).toEqual([]);
    expect(pieces.map(({ index }) => index)).toEqual([0]);
  });
});

describe('puts first', () => {
  const orderOf = (pages: readonly string[], asked: string) =>
    search([pages], asked).pieces.map(({ piece }) => piece);
  test('the word itself, then those that begin so', () => {
    expect(orderOf(['the placements here', 'the placement here'], 'placement ')).toEqual([1, 0]);
    expect(orderOf(['carefully done now', 'the care of it'], 'care')).toEqual([1, 0]);
  });
  test('what says it more often', () => {
    expect(orderOf(['budget one two three', 'budget budget budget four'], 'budget')).toEqual([1, 0]);
  });
  test('what has the rarer word more often', () => {
    const pages = ['plan plan voids', 'plan voids voids', 'plan', 'plan', 'plan'];
    expect(orderOf(pages, 'plan voids')).toEqual([1, 0]);
  });
});

describe('always', () => {
  const WORD = fc.stringMatching(/^[a-zŵŷâ]{1,8}$|^£?\d{1,3}(\.\d)?[mk%]?$/);
  const PAGE = fc.array(WORD, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
  const PAPERS = fc.array(fc.array(PAGE, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });

  test('a word of a page is found on that page, and marked there', () => {
    fc.assert(
      fc.property(PAPERS, fc.nat(), fc.nat(), fc.nat(), (papers, p, g, w) => {
        const index = p % papers.length;
        const pages = papers[index] ?? [];
        const piece = g % pages.length;
        const words = (pages[piece] ?? '').split(' ');
        const word = words[w % words.length] ?? '';
        const found = search(papers, `"${word}"`);
        expect(found.pieces.map((one) => [one.index, one.piece])).toContainEqual([index, piece]);
        const shown = excerptOf(pages[piece] ?? '', found.terms)?.parts ?? [];
        expect(shown.filter(({ isFound }) => isFound).map(({ text }) => fold(text))).toContain(fold(word));
      }),
      casesOf(2000),
    );
  });

  test('what is found in quotation marks stands there', () => {
    fc.assert(
      fc.property(PAPERS, WORD, WORD, (papers, one, other) => {
        for (const { index, piece } of search(papers, `"${one} ${other}"`).pieces) {
          const forms = wordsIn(papers[index]?.[piece] ?? '').filter(({ parts }) => parts === 1);
          const at = forms.findIndex(
            (word, place) =>
              word.forms.includes(wordsIn(one)[0]?.forms[0] ?? '') &&
              forms[place + 1]?.forms.includes(wordsIn(other)[0]?.forms[0] ?? ''),
          );
          expect(at).toBeGreaterThanOrEqual(0);
        }
      }),
      casesOf(2000),
    );
  });

  test('an excerpt is a stretch of its text', () => {
    fc.assert(
      fc.property(PAGE, WORD, (page, word) => {
        const excerpt = excerptOf(page, readQuery(word));
        if (!excerpt) return;
        const whole = excerpt.parts.map(({ text }) => text).join('');
        expect(page).toContain(whole);
        expect(excerpt.isCutBefore || page.startsWith(whole)).toBe(true);
        expect(excerpt.parts.some(({ isFound }) => isFound)).toBe(true);
      }),
      casesOf(2000),
    );
  });
});
