/** What a page's script answers is taken in only if it is a snapshot: the page may have made it up. */
import { expect, test } from 'vitest';
import { PageAnswer } from '@/lib/platform/replies';

const ADDRESS = 'https://democracy.westmarch.gov.uk/';
const answerWith = (body: unknown, address: unknown = ADDRESS) => ({
  ok: true,
  value: { address, snapshot: { title: 'Agenda', head: [], body } },
});
const isTaken = (answer: unknown): boolean => PageAnswer.safeParse(answer).success;

test.each([
  ['a page', answerWith([{ tag: 'body' }, { tag: 'p', attributes: [['class', 'a']] }, 'Words', null, null])],
  [
    'how its parts look',
    answerWith([
      { tag: 'td', style: [['background-color', 'rgb(255, 0, 0)']], shown: 'never', isOnePixel: true },
    ]),
  ],
  ['an empty page', answerWith([])],
  ['a page that is a PDF', { ok: false, problem: { kind: 'is-pdf', address: ADDRESS } }],
  ['a page that is too large', { ok: false, problem: { kind: 'too-large' } }],
])('taken in: %s', (_what, answer) => {
  expect(isTaken(answer)).toBe(true);
});

test.each([
  ['nothing', undefined],
  ['a page that is not of the web', answerWith([], 'javascript:alert(1)')],
  ['a page without an address', answerWith([], null)],
  ['parts that are no list', answerWith({ length: 1 })],
  ['an attribute that acts', answerWith([{ tag: 'p', attributes: [['onclick', 'alert(1)']] }])],
  ['an address that loads', answerWith([{ tag: 'img', attributes: [['src', 'https://elsewhere.example']] }])],
  ['a style of its own', answerWith([{ tag: 'p', attributes: [['style', 'color:red']] }])],
  ['a look nobody asks for', answerWith([{ tag: 'p', style: [['background-image', 'url(a.png)']] }])],
  ['a tag of other signs', answerWith([{ tag: 'p onclick=' }])],
  ['an attribute without end', answerWith([{ tag: 'p', attributes: [['class', 'a'.repeat(5000)]] }])],
  ['parts without end', answerWith(Array.from({ length: 310_000 }, () => null))],
  ['a number among the words', answerWith([{ tag: 'p' }, 7])],
])('refused: %s', (_what, answer) => {
  expect(isTaken(answer)).toBe(false);
});
