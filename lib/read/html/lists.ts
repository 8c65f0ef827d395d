/** The number or bullet that a browser shows before each item of a list. */

export type ListPlace = { readonly marker: string };

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

const LIST_STYLE = /list-style(?:-type)?\s*:\s*(?<style>[a-z-]+)/i;

export function listPlaces(list: Element): ReadonlyMap<Element, ListPlace> {
  const places = new Map<Element, ListPlace>();
  const numbering = list.tagName === 'OL' ? numberingOf(list) : null;
  let value = Number(list.getAttribute('start') ?? 1) || 1;
  for (const item of list.children) {
    if (item.tagName !== 'LI') continue;
    value = Number(item.getAttribute('value')) || value;
    places.set(item, { marker: numbering ? `${numbering(value)}.` : '•' });
    value++;
  }
  return places;
}

function numberingOf(list: Element): Numbering {
  const style = LIST_STYLE.exec(list.getAttribute('style') ?? '')?.groups?.style?.toLowerCase();
  return NUMBERINGS[style ?? list.getAttribute('type') ?? '1'] ?? String;
}

/** 1 → "a", 27 → "aa". */
function letter(value: number): string {
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

/** 4 → "iv". */
function roman(value: number): string {
  const step = ROMAN.find(([worth]) => worth <= value);
  return step ? step[1] + roman(value - step[0]) : '';
}
