/** The reader of PDF packs. */
import { dateText, numberText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');

export const reader = {
  title: 'Kloe reader',
  untitled: 'Paper without a title',
  bar: 'Paper',
  outline: 'Outline of the paper',
  pages: 'Pages of the paper',
  side: 'What Kloe found',

  page: {
    before: 'Page before',
    next: 'Next page',
    label: 'Page',
    of: (last: string) => `of ${last}`,
    ofLast: (name: string, last: string) => `page ${name} of ${last}`,
    inFile: (page: number) => `(PDF page ${count(page)})`,
    /** A page without a number, in a paper whose pages have them. Can be typed too. */
    unnumbered: (page: number) => `PDF ${page}`,
    none: (typed: string, last: string) => `There is no page ${typed}. The last one is ${last}.`,
    now: (name: string) => `Page ${name}`,
  },
  zoom: {
    smaller: 'Smaller',
    larger: 'Larger',
    fitWidth: 'Fit the width',
    fitPage: 'Whole page',
    actualSize: 'Actual size',
    percent: (n: number) => `${count(n)}%`,
  },
  view: 'View',
  keys: 'Keys…',
  rotate: 'Rotate clockwise',
  rotateBack: 'Rotate anticlockwise',
  way: {
    back: (page: string) => `Back to ${page}`,
    forward: (page: string) => `Forward to ${page}`,
    noBack: 'No way further back',
    noForward: 'No way further forward',
  },
  beside: {
    open: 'Put another paper beside…',
    title: 'Which paper should stand beside this one?',
    find: 'Find a paper',
    ofMeeting: 'Of the same meeting',
    ofCommittee: 'Of the committee’s other meetings',
    others: 'Other papers',
    none: 'No other PDF has been read on this computer.',
    noneSuch: (typed: string) => `No paper here says “${typed}”.`,
    turnTo: 'To the other paper',
    close: 'Close this paper',
    closeOther: 'Close the other paper',
    tabs: 'The two papers',
    untitled: 'The other paper',
    frame: (title: string) => `Beside: ${title}`,
    cancel: 'Cancel',
  },
  asText: {
    open: 'The page as text',
    shown: 'Shown as text, to fit.',
    printed: 'Show the page as printed',
    table: 'Table',
    later: 'The text comes when Kloe has read the paper.',
    fetching: 'Fetching the text …',
    notKept: 'The text of this paper was not kept. Show the page as printed.',
    empty: 'There are no words on this page.',
  },
  continuing: {
    label: 'Where you stopped',
    at: (page: string) => `Continue at ${page}`,
    stay: 'Stay here',
  },
  /** "Alt+ArrowLeft" as it stands on the keyboard. */
  key: (chord: string) =>
    chord
      .replace('ArrowLeft', '←')
      .replace('ArrowRight', '→')
      .replace('Control', 'Ctrl')
      .replaceAll(/(?<=.)[+](?=.)/g, ' '),
  print: 'Print…',
  printing: {
    title: 'Print pages',
    from: 'From page',
    to: 'To page',
    what: 'What to print',
    range: 'Pages from one to another',
    noted: (pages: number) =>
      pages === 1 ? 'The page with my notes on it' : `The ${count(pages)} pages with my notes on them`,
    notesAlone: 'My notes alone',
    withNotes: 'With my highlights on the pages, and my notes listed after them',
    notesTitle: 'My notes',
    exempt: 'The paper may be exempt: not for publication.',
    wrong: 'There are no such pages. The first must not come after the last.',
    print: 'Print…',
    cancel: 'Cancel',
    progressLabel: 'Pages made ready',
    progress: (done: number, of: number) => `${count(done)} of ${count(of)} pages made ready`,
    spoken: (percent: number) => `${percent} per cent made ready`,
  },
  more: 'More tools',

  find: {
    open: 'Find',
    label: 'Find in this paper',
    next: 'Next place',
    previous: 'Place before',
    mark: 'Write on this place',
    close: 'Close find',
    looking: 'Looking …',
    none: (words: string) => `“${words}” is not in this paper. Pictures of text are not looked at.`,
    found: (current: number, total: number, isCounting: boolean) => {
      const places = total === 1 ? '1 place' : `${count(total)} places`;
      return `${current === 0 ? places : `${count(current)} of ${count(total)}`}${isCounting ? ' so far' : ''}`;
    },
  },

  agenda: 'Agenda',
  thumbs: 'Pages',
  thumb: (name: string, holds: readonly string[]) => [`Page ${name}`, ...holds].join(', '),
  holds: {
    findings: (n: number) => (n === 1 ? '1 finding' : `${count(n)} findings`),
    challenges: (n: number) => (n === 1 ? '1 challenge' : `${count(n)} challenges`),
    notes: (n: number) => (n === 1 ? '1 note of yours' : `${count(n)} notes of yours`),
  },
  withoutText: 'no text',
  myNotes: 'My notes',
  findings: 'Findings',
  notes: 'Notes',
  questions: 'Questions',
  /** "page 38". */
  youAreHere: (page: string) => `you are here, ${page}`,
  whereYouAre: 'Where this page stands',
  author: (name: string) => `by ${name}`,
  withoutPapers: 'no papers here',
  report: 'Report',
  minutesOf: (iso: string | null) => (iso === null ? 'Minutes' : `Minutes of ${dateText(iso, 'en-GB')}`),
  noOutline: 'No agenda items were found in this paper, and the file has no bookmarks.',
  outlineLater: 'The agenda items come when Kloe has read the paper.',
  stoppedAt: 'You stopped reading at',

  hideOutline: 'Hide the outline',
  showOutline: 'Show the outline',
  hideFindings: 'Hide the findings',
  showFindings: 'Show the findings',

  onPage: (page: string) => `On page ${page}`,
  onFilePage: (page: number) => `On PDF page ${count(page)}`,
  nothingOnPage: 'Kloe found nothing on this page',
  nothingOnPageText: 'It was read. Select some words in the page to ask about them.',
  pictureOnPage: 'This page is a picture without text',
  pictureOnPageText: 'Kloe cannot look for anything here. Please read it yourself.',
  garbledOnPage: 'The text of this page is not words',
  garbledOnPageText: 'It looks right on the page but is stored as nonsense. Please read it yourself.',
  partlyOnPage: 'Some of the text of this page is not words',
  crowded: (n: number, most: number) =>
    `This page of the file has ${count(n)} links and notes. Only the first ${count(most)} can be pressed here.`,
  wordsMoved: 'These words could not be shown: other words stand there now. Please look at the page.',

  challenge: 'Challenge',
  sign: (kind: string, words: string) => `${kind}: ${words}`,

  reading: {
    title: (name: string) => `Reading ${name}`,
    pages: 'Pages read',
    progress: (done: number, of: number) => `${count(done)} of ${count(of)} pages`,
    spoken: (percent: number) => `${percent} per cent read`,
    meanwhile: 'You can read while Kloe reads.',
    done: 'The whole paper has been read.',
    stopped: 'Reading was stopped',
    stoppedText: 'The pages are shown, but nothing was looked for.',
    start: 'Read it now',
    crashed: 'Kloe could not study this paper',
    crashedText: 'The pages are shown, but nothing could be looked for. Please read the paper yourself.',
  },

  open: {
    title: 'Open a paper',
    text: 'Drop a PDF anywhere on this page, or choose one. Nothing leaves this computer.',
    choose: 'Choose a PDF…',
    sample: 'Pack of the sample council',
    another: 'Open another PDF…',
    drop: 'Drop the PDF to open it',
    fetching: (name: string) => `Fetching ${name}`,
    opening: 'Opening the paper …',
  },

  password: {
    title: 'This paper needs a password',
    text: (name: string) => `“${name}” is locked by the council. Kloe has kept nothing of it.`,
    label: 'Password',
    hint: 'The clerk’s e-mail may have it. It is not stored.',
    wrong: 'That password does not open this paper',
    open: 'Open the paper',
    again: 'Try again',
    notNow: 'Not now',
    certificate: 'If the paper is locked with a certificate, Kloe cannot open it. Your PDF program may.',
  },

  /** Why a paper cannot be shown. Each with what can be done next. */
  cannot: {
    title: 'This paper could not be opened',
    refused: (host: string) =>
      `${host} refused to give the paper. Sign in there, then press Kloe’s button on the paper again.`,
    missing: (host: string) =>
      `${host} no longer has this paper at this address. Look for it on the page of the meeting.`,
    status: (host: string, status: number) =>
      `${host} answered with an error (${status}) instead of the paper. Try again in a while.`,
    offline: (host: string) => `${host} cannot be reached. Is this computer online? Then try again.`,
    notPdf: (host: string) =>
      `${host} gave something that is not a PDF. Open it in the browser to see what it is.`,
    address: 'This is not the address of a paper on the web.',
    gone: 'Kloe no longer keeps this paper. Open it again from the page of the meeting, or choose the file.',
    permission: (host: string) => `May Kloe fetch the paper from ${host}?`,
    permissionText: (host: string) =>
      `The browser asks you first. Kloe reads ${host} alone, and only the papers you open.`,
    justOnce: 'Just this once',
    always: (host: string) => `Always for ${host}`,
    saidNo: 'Nothing was fetched. You can also download the paper and choose the file.',
    download: 'Open it in the browser',
  },
};
