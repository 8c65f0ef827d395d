/** Welsh, a draft: the member's own meanings of short forms. */
import type { Words } from '..';

export const glossary: Words['glossary'] = {
  short: 'Byrfodd',
  long: 'Ei ystyr',
  note: 'Mewn geiriau plaen',
  noteHint: 'Brawddeg i chi eich hun. Caiff aros yn wag.',
  where: 'Lle mae’n dal',
  here: {
    committee: (committee) => `Y pwyllgor hwn: ${committee}`,
    council: (council) => `Y cyngor hwn: ${council}`,
    everywhere: 'Ym mhobman',
  },
  needsShort: 'Ysgrifennwch y byrfodd.',
  needsLong: 'Ysgrifennwch ei ystyr.',
  save: 'Cadw',
  cancel: 'Gadael fel y mae',
  say: 'Dweud beth yw ei ystyr…',
  wrong: 'Anghywir?',
  wrongNamed: (short) => `Anghywir? ${short}`,
  change: 'Newid…',
  changeNamed: (short) => `Newid… ${short}`,
  others: 'Ystyron eraill',
  meanThis: 'Dyma’r ystyr',
  meanThisNamed: (long) => `Dyma’r ystyr: ${long}`,
};
