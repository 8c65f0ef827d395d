/** What axe finds against a page of Kloe, by the rules of WCAG 2.2 AA and its own; and what forced colours would take away. */
import type { Page } from '@playwright/test';
import axe, { type ElementContext, type RunOptions } from 'axe-core';
import { forceColours } from './forced-colours';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** A toolbar beside what is selected belongs to no part of the page. */
const REGION = { region: { enabled: false } };
/** What can differ between light and dark; the other rules do not see colours. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Of many rows that are alike the first few are looked at: a hundred take axe a quarter of a minute. */
const ALIKE = '[data-row]:nth-of-type(n+5)';

/** "dark: color-contrast: <span class=…>", one line for each rule. `without`: a part that is not ours to mend. */
export async function faultsOf(page: Page, without: string | null = null): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  const given = { exclude: [ALIKE, ...(without === null ? [] : [without])] };
  // Without motion: a colour half way to another is nobody's choice.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await page.evaluate(violations, { ...given, options: { runOnly: TAGS, rules: REGION } });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await page.evaluate(violations, { ...given, options: { runOnly: COLOURS } });
  await forceColours(page, true);
  const forced = await page.evaluate(withoutEdge);
  await forceColours(page, false);
  await page.emulateMedia({ colorScheme: 'light' });
  return [
    ...light,
    ...dark.map((fault) => `dark: ${fault}`),
    ...forced.map((fault) => `forced colours: no edge: ${fault}`),
  ];
}

type Given = { readonly exclude: readonly string[]; readonly options: RunOptions };

/** Runs in a page that axe was put into. What passes is not worked out further than that it does. */
async function violations({ exclude, options }: Given): Promise<readonly string[]> {
  const given = { include: [document], exclude: exclude.map((selector) => [selector]) };
  const found = await axe.run(given as ElementContext, { ...options, resultTypes: ['violations'] });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/**
 * Runs in a page. The system's colours leave text readable (axe, which asks for
 * the colour that a fill would have, cannot tell), but take fills away: what is
 * pressed, chosen or typed into has to keep an edge.
 */
function withoutEdge(): readonly string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    '.button, [role=tab][aria-selected=true], [aria-pressed=true], input, select, textarea, dialog[open]',
  );
  return [...controls]
    .filter((control) => control.checkVisibility() && !control.matches('[type=radio], [type=checkbox]'))
    .filter((control) => {
      const { outlineStyle, ...style } = getComputedStyle(control);
      const sides = [style.borderTopStyle, style.borderBottomStyle, style.borderLeftStyle, outlineStyle];
      return sides.every((side) => side === 'none');
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}
