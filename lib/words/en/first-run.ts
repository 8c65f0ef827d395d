/** The desk before anything was read: what Kloe is for, in three steps. */
export const firstRun = {
  text: 'Kloe reads council papers on this computer and points at what is in them. Nothing you read or write leaves it.',
  open: {
    title: 'Open a meeting on your council’s site',
    text: 'When the button in the toolbar fills in, Kloe can read the page. Press it.',
    address: 'democracy.westmarch.gov.uk',
    outline: 'outline: nothing to read',
    solid: 'solid: a meeting',
  },
  found: {
    title: 'See what was found, with its words',
    text: 'Items, figures, short forms, requests. One press shows the page where it stands.',
    measure: 'Visits to children in need on time',
    value: '72',
    unit: '%',
    gap: '23 points below target',
    quote: 'In quarter 2, 72% of visits to children in need were completed …',
    figure: '72%',
  },
  room: {
    title: 'Take your questions into the room',
    text: 'Mark a passage, write a question. Kloe prints the sheet and follows up what was promised.',
    number: '2',
    question: 'What is being done, and when will the target be met?',
    answered: 'Mark answered',
    notReached: 'Not reached',
  },
  sample: 'Try it with the sample council',
  choosePdf: 'Choose a PDF on this computer…',
  sampleText: 'The sample council, Westmarch, is invented. Delete its papers whenever you like.',
};
