/** Welsh, a draft: what was just done, beside the button that takes it back. */
import type { Words } from '..';

export const undo: Words['undo'] = {
  meaning: (short, long) => `Ystyr ${short} bellach yw “${long}”.`,
  figure: {
    corrected: (name) => `Cywirwyd: ${name}`,
    dismissed: (name) => `Diystyrwyd: ${name}`,
    'as-read': (name) => `Fel y darllenodd Kloe ef eto: ${name}`,
  },
  challenge: { explained: 'Eglurwyd, a chadwyd eich rheswm.', 'taken-back': 'Tynnwyd yr eglurhad yn ôl.' },
};
