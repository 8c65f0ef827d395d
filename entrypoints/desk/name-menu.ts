/** Says the browser's own menu in the language that the member has chosen. */
import { addLookUpMenu } from '@/lib/platform/look-up-menu';
import type { Language } from '@/lib/words';
import { inBrowser } from '@/lib/words/in-browser';

export const nameMenu = (language: Language): Promise<void> =>
  addLookUpMenu(inBrowser(language).lookUpSelected);
