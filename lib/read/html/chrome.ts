/** The page around the paper: menus, banners, search, forms' controls. */

const CONTROLS = new Set(['NAV', 'INPUT', 'SELECT', 'OPTION', 'OBJECT', 'VIDEO', 'AUDIO', 'DIALOG']);
const CHROME_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'alertdialog',
]);

export function isChrome(element: Element): boolean {
  if (CONTROLS.has(element.tagName)) return true;
  if (element.tagName === 'BUTTON') return !isTitle(element);
  if (element.tagName === 'HEADER' || element.tagName === 'FOOTER') {
    return element.closest('main,article,[role=main]') === null;
  }
  const role = element.getAttribute('role');
  return role !== null && CHROME_ROLES.has(role);
}

/** The title of a section that folds up is a button too. */
const isTitle = (button: Element): boolean =>
  button.matches('[aria-controls][aria-expanded]:not([aria-haspopup])') ||
  button.closest('h1,h2,h3,h4,h5,h6,[role=heading],summary') !== null;

/** Where the reader is on the site, and the pages of a list: rows of links that are no part of any agenda. */
const TRAILS = ['breadcrumb', 'pagination', 'pager']
  .flatMap((name) => [`ol[class*="${name}" i]`, `ul[class*="${name}" i]`, `[class*="${name}" i] > ol`])
  .concat('nav', '[role=navigation]')
  .join();

export const isInTrail = (element: Element): boolean => element.closest(TRAILS) !== null;

/** Where the page keeps its own content; the whole body where it does not say, or keeps nothing there. */
export function contentOf(page: Document): Element {
  const articles = page.querySelectorAll('article');
  const places = [
    page.querySelector('#modgov'),
    page.querySelector('main,[role=main]'),
    articles.length === 1 ? articles[0] : null,
  ];
  return places.find((place) => (place?.textContent ?? '').trim().length > 80) ?? page.body;
}
