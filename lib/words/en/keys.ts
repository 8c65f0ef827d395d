/** The list of keys. Apart from the rest: it is loaded when somebody asks for it. */
import type { KEYS } from '@/lib/keys';
import { shortcuts } from './shortcuts';

export type KeyGroup = keyof typeof KEYS;

/** What each key does. A key that is added to the table is asked for here. */
type Does = { readonly [Group in KeyGroup]: Readonly<Record<keyof (typeof KEYS)[Group], string>> };

const does: Does = {
  browser: shortcuts,
  everywhere: { help: 'This list', undo: 'Undo', close: 'Close what is uppermost' },
  selection: {
    enter: 'Into the bar, and out of it',
    highlight: 'Highlight, in the colour used last',
    note: 'Note',
    question: 'Question',
    request: 'Information request',
    lookUp: 'Look up',
    whole: 'Take the whole sentence or row',
    next: 'The next sentence',
    previous: 'The sentence before',
    more: 'One sentence more',
    less: 'One sentence less',
    after: 'The next button',
    before: 'The button before',
    yellow: 'Highlight in yellow',
    green: 'Highlight in green',
    pink: 'Highlight in pink',
    blue: 'Highlight in blue',
  },
  reader: {
    nextFinding: 'Next finding',
    previousFinding: 'Finding before',
    nextNote: 'Next note',
    previousNote: 'Note before',
    selectSentence: 'Choose a sentence, to write on it',
    goToPage: 'Go to a page, by its printed number',
    back: 'Back after a jump',
    forward: 'Forward again',
    find: 'Find in this paper',
    larger: 'Larger',
    smaller: 'Smaller',
    actualSize: 'Actual size',
    fitWidth: 'Fit the width',
    fitPage: 'Whole page',
    rotate: 'Rotate clockwise',
    rotateBack: 'Rotate anticlockwise',
    beside: 'To the paper beside, or put one there',
    asText: 'The page as text, or as printed',
    foldOutline: 'Hide or show the outline',
    foldSide: 'Hide or show the findings',
    searchAll: 'Search all papers and notes',
    yellow: 'The highlight in hand in yellow',
    green: 'The highlight in hand in green',
    pink: 'The highlight in hand in pink',
    blue: 'The highlight in hand in blue',
  },
  find: { next: 'Next place', previous: 'Place before', mark: 'Write on the place that is shown' },
  list: {
    next: 'Next row',
    previous: 'Row before',
    first: 'First row',
    last: 'Last row',
    showPage: 'Go to its page',
    ask: 'Ask about it',
  },
  search: { all: 'Search all papers and notes' },
  notes: { choose: 'Choose the note' },
  board: {
    choose: 'Choose the follow-up',
    confirm: 'Yes to the first passage that may be about it',
    stillOpen: 'No to it: still open',
  },
  shortForms: { next: 'Explain the next short form', previous: 'Explain the one before' },
  sheet: {
    asked: 'Mark asked',
    answer: 'Note the answer',
    answered: 'Mark answered',
    request: 'Make it an information request',
  },
};

/** A key as it is shown, and as it is said aloud where the sign says too little. */
const sign: Readonly<Record<string, readonly [shown: string, said: string]>> = {
  ArrowDown: ['↓', 'Down arrow'],
  ArrowUp: ['↑', 'Up arrow'],
  ArrowLeft: ['←', 'Left arrow'],
  ArrowRight: ['→', 'Right arrow'],
  Control: ['Ctrl', 'Control'],
  Escape: ['Esc', 'Escape'],
  '?': ['?', 'Question mark'],
  '/': ['/', 'Slash'],
  '+': ['+', 'Plus'],
  '-': ['−', 'Minus'],
  '[': ['[', 'Left square bracket'],
  ']': [']', 'Right square bracket'],
};

export const keys = {
  title: 'Keys',
  close: 'Close',
  letters: 'One letter or sign alone is a key only where you are not typing.',
  noLetters: 'You have turned off keys of one letter or sign: they are left out here.',
  change: 'Change keys…',
  guide: 'Read the guide',
  group: {
    browser: 'The browser’s own, also on a council’s page',
    everywhere: 'Everywhere in Kloe',
    selection: 'With words selected, in the bar',
    reader: 'In a paper',
    find: 'While finding',
    list: 'On a row of a list',
    search: 'Search',
    notes: 'On a note in the list of all',
    board: 'On a follow-up',
    shortForms: 'Short forms on a page',
    sheet: 'On a question, at the meeting',
  } satisfies Readonly<Record<KeyGroup, string>>,
  does,
  sign,
  notSet: 'not set',
};
