/** The member's own meanings of short forms, wherever they are given. */
export const glossary = {
  short: 'Short form',
  long: 'What it means',
  note: 'In plain words',
  noteHint: 'A sentence for yourself. It may stay empty.',
  where: 'Where it holds',
  /** As said on a paper. */
  here: {
    committee: (committee: string) => `This committee: ${committee}`,
    council: (council: string) => `This council: ${council}`,
    everywhere: 'Everywhere',
  },
  needsShort: 'Write the short form.',
  needsLong: 'Write what it means.',
  save: 'Save',
  cancel: 'Leave as it is',
  say: 'Say what it means…',
  wrong: 'Wrong?',
  wrongNamed: (short: string) => `Wrong? ${short}`,
  change: 'Change…',
  changeNamed: (short: string) => `Change… ${short}`,
  others: 'Other meanings',
  meanThis: 'Mean this one',
  meanThisNamed: (long: string) => `Mean this one: ${long}`,
};
