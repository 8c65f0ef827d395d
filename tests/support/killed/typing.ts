/** Types as a member does, key by key, and says in the ledger when each stood on the page. */
import type { Locator } from '@playwright/test';
import type { Ledger } from './ledger';

const BETWEEN_KEYS_MS = 40;

/** For as long as the browser lives: "Turn 3: 1 2 3 4". It takes the place of what the field held. */
export async function typeOn(field: Locator, tag: string, ledger: Ledger): Promise<never> {
  let words = tag;
  ledger.inPlaceOf(await field.inputValue(), tag);
  const begun = ledger.writing(tag, words);
  await field.fill(words);
  begun();
  await field.press('End');
  for (let nth = 1; ; nth++) {
    for (const key of ` ${nth}`) {
      words += key;
      const shown = ledger.writing(tag, words);
      await field.press(key === ' ' ? 'Space' : key);
      shown();
      await new Promise((next) => setTimeout(next, BETWEEN_KEYS_MS));
    }
  }
}
