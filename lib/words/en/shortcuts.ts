/** What the browser's own list of shortcuts says of Kloe's. Only the manifest needs it. */
export const shortcuts = {
  highlight: 'Highlight the selected words, or choose a sentence',
  note: 'Write a note on the selected words, or choose a sentence',
  question: 'Write a question about the selected words, or choose a sentence',
  'look-up': 'Look up the selected words in Kloe’s glossary',
};
