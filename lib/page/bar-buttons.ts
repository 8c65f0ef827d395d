/** The selection bar's elements, made one by one: no page's policy on markup or scripts can stop that. */
import { isListenedTo, KEYS } from '@/lib/keys';
import { COLOUR_SIGNS, COLOURS, type Colour, type NoteKind } from '@/lib/marking';
import { inPage } from '@/lib/words/in-page';

const SVG = 'http://www.w3.org/2000/svg';

/** What is to become of the words; `colour`: that of a highlight, `null` for the one used last. */
export type Wanted =
  | { readonly deed: 'highlight'; readonly colour: Colour | null }
  | { readonly deed: Exclude<NoteKind, 'highlight'> | 'lookUp' };

export type BarDeeds = {
  readonly onWanted: (wants: Wanted) => void;
  /** Takes whole sentences, or the whole row. */
  readonly onWhole: () => void;
  /** What the member means by a colour. */
  readonly meaningOf: (colour: Colour) => string;
};

/** Signs as in components/Icon.tsx. */
const CHOICES = [
  { deed: 'highlight', sign: 'M5 20h14M8 16l-1.5-3L14 5l4 4-7.5 7.5zM8 16l2.5.5' },
  { deed: 'note', sign: 'M4 20l1-4L16.5 4.5l3 3L8 19zM14 7l3 3' },
  {
    deed: 'question',
    sign: 'M4 4.5h16v12h-8.5L7 20.5v-4H4zM10 9a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1.1M12 14h.01',
  },
  { deed: 'request', sign: 'M4 6h16v12H4zM4 7l8 6 8-6' },
  { deed: 'lookUp', sign: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zm5 11.5L20.5 20.5' },
] as const;
const WHOLE = 'M4 7h16M4 12h16M4 17h9';

export const wanted = (deed: (typeof CHOICES)[number]['deed'], colour: Colour | null = null): Wanted =>
  deed === 'highlight' ? { deed, colour } : { deed };

/** What a name in the table of keys stands for; `null` for a key that is not one of these. */
export function wantedByKey(name: keyof typeof KEYS.selection): Wanted | null {
  const colour = COLOURS.find((one) => one === name);
  if (colour) return wanted('highlight', colour);
  const choice = CHOICES.find(({ deed }) => deed === name);
  return choice ? wanted(choice.deed) : null;
}

/** One stop for Tab. */
export function barElement(
  page: Document,
  { onWanted, onWhole }: Pick<BarDeeds, 'onWanted' | 'onWhole'>,
): HTMLElement {
  const bar = page.createElement('div');
  bar.className = 'selection-bar';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', inPage.withSelected);
  const button = (key: string, press: () => void, ...content: readonly (Node | string)[]) => {
    const made = page.createElement('button');
    made.type = 'button';
    made.tabIndex = -1;
    made.dataset.key = key;
    made.append(...content);
    made.addEventListener('click', press);
    return made;
  };
  const deeds = CHOICES.map(({ deed, sign }) => {
    const key = KEYS.selection[deed];
    const content = [signElement(page, sign), inPage.deeds[deed], keyElement(page, key)];
    return button(key, () => onWanted(wanted(deed)), ...content);
  });
  const colours = COLOURS.map((colour) => {
    const made = button(
      KEYS.selection[colour],
      () => onWanted(wanted('highlight', colour)),
      COLOUR_SIGNS[colour],
    );
    made.dataset.colour = colour;
    return made;
  });
  const { whole } = KEYS.selection;
  const words = [signElement(page, WHOLE), inPage.whole, keyElement(page, whole)];
  const more = page.createElement('div');
  more.append(...colours, button(whole, onWhole, ...words));
  const hint = page.createElement('small');
  hint.textContent = inPage.stepHint;
  more.append(hint);
  bar.append(...deeds, more);
  const first = deeds[0];
  if (first) first.tabIndex = 0;
  return bar;
}

/** As the member has it now: what colours mean, whether letters are keys. */
export function renew(bar: HTMLElement, meaningOf: BarDeeds['meaningOf']): void {
  for (const button of bar.querySelectorAll('button')) {
    const { key = '', colour } = button.dataset;
    if (isListenedTo(key)) button.setAttribute('aria-keyshortcuts', key);
    else button.removeAttribute('aria-keyshortcuts');
    const known = COLOURS.find((one) => one === colour);
    if (!known) continue;
    button.title = inPage.highlightIn(inPage.colour[known], meaningOf(known));
    button.setAttribute('aria-label', button.title);
  }
}

/** A live region speaks of what changes in it, not of what it is born with. */
export function saidElement(page: Document, className: string): HTMLElement {
  const said = page.createElement('p');
  said.className = className;
  said.setAttribute('role', 'status');
  return said;
}

/** In place of the buttons: why nothing could be done yet. */
export function noticeElement(page: Document, words: string, className = 'selection-bar'): HTMLElement {
  const notice = saidElement(page, className);
  requestAnimationFrame(() => {
    notice.textContent = words;
  });
  return notice;
}

/** `sign`: the `d` of a path on 24 by 24. Hidden from screen readers: the button has a name. */
export function signElement(page: Document, sign: string): SVGElement {
  const svg = page.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = page.createElementNS(SVG, 'path');
  path.setAttribute('d', sign);
  svg.append(path);
  return svg;
}

function keyElement(page: Document, key: string): HTMLElement {
  const element = page.createElement('kbd');
  element.textContent = key;
  element.setAttribute('aria-hidden', 'true');
  return element;
}
