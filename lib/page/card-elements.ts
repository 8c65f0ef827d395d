/** A card's elements, made one by one: no page's policy on markup or scripts can stop that. */
import type { CardWords, ShortFormCard } from '@/lib/platform/short-forms';
import { signElement } from './bar-buttons';

export type CardDeeds = {
  readonly onClose: () => void;
  readonly onAsk: () => void;
  readonly onExplained: () => void;
  /** The member has another meaning to give. */
  readonly onWrong: () => void;
};

/** As in components/Icon.tsx. */
const CLOSE = 'M6 6l12 12M18 6 6 18';
const ASK = 'M4 4.5h16v12h-8.5L7 20.5v-4H4zM10 9a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1.1M12 14h.01';

export function cardElement(
  page: Document,
  card: ShortFormCard,
  text: CardWords,
  deeds: CardDeeds,
): HTMLElement {
  const make = makerIn(page);
  const dialog = make('div', { class: 'card', role: 'dialog', tabindex: '-1' });
  dialog.setAttribute('aria-label', card.name);
  dialog.setAttribute('aria-describedby', 'meaning');

  const close = make('button', { type: 'button', 'aria-label': text.close });
  close.append(signElement(page, CLOSE));
  close.addEventListener('click', deeds.onClose);
  const by = make('span', { class: 'by' }, kloeMark(page), 'Kloe', close);
  const head = make('div', { class: 'head' }, make('dfn', {}, card.short), by);
  dialog.append(head, bodyElement(make, card, text), footElement(page, make, card, text, deeds));
  return dialog;
}

function bodyElement(make: Maker, card: ShortFormCard, text: CardWords) {
  const { long, language, isFromPaper, isInDoubt, note, origin, others, explained } = card;
  const body = make('div', { class: 'body', id: 'meaning' });
  if (long !== null) {
    const paper = { class: 'meaning', 'data-origin': isFromPaper ? 'paper' : 'kloe', lang: language };
    body.append(make('p', paper, long));
  }
  if (note !== null) body.append(make('p', {}, note));
  const said = long === null ? text.unknown : explained ? text.explained : text.notExplained;
  const state = make('span', { class: 'state', ...(isInDoubt ? { 'data-doubt': '' } : {}) }, said);
  body.append(make('p', {}, state, make('span', { class: 'quiet' }, origin)));
  const senses = others.map((other) => make('li', {}, other));
  if (senses.length > 0) body.append(make('ul', { id: 'others', hidden: '' }, ...senses));
  return body;
}

function footElement(page: Document, make: Maker, card: ShortFormCard, text: CardWords, deeds: CardDeeds) {
  const { explained, others, more: openOthers, long, isOwn } = card;
  const ask = make('button', { type: 'button' }, signElement(page, ASK), text.ask);
  ask.addEventListener('click', deeds.onAsk);
  const foot = make('div', { class: 'foot' }, ask);
  if (others.length > 0) {
    const more = make('button', { type: 'button', 'aria-expanded': 'false' }, openOthers);
    more.setAttribute('aria-controls', 'others');
    more.addEventListener('click', () => {
      const isOpen = more.getAttribute('aria-expanded') === 'true';
      more.setAttribute('aria-expanded', String(!isOpen));
      foot.parentElement?.querySelector('#others')?.toggleAttribute('hidden', isOpen);
    });
    foot.append(more);
  }
  if (explained) {
    const goTo = make('button', { type: 'button' }, text.goTo);
    goTo.addEventListener('click', deeds.onExplained);
    foot.append(goTo);
  }
  const said = long === null ? text.say : isOwn ? text.change : text.wrong;
  const wrong = make('button', { type: 'button' }, said);
  wrong.addEventListener('click', deeds.onWrong);
  foot.append(wrong);
  return foot;
}

type Maker = ReturnType<typeof makerIn>;

const makerIn =
  (page: Document) =>
  (name: string, attributes: Readonly<Record<string, string>>, ...inside: (Node | string)[]) => {
    const element = page.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...inside);
    return element;
  };

/** As components/KloeMark.tsx: shape, fill, stroke. */
const MARK = [
  ['M0 0h32v32H0z', '#17496f', 'none'],
  ['M7 6h4v20H7z', '#ffd84d', 'none'],
  ['M24 6.5 14.5 16 24 25.5', 'none', '#fff'],
] as const;

function kloeMark(page: Document): SVGElement {
  const parts = MARK.map(([shape, fill, stroke]) => {
    const sign = signElement(page, shape);
    sign.setAttribute('viewBox', '0 0 32 32');
    const part = sign.firstElementChild;
    part?.setAttribute('fill', fill);
    part?.setAttribute('stroke', stroke);
    part?.setAttribute('stroke-width', '4');
    return sign;
  });
  const [mark, ...others] = parts as [SVGElement, ...SVGElement[]];
  mark.append(...others.flatMap(({ children }) => [...children]));
  return mark;
}
