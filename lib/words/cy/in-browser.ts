/** Welsh, a draft: what Kloe says in the browser's own menus. */
import type { Words } from '..';

export const inBrowser: Words['inBrowser'] = {
  lookUpSelected: 'Chwilio am “%s” yn Kloe',
  fromYours: 'eich geirfa chi',
  fromPaper: 'dysgwyd o bapur',
  lookUpTyped: 'Chwilio amdano yng ngeirfa Kloe',
};
