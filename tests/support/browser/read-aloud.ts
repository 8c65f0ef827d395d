/** What a screen reader is told of a page, from the browser's own accessibility tree. */
import type { Page } from '@playwright/test';

type Value = { readonly value?: unknown };
type Node = {
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
};

/** What one can press, type into or choose. */
const CONTROLS = new Set([
  ...['button', 'link', 'textbox', 'searchbox', 'combobox', 'listbox', 'option', 'checkbox', 'radio'],
  ...['switch', 'slider', 'spinbutton', 'tab', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'treeitem'],
]);
/** Two of one kind need names that part them. */
const LANDMARKS = new Set([
  'banner',
  'complementary',
  'contentinfo',
  'form',
  'main',
  'navigation',
  'region',
  'search',
]);
/** A name that says nothing by itself, wherever it leads. */
const SAYS_NOTHING = /^(?:\W*|here|click here|more|link|button|undefined|null)$/i;

/** "button: no name", "navigation: two are called “Sections”", "heading: level 4 after level 2". */
export async function saidAmiss(page: Page): Promise<readonly string[]> {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = (await browser.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
  await browser.detach();
  const told = nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => ({ role: said(node.role), name: said(node.name), node }));
  const nameless = told
    .filter(({ role, name }) => CONTROLS.has(role) && SAYS_NOTHING.test(name.trim()))
    .map(({ role, name }) => `${role}: ${name.trim() === '' ? 'no name' : `“${name}” says nothing`}`);
  const landmarks = told
    .filter(({ role }) => LANDMARKS.has(role))
    .map(({ role, name }) => `${role} “${name}”`);
  const twice = landmarks
    .filter((landmark, at) => landmarks.indexOf(landmark) !== at)
    .map((one) => `two of ${one}`);
  return [...nameless, ...twice];
}

const said = (value: Value | undefined): string => String(value?.value ?? '');
