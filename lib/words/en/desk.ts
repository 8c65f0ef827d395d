/** The desk: everything across meetings, and settings. */
import { dateText, numberText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const dayOf = (moment: number) => dateText(new Date(moment).toISOString(), 'en-GB');

export const desk = {
  title: 'Kloe desk',
  places: 'Parts of the desk',
  meetings: 'Meetings',
  search: 'Search',
  myNotes: 'Notes',
  followUps: 'Follow-ups',
  figuresOverTime: 'Figures over time',
  glossary: 'Glossary',
  loading: 'Looking at what Kloe keeps …',
  backToMeetings: 'All meetings',

  shelf: {
    title: 'Meetings and papers',
    sub: (meetings: number, papers: number) =>
      `${meetings === 1 ? '1 meeting' : `${count(meetings)} meetings`}, ${
        papers === 1 ? '1 paper' : `${count(papers)} papers`
      } read on this computer.`,
    committees: 'Committees',
    all: 'All committees',
    noCommittee: 'Committee not named',
    withoutMeeting: 'Papers of no meeting',
    withoutMeetingText: 'A briefing or a self-assessment keeps its notes like any other paper.',
    welcome: 'Read the pack, find what matters, follow what was promised.',
    openPdf: 'Open a PDF…',
    noSuchMeeting: 'This meeting is no longer kept',
    noSuchMeetingText: 'Its papers and notes were deleted on this computer.',
  },

  meeting: {
    noDate: 'No date given',
    notes: (n: number) => (n === 1 ? '1 note or question' : `${count(n)} notes and questions`),
    withoutNotes: 'No notes yet',
    page: 'Open the meeting’s page',
    fromPapers: 'Known from its papers; its page has not been read.',
    papers: 'Papers',
    noPapers: 'Its papers were deleted. The notes on them are kept.',
    enquiry: 'Lines of enquiry',
    print: 'Question sheet',
    figures: 'Figures',
    mine: 'Notes and questions',
    none: 'No notes or questions on this meeting',
    noneText:
      'Select some words in a paper or on the meeting’s page, then choose Note or Question. Or write one here.',
    choose: 'Choose, save, print…',
    item: (number: string, title: string | null) =>
      title === null ? `Item ${number}` : `Item ${number}. ${title}`,
    noItem: 'On no item',
    gone: 'paper deleted',
  },

  paper: {
    untitled: 'Paper without a title',
    kind: {
      'meeting-page': 'Meeting page',
      pack: 'Pack',
      frontsheet: 'Agenda',
      supplement: 'Supplement',
      minutes: 'Minutes',
      decisions: 'Decisions',
      report: 'Report',
      appendix: 'Appendix',
      other: null,
    },
    format: { pdf: 'PDF', html: 'web page', text: 'text' },
    readOn: (moment: number) => `read on ${dayOf(moment)}`,
    /** "page 38". */
    stoppedAt: (page: string) => `stopped at ${page}`,
    open: 'Open',
    openNamed: (title: string) => `Open ${title}`,
    figures: 'Figures',
    figuresNamed: (title: string) => `Figures of ${title}`,
    more: 'More',
    moreNamed: (title: string) => `More for ${title}`,
    move: 'Meeting…',
    moveNamed: (title: string) => `Meeting… of ${title}`,
    exempt: 'Exempt…',
    exemptNamed: (title: string) => `Exempt… or public: ${title}`,
    remove: 'Delete…',
    removeNamed: (title: string) => `Delete… ${title}`,
    isExempt: 'Exempt',
    mayBeExempt: 'Counts as exempt until you answer',
  },

  asks: {
    title: 'Waiting for your word',
    exempt: (title: string) => `May “${title}” be shared?`,
    /** `page`: "page 38". */
    says: (said: readonly string[], page: string) =>
      `It says ${list.format(said.map((words) => `“${words}”`))} (${page}).`,
    password: 'It needed a password.',
    listedAs: (name: string) => `The meeting’s page marks “${name}” as exempt.`,
    unread: 'It has not been read to the end.',
    marked: 'You can answer again at any time.',
    until: 'Until you answer, nothing from it goes into anything you save, print or share.',
    yes: 'It is exempt',
    no: 'It is public',
    keepAsIs: 'Leave as it is',
    place: (title: string) => `Which meeting is “${title}” for?`,
    placeText: 'Its front page does not settle it.',
    thisOne: (meeting: string) => `It is for ${meeting}`,
    another: 'Another, or none…',
  },

  place: {
    title: (title: string) => `Which meetings is “${title}” for?`,
    text: 'A paper may be for none, one or several. Its notes and questions go with it.',
    likely: 'Fits its front page',
    known: 'Meetings read on this computer',
    other: 'A meeting that is not listed',
    council: 'Council',
    committee: 'Committee',
    date: 'Date',
    incomplete: 'Fill in council, committee and date, or leave all three empty.',
    save: 'Put it there',
    saveNone: 'It is for no meeting',
    moved: 'Moved, with its notes',
  },

  remove: {
    title: (title: string) => `Delete “${title}”?`,
    text: 'The paper and all that Kloe found in it go from this computer. To read it again you would need its file or address.',
    forget: 'Forget all that came from it',
    forgetText:
      'Notes and follow-ups on it, meanings and explanations go as well, and its words in your other questions. Kloe may ask again what you said no to. The names you gave to lines of enquiry stay.',
    notes: (n: number) =>
      n === 1
        ? 'You wrote 1 note on it. What becomes of it?'
        : `You wrote ${count(n)} notes on it. What becomes of them?`,
    keepNotes: 'Keep, with their words and pages',
    deleteNotes: 'Delete with the paper',
    followUps: (n: number) =>
      n === 1
        ? '1 follow-up was taken from it. What becomes of it?'
        : `${count(n)} follow-ups were taken from it. What becomes of them?`,
    keepFollowUps: 'Keep following',
    deleteFollowUps: 'Delete with the paper',
    corrections: (n: number) =>
      n === 1
        ? 'The figure you corrected or dismissed in it goes with it.'
        : `The ${count(n)} figures you corrected or dismissed in it go with it.`,
    noUndo: 'This cannot be undone.',
    confirm: 'Delete the paper',
    cancel: 'Keep it',
    removed: (title: string) => `“${title}” is deleted.`,
  },

  join: {
    open: 'Same as…',
    openNamed: (name: string) => `Same as… ${name}`,
    committeeTitle: (name: string) => `Which committees are the same as ${name}?`,
    councilTitle: (name: string) => `Which councils are now part of ${name}?`,
    text: 'Renamed, written another way, or moved to another site. Their meetings then stand together. You can separate them again.',
    confirm: 'Join them',
    cancel: 'Leave as they are',
    also: (name: string) => `With ${name}`,
    separate: 'Separate',
    separateNamed: (name: string) => `Separate ${name}`,
    joined: 'Joined',
    separated: 'Separated',
  },
};
