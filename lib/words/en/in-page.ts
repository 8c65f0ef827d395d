/** What Kloe says on a council's own page. Apart from the rest: all of it travels into that page. */
export const inPage = {
  withSelected: 'With the selected words',
  note: 'Note',
  question: 'Question',
  openKloe: 'Press Kloe’s button, then write in the panel. The words are kept till then.',
};
