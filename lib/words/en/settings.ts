/** The settings: the member's choices, and what is kept on this computer. Loaded with them. */
import { numberText } from '../dates';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const some = (n: number, one: string, several: string) =>
  `${numberText(n, 'en-GB')} ${n === 1 ? one : several}`;

export const settings = {
  title: 'Settings',
  sections: {
    backup: 'Backup',
    councils: 'Councils',
    reading: 'Reading',
    keyboard: 'Keyboard',
    language: 'Language',
    name: 'Your name',
    storage: 'Storage',
  },
  look: 'Light or dark',
  theme: { system: 'As this computer', light: 'Light', dark: 'Dark' },
  shortForms: 'Short forms',
  shortFormsText:
    'Where you read, a dotted line marks short forms. Rest on one, or press Alt and ↓, to see what it means.',
  shortFormsMarked: { first: 'First in each section', every: 'Every one', off: 'None' },
  colours: 'Colours of highlights',
  coloursText: 'What each colour means to you. Leave one empty to call it as Kloe does.',
  colour: (name: string) => `What ${name} means`,
  letterKeys: 'Keys of one letter or sign',
  letterKeysText:
    'J for the next finding, Q to ask, and so on. Turn them off if you speak to your computer, or press keys by accident. All they do can also be done with Tab, arrows and Enter.',
  keys: 'List of keys…',
  shortcuts: 'The browser’s shortcuts',
  shortcutsText: 'They also work on a council’s page. Only the browser can change them.',
  shortcut: { does: 'What it does', keys: 'Keys' },
  change: 'Change them in the browser…',
  howInChromium:
    'A tab opens at chrome://extensions/shortcuts, in Edge at edge://extensions/shortcuts. Press the pencil beside a shortcut, then the keys you want.',
  howInFirefox:
    'Firefox opens “Manage Extension Shortcuts”, which also stands in its list of extensions under the cog. Click into a box, then press the keys you want.',
  language: 'Language of Kloe',
  languageText:
    'The Welsh is a draft that no Welsh speaker has read yet. Pages of Kloe that you open from then on are in it.',
  languages: { en: 'English', cy: 'Cymraeg (drafft)' },
  nameText:
    'On question sheets and files that you save or print, and nowhere else. Leave it empty for no name.',
  nameHint: 'For example Cllr Eluned Prys',
  councilsText: 'Kloe may read these sites without being asked each time. It reads nothing else.',
  noCouncils: 'Kloe reads a page only when you press its button.',
  turnOff: 'Turn off',
  turnOffNamed: (host: string) => `Turn off ${host}`,
  nothingLeaves:
    'Everything is kept on this computer, until you delete it or remove Kloe. Nothing leaves it.',
  promised: 'The browser has promised to keep what Kloe stores.',
  /** "152 MB", "2 GB". */
  used: (used: string, room: string) => `${used} in use, of about ${room}.`,
  makeRoom: 'Make room',
  makeRoomText:
    'Drops what Kloe can work out again. Papers, notes and questions stay; a paper is read anew when you open it.',
  roomMade: 'Done. Papers are read anew when you open them.',
  deleteAll: {
    open: 'Delete everything…',
    title: 'Delete everything that Kloe keeps?',
    goes: (papers: number, notes: number, followUps: number, meanings: number) =>
      `This deletes ${list.format([
        some(papers, 'paper', 'papers'),
        some(notes, 'note, question or highlight', 'notes, questions and highlights'),
        some(followUps, 'follow-up', 'follow-ups'),
        some(meanings, 'meaning of a short form', 'meanings of short forms'),
      ])} from this computer, with all that was found in papers, your settings, and the leave to read councils’ sites.`,
    stays: 'The council’s papers stay where they are, and so do backups and other files that you saved.',
    backUp: 'Back up first',
    sure: 'Delete all of it',
    noUndo: 'This cannot be undone.',
    tickFirst: 'Tick the box first: this cannot be undone.',
    confirm: 'Delete everything',
    cancel: 'Keep everything',
    done: 'Everything is deleted.',
  },
};
