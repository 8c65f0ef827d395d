/** The side panel. */
import { numberText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');

export const panel = {
  nothingLeaves: 'Nothing leaves this computer.',
  keys: 'Keys…',

  idle: {
    title: 'Press the Kloe button to read this page',
    text: 'Kloe reads a page only when you ask it to. The button is in the toolbar of your browser.',
    choosePdf: 'Choose a PDF on this computer…',
  },
  noMeeting: {
    title: 'No meeting on this page',
    text: 'Kloe looks for an agenda or minutes. This page has neither.',
    readAnyway: 'Read this page all the same',
  },
  closed: {
    title: 'Kloe cannot read this page',
    text: 'The browser lets no extension look here. Open your council’s page, or choose a PDF.',
  },
  reading: 'Reading this page …',
  failed: {
    title: 'This page could not be read',
    text: 'Something on it is not as Kloe expects. Nothing was kept of it. You can read it as usual.',
  },
  tooLarge: {
    title: 'This page is too large for Kloe',
    text: 'It is some ten times as long as the longest agendas. Nothing of it was read or kept. If the council has it as a PDF, open that instead.',
  },
  missing: 'These words do not stand on the page any more: it has changed since Kloe read it.',
  readAgain: 'Read it again',
  pdf: {
    title: 'This is a PDF',
    text: 'Kloe opens it in its own reader, with its items, figures and short forms beside it.',
    open: 'Open in Kloe',
  },

  meeting: {
    noCommittee: 'Committee not named',
    noDate: 'No date given',
    state: {
      cancelled: 'This meeting is cancelled',
      'draft-minutes': 'Draft minutes: not agreed yet',
      minutes: 'Minutes',
      decisions: 'Decisions',
    },
    nothingPublished: 'Nothing is published for this meeting yet',
    nothingPublishedText:
      'In England an agenda comes out at least five clear working days before the meeting. Look again then.',
  },
  report: { kind: 'A page, not a meeting', untitled: 'Page without a title' },

  lookUp: {
    label: 'Look up a short form or a word in this paper',
    example: 'Look up: LAC, caseload, page 38',
    /** `most`: as many as are shown. */
    found: (n: number, asked: string, most: number) => {
      if (n === 0) return `Nothing in this paper looks like “${asked}”.`;
      if (n === 1) return `1 looks like “${asked}”.`;
      const look = `${count(n)} look like “${asked}”.`;
      return n > most ? `${look} The first ${count(most)} are shown.` : look;
    },
  },

  contents: {
    ofPage: 'On this page',
    ofPaper: 'In this paper',
    from: 'Show what is in',
    thisPage: 'this page',
    wholePage: 'the whole page, read',
    pagesRead: (n: number) => (n === 1 ? '1 page, read' : `${count(n)} pages, all read`),
    pagesNotAllRead: (read: number, of: number) => `${count(read)} of ${count(of)} pages read`,
    missTarget: (n: number) => (n === 1 ? '1 misses its target' : `${count(n)} miss their target`),
    withoutTarget: (n: number) => (n === 1 ? '1 without a target' : `${count(n)} without a target`),
    notExplained: (n: number) =>
      n === 1 ? '1 not explained in this paper' : `${count(n)} not explained in this paper`,
    proved: (n: number) => `${count(n)} proved`,
    worthAsking: (n: number) => `${count(n)} worth asking`,
    explained: (n: number) => `${count(n)} explained`,
    askForAction: (n: number) => (n === 1 ? '1 asks for action' : `${count(n)} ask for action`),
    withoutDate: (n: number) => (n === 1 ? '1 without a date' : `${count(n)} without a date`),
    answered: (n: number) => (n === 1 ? '1 with its answer' : `${count(n)} with their answer`),
    withoutLines: (n: number) => (n === 1 ? '1 without lines: unsure' : `${count(n)} without lines: unsure`),
    questions: (n: number) => (n === 1 ? '1 question' : `${count(n)} questions`),
    notLookedFor: 'could not be looked for',
  },

  agenda: {
    title: 'Agenda',
    papers: 'Papers of the meeting',
    items: (n: number) => (n === 1 ? '1 item' : `${count(n)} items`),
    none: 'No agenda items on this page',
    noneText: 'The whole page was read. Some councils list the items only in the PDF.',
    exempt: 'Exempt: not for the public',
    missTarget: (n: number) =>
      n === 1 ? '1 figure misses its target' : `${count(n)} figures miss their target`,
    cut: 'The page shows only the beginning of these minutes.',
    wholeText: 'See the whole text',
  },
  paper: {
    open: 'Open in Kloe',
    openNamed: (name: string, item: string | null) =>
      item === null || item === '' ? `Open in Kloe: ${name}` : `Open in Kloe: ${name}, item ${item}`,
    readOn: (date: string) => `read on ${date}`,
    exempt: 'exempt',
    notPdf: (format: string) => `${format}: Kloe reads PDFs only`,
  },

  exempt: {
    title: 'May this be shared?',
    titleOf: (name: string) => `May “${name}” be shared?`,
    text: (said: string) =>
      `It says “${said}”. Until you answer, nothing from it goes into anything you save or share.`,
    password: 'It needed a password. Until you answer, nothing from it goes into anything you save or share.',
    yes: 'It is exempt',
    no: 'It is public',
  },

  access: {
    title: 'What Kloe may read',
    onlyThis: 'Kloe is on for this page only.',
    always: (host: string) => `Kloe is always on for ${host}.`,
    turnOn: (host: string) => `Always on for ${host}`,
    turnOff: (host: string) => `Turn off for ${host}`,
    refused: (host: string) => `Nothing changed: Kloe is not always on for ${host}.`,
    disguised: 'This name has letters that may look like others. It may not be the site it seems to be.',
  },

  notes: {
    write: 'Write a question',
    print: 'Print my questions',
    noneOnMeeting: 'Press “Ask about this” beside anything Kloe found, or write a question of your own.',
  },
};
