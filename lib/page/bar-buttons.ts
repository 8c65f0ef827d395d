/** The selection bar's elements, made one by one: no page's policy on markup or scripts can stop that. */
import { inPage } from '@/lib/words/en/in-page';
import { BAR_STYLE } from './bar-style';

const SVG = 'http://www.w3.org/2000/svg';

export type Wanted = 'note' | 'question';

/** Signs as in components/Icon.tsx; the keys count only while the bar has the focus. */
const CHOICES: readonly { readonly wants: Wanted; readonly key: string; readonly sign: string }[] = [
  { wants: 'note', key: 'n', sign: 'M4 20l1-4L16.5 4.5l3 3L8 19zM14 7l3 3' },
  {
    wants: 'question',
    key: 'q',
    sign: 'M4 4.5h16v12h-8.5L7 20.5v-4H4zM10 9a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1.1M12 14h.01',
  },
];

export const wantedByKey = (key: string): Wanted | null =>
  CHOICES.find((choice) => choice.key === key.toLowerCase())?.wants ?? null;

export function barElement(page: Document, choose: (wants: Wanted) => void): HTMLElement {
  const bar = page.createElement('div');
  bar.className = 'selection-bar';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', inPage.withSelected);
  bar.append(
    ...CHOICES.map(({ wants, key, sign }, index) => {
      const button = page.createElement('button');
      button.type = 'button';
      button.tabIndex = index === 0 ? 0 : -1;
      button.setAttribute('aria-keyshortcuts', key);
      button.append(signElement(page, sign), inPage[wants], keyElement(page, key));
      button.addEventListener('click', () => choose(wants));
      return button;
    }),
  );
  return bar;
}

/** In place of the buttons: why nothing could be done yet. */
export function noticeElement(page: Document, words: string, className = 'selection-bar'): HTMLElement {
  const notice = page.createElement('p');
  notice.className = className;
  notice.setAttribute('role', 'status');
  // A live region speaks of what changes in it, not of what it is born with.
  requestAnimationFrame(() => {
    notice.textContent = words;
  });
  return notice;
}

export function styleElement(page: Document): HTMLStyleElement {
  const style = page.createElement('style');
  style.textContent = BAR_STYLE;
  return style;
}

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
  element.textContent = key.toUpperCase();
  element.setAttribute('aria-hidden', 'true');
  return element;
}
