/** What Kloe says on a council's own page. Apart from the rest: all of it travels into that page. */
export const inPage = {
  withSelected: 'With the selected words',
  note: 'Note',
  question: 'Question',
  openKloe: 'Now press Kloe’s button to open the panel, and write there. The words are kept until then.',
  tooLong: 'That is too much to quote. Select a few sentences.',
  notReached: 'Kloe could not be reached. Load this page again, then press Kloe’s button.',
};

/** What the card of a short form says. By itself: the script that reads a page has no use for it. */
export const inCard = {
  explainedBy: (short: string) => `${short} explained by Kloe`,
  close: 'Close (Esc)',
  unknown: 'Kloe does not know it',
  explained: 'Explained in this paper',
  notExplained: 'Not explained in this paper',
  goTo: 'Where it is explained',
  ask: 'Ask what this means',
  say: 'Say what it means…',
  wrong: 'Wrong?',
  change: 'Change…',
  inPanel: 'Write what it means in Kloe’s panel. The F6 key leads there.',
  openKloe: 'Now press Kloe’s button to open the panel, and write there what it means.',
  others: (n: number) => `Other meanings (${n})`,
};
