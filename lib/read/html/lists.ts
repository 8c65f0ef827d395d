/** The number or bullet that a browser shows before each item of a list. */
import type { Looks } from './looks';

export type ListPlace = {
  /** `null` where the page shows none. */
  readonly marker: string | null;
};

type Numbering = (value: number) => string;

const NUMBERINGS: Readonly<Record<string, Numbering>> = {
  '1': String,
  decimal: String,
  a: (value) => letter(value),
  'lower-alpha': (value) => letter(value),
  'lower-latin': (value) => letter(value),
  A: (value) => letter(value).toUpperCase(),
  'upper-alpha': (value) => letter(value).toUpperCase(),
  'upper-latin': (value) => letter(value).toUpperCase(),
  i: (value) => roman(value),
  'lower-roman': (value) => roman(value),
  I: (value) => roman(value).toUpperCase(),
  'upper-roman': (value) => roman(value).toUpperCase(),
};

const BULLETS = new Set(['disc', 'circle', 'square']);

export function listPlaces(list: Element, looks: Looks): ReadonlyMap<Element, ListPlace> {
  const items = [...list.children].filter(({ tagName }) => tagName === 'LI');
  const step = list.hasAttribute('reversed') ? -1 : 1;
  let value = whole(list, 'start') ?? (step < 0 ? items.length : 1);
  return new Map(
    items.map((item) => {
      value = whole(item, 'value') ?? value;
      const marker = markerOf(list, item, value, looks);
      value += step;
      return [item, { marker }];
    }),
  );
}

function markerOf(list: Element, item: Element, value: number, looks: Looks): string | null {
  const type = item.getAttribute('type') ?? list.getAttribute('type');
  const style = looks.of(item, 'list-style-type') || looks.of(list, 'list-style-type');
  if (style === 'none') return null;
  const isNumbered = list.tagName === 'OL' && !BULLETS.has(style);
  const numbering = NUMBERINGS[style] ?? (isNumbered ? (NUMBERINGS[type ?? ''] ?? String) : null);
  return numbering ? `${numbering(value)}.` : '•';
}

function whole(element: Element, name: string): number | null {
  const value = Number.parseInt(element.getAttribute(name) ?? '', 10);
  return Number.isNaN(value) ? null : value;
}

/** 1 → "a", 27 → "aa"; a letter has no nought. */
function letter(value: number): string {
  if (value < 1) return String(value);
  const last = String.fromCharCode(97 + ((value - 1) % 26));
  return value > 26 ? letter(Math.floor((value - 1) / 26)) + last : last;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** 4 → "iv"; as far as lists are numbered so. */
function roman(value: number): string {
  if (value < 1 || value >= 400) return String(value);
  let [rest, text] = [value, ''];
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}
