/** What Kloe says on a council's own page. Apart from the rest: all of it travels into that page. */
export const inPage = {
  withSelected: 'With the selected words',
  deeds: {
    highlight: 'Highlight',
    note: 'Note',
    question: 'Question',
    request: 'Information request',
    lookUp: 'Look up',
  },
  whole: 'Whole sentence or row',
  stepHint: '↑ ↓ another, with Shift more or less',
  colour: { yellow: 'yellow', green: 'green', pink: 'pink', blue: 'blue' },
  /** Until the member gives them others. */
  meaning: { yellow: 'Important', green: 'Good news', pink: 'Of concern', blue: 'To check' },
  highlightIn: (colour: string, meaning: string) => `Highlight in ${colour}: ${meaning}`,
  openKloe: 'Now press Kloe’s button to open the panel, and write there. The words are kept until then.',
  openToLookUp: 'Now press Kloe’s button to open the panel, which looks it up.',
  tooLong: 'That is too much to quote. Select a few sentences.',
  notReached: 'Kloe could not be reached. Load this page again, then press Kloe’s button.',
};

/**
 * What the card of a short form says. By itself: the script that reads a page has no use for it. Nothing but words: on a
 * council's page they come from the panel, in the language that the member reads.
 */
export const inCard = {
  close: 'Close (Esc)',
  unknown: 'Kloe does not know it',
  explained: 'Explained in this paper',
  notExplained: 'Not explained in this paper',
  goTo: 'Where it is explained',
  ask: 'Ask what this means',
  say: 'Say what it means…',
  wrong: 'Wrong?',
  change: 'Change…',
  inPanel: 'Write what it means in Kloe’s panel. The F6 key leads there, at the first press or the second.',
  openKloe: 'Now press Kloe’s button to open the panel, and write there what it means.',
  openToAsk: inPage.openKloe,
  tooLong: inPage.tooLong,
  notReached: inPage.notReached,
};
