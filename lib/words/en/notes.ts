/** Notes, questions and requests that the member writes. */
export const notes = {
  kind: { highlight: 'Highlight', note: 'Note', question: 'Question', request: 'Information request' },
  kindLabel: 'Kind',
  /** Label of the field, by kind. */
  yours: {
    highlight: 'Your note',
    note: 'Your note',
    question: 'Your question',
    request: 'What you ask for',
  },
  /** How to write it, by kind; `null` where the label says enough. */
  hint: {
    highlight: null,
    note: null,
    question: 'As you would say it at the meeting.',
    request: 'What, by whom and by when.',
  },
  savedAsTyped: 'Saved as you type.',
  saved: 'Saved on this computer',
  /** The reason follows. */
  notSaved: 'What you wrote is on screen but not yet stored.',
  copyNote: 'Copy the note',
  remove: 'Delete',
  removeNamed: (kind: string, start: string) => `Delete ${kind.toLowerCase()}: ${start}`,
  deleted: {
    highlight: 'Highlight deleted',
    note: 'Note deleted',
    question: 'Question deleted',
    request: 'Information request deleted',
  },
  made: {
    highlight: 'Highlight made',
    note: 'Note begun',
    question: 'Question begun',
    request: 'Information request begun',
  },
  colour: 'Colour',
  recoloured: 'Colour changed',
  withoutText: 'nothing written yet',
  doMore: 'Write and print',
  written: 'What you wrote',
  onNoItem: 'On no item',
  onTheMeeting: 'On the meeting as a whole',
  onThePaper: 'On the paper as a whole',
  askAbout: (item: string) => `Ask about item ${item}`,
};
