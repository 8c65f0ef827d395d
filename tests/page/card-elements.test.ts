// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { cardElement } from '@/lib/page/card-elements';
import type { ShortFormCard } from '@/lib/platform/short-forms';
import { inCard as welsh } from '@/lib/words/cy/in-page';
import { inCard as words } from '@/lib/words/en/in-page';

const MASH: ShortFormCard = {
  short: 'MASH',
  name: 'MASH explained by Kloe',
  long: 'multi-agency safeguarding hub',
  language: 'en-GB',
  isFromPaper: false,
  isOwn: false,
  isInDoubt: false,
  note: 'Where council, police and health decide together.',
  origin: 'Kloe’s glossary',
  others: [],
  more: 'Other meanings (2)',
  explained: null,
};

const EXPLAINED = { source: [], exact: 'hub (MASH)' };

function shown(card: Partial<ShortFormCard>) {
  const deeds = { onClose: vi.fn(), onAsk: vi.fn(), onExplained: vi.fn(), onWrong: vi.fn() };
  const element = cardElement(document, { ...MASH, ...card }, { ...words, language: 'en-GB' }, deeds);
  document.body.replaceChildren(element);
  const texts = (selector: string) => [...element.querySelectorAll(selector)].map((one) => one.textContent);
  const press = (name: string) =>
    [...element.querySelectorAll('button')].find((one) => one.textContent === name)?.click();
  return { element, deeds, texts, press };
}

test('a card says the short form, its meaning, what a lay reader should know, and who says so', () => {
  const { element, texts } = shown({});
  expect(element.getAttribute('aria-label')).toBe('MASH explained by Kloe');
  expect(texts('dfn, p')).toEqual([
    'MASH',
    'multi-agency safeguarding hub',
    'Where council, police and health decide together.',
    'Not explained in this paperKloe’s glossary',
  ]);
});

test.each([
  [
    'the paper’s own words',
    { isFromPaper: true, explained: EXPLAINED },
    'paper',
    'Explained in this paper',
    false,
  ],
  [
    'the member’s, of what the paper explains otherwise',
    { explained: EXPLAINED },
    'kloe',
    'Explained in this paper',
    false,
  ],
  ['a glossary’s', {}, 'kloe', 'Not explained in this paper', false],
  ['what nobody has confirmed', { isInDoubt: true }, 'kloe', 'Not explained in this paper', true],
  ['what nobody knows', { long: null, isInDoubt: true }, undefined, 'Kloe does not know it', true],
])('%s are told from others', (_what, card, origin, state, isInDoubt) => {
  const { element, texts } = shown(card);
  expect(element.querySelector<HTMLElement>('.meaning')?.dataset.origin).toBe(origin);
  expect(texts('.state')).toEqual([state]);
  expect(element.querySelector('.state')?.hasAttribute('data-doubt')).toBe(isInDoubt);
});

test('only what can be done is offered, and told when done', () => {
  const plain = shown({});
  expect(plain.texts('.foot button')).toEqual(['Ask what this means', 'Wrong?']);
  plain.press('Ask what this means');
  expect(plain.deeds.onAsk).toHaveBeenCalledOnce();

  const explained = shown({ explained: EXPLAINED });
  explained.press('Where it is explained');
  expect(explained.deeds.onExplained).toHaveBeenCalledOnce();
});

test.each([
  ['somebody else says', {}, 'Wrong?'],
  ['the paper itself says', { isFromPaper: true, explained: EXPLAINED }, 'Wrong?'],
  ['the member says', { isOwn: true }, 'Change…'],
  ['nobody knows', { long: null, isInDoubt: true }, 'Say what it means…'],
])('what %s can be said otherwise', (_who, card, name) => {
  const { deeds, press } = shown(card);
  press(name);
  expect(deeds.onWrong).toHaveBeenCalledOnce();
});

test('other meanings are behind a button that says whether they show', () => {
  const { element, texts, press } = shown({ others: ['a mobile army surgical hospital', 'a mash'] });
  const isShown = () => element.querySelector('ul')?.hidden === false;
  const isExpanded = () => element.querySelector('[aria-controls]')?.getAttribute('aria-expanded');
  expect([isShown(), isExpanded()]).toEqual([false, 'false']);
  press('Other meanings (2)');
  expect([isShown(), isExpanded()]).toEqual([true, 'true']);
  expect(texts('li')).toEqual(['a mobile army surgical hospital', 'a mash']);
  press('Other meanings (2)');
  expect([isShown(), isExpanded()]).toEqual([false, 'false']);
});

test('words of a paper are words, whatever they look like', () => {
  const { element, texts } = shown({ long: '<img src=x>' });
  expect(element.querySelector('img')).toBeNull();
  expect(texts('.meaning')).toEqual(['<img src=x>']);
});

test('a card says what it was told, in whichever language', () => {
  const deeds = { onClose: vi.fn(), onAsk: vi.fn(), onExplained: vi.fn(), onWrong: vi.fn() };
  const own = { ...MASH, name: 'MASH wedi’i esbonio gan Kloe', long: 'hyb diogelu', language: 'cy' };
  const element = cardElement(document, own, { ...welsh, language: 'cy' }, deeds);
  expect(element.getAttribute('aria-label')).toBe('MASH wedi’i esbonio gan Kloe');
  expect(element.querySelector('.meaning')?.getAttribute('lang')).toBe('cy');
  expect([...element.querySelectorAll('.foot button')].map((one) => one.textContent)).toEqual([
    'Gofyn beth yw ystyr hyn',
    'Anghywir?',
  ]);
});
