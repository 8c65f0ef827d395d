/** What a page gives to a screen reader, closed shadow roots included. */
import type { Page } from '@playwright/test';

/** "dialog: MASH explained by Kloe", in the order of the page. */
export const spoken = async (page: Page): Promise<readonly string[]> =>
  (await nodesOf(page)).filter(({ ignored, name }) => !ignored && name?.value).map(said);

/** "button: Wrong?"; `undefined` where nothing has the focus. */
export const spokenInFocus = async (page: Page): Promise<string | undefined> =>
  (await nodesOf(page))
    .filter(({ properties }) => properties?.some(({ name, value }) => name === 'focused' && value.value))
    .map(said)
    // The page itself comes first, whatever in it has the focus.
    .at(-1);

/** What one can press, type into or choose. */
const CONTROLS = new Set([
  ...['button', 'link', 'textbox', 'searchbox', 'combobox', 'listbox', 'option', 'checkbox', 'radio'],
  ...['switch', 'slider', 'spinbutton', 'tab', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'treeitem'],
]);
/** Two of one kind need names that part them. */
const LANDMARKS = new Set([
  ...['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search'],
]);
/** A name that says nothing by itself, wherever it leads. */
const SAYS_NOTHING = /^(?:\W*|here|click here|more|link|button|undefined|null)$/i;

/** "says nothing: button: more", "two of navigation: Sections". */
export async function saidAmiss(page: Page): Promise<readonly string[]> {
  const told = (await nodesOf(page)).filter(({ ignored }) => !ignored);
  const nameless = told
    .filter(({ role, name }) => CONTROLS.has(role?.value) && SAYS_NOTHING.test(name?.value ?? ''))
    .map((node) => `says nothing: ${said(node)}`);
  const landmarks = told.filter(({ role }) => LANDMARKS.has(role?.value)).map(said);
  const twice = landmarks.filter((landmark, at) => landmarks.indexOf(landmark) !== at);
  return [...nameless, ...twice.map((landmark) => `two of ${landmark}`)];
}

async function nodesOf(page: Page) {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  await browser.detach();
  return nodes;
}

const said = ({ role, name }: Awaited<ReturnType<typeof nodesOf>>[number]): string =>
  `${role?.value}: ${name?.value}`;
