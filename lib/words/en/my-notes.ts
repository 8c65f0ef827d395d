/** All notes and questions at the desk. Apart from the rest: it is loaded with that place. */
import { numberText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');
const noteCount = (n: number) => (n === 1 ? '1 note or question' : `${count(n)} notes and questions`);

export const myNotes = {
  title: 'Notes and questions',
  sub: (shown: number, of: number) =>
    shown === of ? `${noteCount(of)}.` : `${count(shown)} of ${noteCount(of)}.`,
  count: noteCount,
  loading: 'Looking at what you wrote …',
  filter: 'Show only',
  of: 'Meeting or committee',
  everywhere: 'All meetings',
  nowhere: 'Of no meeting',
  wholeCommittee: (name: string) => `${name}: all meetings`,
  otherMeeting: 'A meeting that is not kept here',
  kind: { highlight: 'Highlights', note: 'Notes', question: 'Questions', request: 'Requests' },
  outcomes: 'What became of their words',
  outcome: {
    moved: 'Moved',
    reworded: 'Reworded',
    'figure-changed': 'Figure changed',
    ambiguous: 'Which place?',
    lost: 'Words not found',
  },
  /** `paper`: the version that was looked through. */
  became: {
    moved: (paper: string) => `Also in ${paper}.`,
    reworded: (paper: string) => `Other words now stand there in ${paper}. It waits for your word.`,
    'figure-changed': (paper: string) =>
      `A figure in these words is another in ${paper}. It waits for your word.`,
    ambiguous: (paper: string) => `More than one place fits in ${paper}. It waits for your word.`,
    lost: (paper: string) => `Not found in ${paper}. The words it was made on are kept.`,
  },
  answer: 'Answer at the meeting',
  item: 'Agenda item',
  anyItem: 'All items',
  order: { label: 'Order', agenda: 'By meeting and item', changed: 'Changed last', made: 'Written last' },
  list: 'What you wrote',
  byAge: { changed: 'Changed last', made: 'Written last' },
  more: (n: number) => `Show ${count(n)} more`,
  exempt: 'From a paper that is exempt, or may be: stays on this computer.',
  keys: 'Keys, on a note: ↑ ↓ another note, X choose, Enter open.',

  none: 'Nothing written yet',
  noneText:
    'Select some words in a paper or on a meeting’s page. A small bar offers Highlight, Note, Question and Information request.',
  noneWhere:
    'All that you write then stands here, by meeting and item, to be looked through, saved and printed.',
  openPdf: 'Open a PDF…',
  noneFound: 'Nothing you wrote is like that',
  clear: 'Show all',

  choose: (start: string) => `Choose: ${start}`,
  chooseAll: (n: number) => `Choose all ${count(n)} shown`,
  chosen: (n: number) => `${count(n)} chosen.`,
  /** Where a filter hides some of them. */
  hidden: (n: number) => (n === 1 ? '1 of them is not shown.' : `${count(n)} of them are not shown.`),
  clearChosen: 'Clear',
  remove: 'Delete',
  removed: (n: number) => (n === 1 ? '1 note deleted' : `${count(n)} notes deleted`),
  changeKind: 'Change kind…',
  changeKindTitle: (n: number) => (n === 1 ? 'What is it?' : `What are these ${count(n)}?`),
  highlightIn: (meaning: string, colour: string) => `${meaning} (${colour})`,
  changed: (n: number, kind: string) => `${count(n)} changed: ${kind.toLowerCase()}`,
  kindMeaning: {
    note: 'Something to keep in mind',
    question: 'To be asked at the meeting',
    request: 'Asked for in writing',
  },

  line: 'Line of enquiry…',
  lineTitle: 'Which line of enquiry?',
  lineText: 'Questions become part of it. The words of notes and highlights are added to its evidence.',
  lineExempt: (n: number) =>
    n === 1
      ? '1 note of a paper that is exempt, or may be, stays out: lines of enquiry can be handed on.'
      : `${count(n)} notes of papers that are exempt, or may be, stay out: lines of enquiry can be handed on.`,
  lineApart: 'Choose notes of one meeting and one item: a line of enquiry is about one item.',
  newLine: 'A new line',
  newLineName: 'Its name',
  withoutName: 'Line without a name',
  lineConfirm: 'Put them there',
  inLine: (name: string) => `Now part of “${name}”`,

  save: 'Save or print…',
  saveTitle: (n: number) => `Save or print ${noteCount(n)}`,
  saveText: 'Each file is whole by itself: nothing in it is fetched or run.',
  format: {
    markdown: 'Markdown',
    html: 'Web page',
    xlsx: 'XLSX',
    csv: 'CSV',
    annotations: 'Annotations (JSON-LD)',
    print: 'Print or save as PDF',
  },
  annotationsText:
    'Annotations are for other programs and another Kloe, as the W3C has them. They can be brought in again and nothing is lost.',
  leftOut: (n: number) =>
    n === 1
      ? '1 note is left out: its paper is exempt, or may be.'
      : `${count(n)} notes are left out: their papers are exempt, or may be.`,
  putIn: (n: number): string => (n === 1 ? 'Put it in this once' : 'Put them in this once'),
  saved: (n: number, leftOut: number) =>
    leftOut === 0 ? `${noteCount(n)} saved.` : `${noteCount(n)} saved, ${count(leftOut)} left out.`,
  fileName: 'Notes and questions',
  cancel: 'Leave as it is',
  close: 'Close',

  written: {
    by: (name: string) => `Notes of ${name}`,
    holdsExempt: 'This holds words from exempt papers. Mind who sees it.',
    foot: 'Page numbers are those printed on the papers.',
    lost: 'paper deleted',
    answer: (text: string) => `Answer: ${text}`,
  },

  columns: {
    kind: 'Kind',
    committee: 'Committee',
    meeting: 'Meeting',
    item: 'Item',
    itemTitle: 'Title of the item',
    text: 'What you wrote',
    quoted: 'Words quoted',
    page: 'Page',
    paper: 'Paper',
    to: 'To whom',
    by: 'Asked by',
    priority: 'Priority',
    status: 'How far it is',
    answer: 'Answer',
    on: 'Answered on',
    made: 'Written on',
    changed: 'Changed on',
    outcome: 'What became of the words',
  },

  bringIn: 'Bring in notes…',
  bringInTitle: (file: string) => `Bring in “${file}”?`,
  bringInText: 'Nothing is changed until you say so.',
  nothingNew: 'There is nothing new in this file.',
  fresh: (n: number) => `New: ${noteCount(n)}`,
  andMore: (n: number) => `And ${count(n)} more.`,
  same: (n: number) => `${noteCount(n)} already here, word for word.`,
  differ: (n: number) => `In other words than here: ${noteCount(n)}.`,
  differLegend: 'Of those that stand here in other words',
  differWays: {
    both: 'Keep both',
    mine: 'Keep only what is here',
    theirs: 'Take what the file says',
  },
  wordless: (n: number) =>
    n === 1
      ? '1 marks no words of a text: only what was written comes in.'
      : `${count(n)} mark no words of a text: only what was written comes in.`,
  confirm: 'Bring in',
  broughtIn: (n: number) => `${noteCount(n)} brought in.`,
  fileProblem: {
    'not-json': 'This is no file of annotations: it is not JSON.',
    'not-annotations': 'This is no file of W3C Web Annotations.',
    'too-large': 'This file is larger than Kloe takes: 32 MB, 20,000 annotations.',
    newer: 'A later Kloe saved this file. Update Kloe, then bring it in.',
  },
  /** `place`: from 1; `field`: "target.selector". */
  broken: (place: number, field: string) =>
    `Annotation ${count(place)} is not as the W3C’s model has it (${field}). Nothing of the file was taken.`,
  twice: (place: number) =>
    `Annotation ${count(place)} stands in the file twice. Nothing of the file was taken.`,
};
