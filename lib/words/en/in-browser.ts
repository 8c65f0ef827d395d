/** What Kloe says in the browser's own menus. Apart from the rest: it is all that the background needs. */
export const inBrowser = {
  /** The browser puts the selected words in the place of "%s". */
  lookUpSelected: 'Look up “%s” in Kloe',
  fromYours: 'your glossary',
  fromPaper: 'learnt from a paper',
  lookUpTyped: 'Look it up in Kloe’s glossary',
};
