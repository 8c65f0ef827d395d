/**
 * Takes signs that nobody sees, and that turn words round, out of what a page says beside its text: its title and what
 * stands in attributes. Words of the text are cleaned as they are read, since each must know its way back.
 */
import { withoutInvisible } from '@/lib/document/mapped-text';

/** Those that are read as words. */
const SAID = ['title', 'alt', 'aria-label', 'content'];

export function cleanPage(page: Document): void {
  const title = withoutInvisible(page.title);
  if (title !== page.title) page.title = title;
  for (const name of SAID) {
    for (const element of page.querySelectorAll(`[${name}]`)) {
      const said = element.getAttribute(name) ?? '';
      const clean = withoutInvisible(said);
      if (clean !== said) element.setAttribute(name, clean);
    }
  }
}
