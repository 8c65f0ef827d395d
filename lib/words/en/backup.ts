/** Backups: making one, bringing one back, and the folder in which they are kept. Loaded with the settings. */
import type { BackupProblem } from '@/lib/backup/model';
import type { TableName } from '@/lib/store/kept-tables';
import { dateText, numberText, sizeText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const dayOf = (moment: number) => dateText(new Date(moment).toISOString(), 'en-GB');
const some = (n: number, one: string, several: string) => `${count(n)} ${n === 1 ? one : several}`;

const THINGS: Readonly<Record<TableName, readonly [one: string, several: string]>> = {
  councils: ['council', 'councils'],
  committees: ['committee', 'committees'],
  meetings: ['meeting', 'meetings'],
  papers: ['paper', 'papers'],
  notes: ['note, question or highlight', 'notes, questions and highlights'],
  lines: ['line of enquiry', 'lines of enquiry'],
  followUps: ['follow-up', 'follow-ups'],
  glossary: ['meaning of a short form', 'meanings of short forms'],
  figureCorrections: ['corrected figure', 'corrected figures'],
  explanations: ['explanation', 'explanations'],
  sameMeasures: ['answer on measures', 'answers on measures'],
  sharing: ['record of sharing', 'records of sharing'],
  meetingDays: ['committee’s meeting days', 'committees’ meeting days'],
  settings: ['setting', 'settings'],
};

type News = { readonly notes: number; readonly questions: number; readonly others: number };

/** "11 notes and 4 questions". */
const listed = ({ notes, questions, others }: News) =>
  list.format(
    [
      notes > 0 ? some(notes, 'note', 'notes') : '',
      questions > 0 ? some(questions, 'question', 'questions') : '',
      others > 0 ? some(others, 'other entry', 'other entries') : '',
    ].filter((part) => part !== ''),
  );

const areMany = ({ notes, questions, others }: News) => notes + questions + others !== 1;

export const backup = {
  none: 'There is no backup yet',
  noneText:
    'A backup is a file with all your notes, questions, follow-ups and meanings. Keep it somewhere else.',
  /** `days`: since the last. */
  age: (days: number) =>
    days === 0
      ? 'The last full backup is from today'
      : `The last full backup is ${some(days, 'day', 'days')} old`,
  on: (moment: number) => dayOf(moment),
  newer: (news: News) => `${listed(news)} ${areMany(news) ? 'are' : 'is'} newer.`,
  inNone: (news: News) => `${listed(news)} ${areMany(news) ? 'are' : 'is'} in none.`,
  nothingNewer: 'Nothing is newer.',

  now: 'Back up now',
  making: 'Making the backup …',
  made: (name: string) => `Saved as ${name}.`,
  papers: 'Put the papers in as well',
  papersText: (bytes: number) =>
    `${sizeText(bytes, 'en-GB')} more. Without them, Kloe reads a paper again when you open it.`,
  exempt: 'Put in what is exempt, this time',
  exemptText: (n: number) =>
    `${some(n, 'paper or note is exempt, or may be. It is', 'papers and notes are exempt, or may be. They are')} left out unless you choose otherwise each time.`,
  lock: 'Lock it with a passphrase',
  lockText: 'Nobody can open the file without it. Kloe cannot either: write it down.',
  passphrase: 'Passphrase',
  passphraseHint: 'At least 12 letters, for example four words that have nothing to do with each other.',
  passphraseAgain: 'The same again',
  tooShort: 'Use at least 12 letters.',
  notSame: 'The two are not the same.',

  restore: 'Restore from a backup…',
  restoreText: 'A restore shows what would change before it changes anything.',
  reading: 'Reading the backup …',
  restoreTitle: (file: string) => `Restore from ${file}?`,
  madeOn: (moment: number, device: string) =>
    device === '' ? `It was made on ${dayOf(moment)}.` : `It was made on ${dayOf(moment)} on ${device}.`,
  lacks: (left: Readonly<Partial<Record<TableName, number>>>) =>
    `What is exempt was left out: ${list.format(
      Object.entries(left).map(([table, n]) => some(n, ...THINGS[table as TableName])),
    )}.`,
  holdsExempt: 'It holds exempt papers and notes.',
  nothingGoes:
    'Nothing that is here goes. Of two versions the newer one holds; where both were changed, both stay.',
  things: (table: TableName) => {
    const [, several] = THINGS[table];
    return several[0]?.toUpperCase() + several.slice(1);
  },
  fates: {
    fresh: (n: number) => `${count(n)} new`,
    changed: (n: number) => `${count(n)} changed`,
    both: (n: number) => `${count(n)} in both versions`,
    stays: (n: number) => `${some(n, 'stays as it is', 'stay as they are')} here`,
    same: (n: number) => `${count(n)} the same`,
    deleted: (n: number) => `${count(n)} you deleted here ${n === 1 ? 'stays' : 'stay'} deleted`,
  },
  files: (n: number) => `The files of ${some(n, 'paper', 'papers')} come with it.`,
  nothingNew: 'All of it is here already.',
  comingIn: 'The notes that would come in or change',
  andMore: (n: number) => `And ${count(n)} more.`,
  withoutText: 'Highlight without a note',
  confirm: 'Restore',
  cancel: 'Leave as it is',
  close: 'Close',
  restored: 'Restored.',
  unlockTitle: (file: string) => `${file} is locked`,
  unlock: 'Unlock',
  unlocking: 'Unlocking …',

  notTaken: 'Nothing of it was taken.',
  problem: {
    'not-backup': 'This file is no backup of Kloe’s.',
    damaged:
      'This backup is not whole: it was cut off, or changed since it was made. Use another copy of it.',
    'too-large': 'This file is larger than Kloe can hold.',
    newer: 'This backup was made by a newer Kloe. Update Kloe, then try again.',
    locked: 'This backup is locked.',
    'wrong-passphrase': 'The file is whole, but this is not its passphrase.',
  } satisfies Record<Exclude<BackupProblem['kind'], 'broken'>, string>,
  broken: (field: string) => `Something in this backup is not as Kloe writes it (${field}).`,
  cannotMake: (field: string) =>
    `The backup could not be made: something that is kept cannot be read back (${field}). Your notes are untouched.`,

  folder: 'Back up by itself into a folder',
  folderText:
    'You choose the folder, for example in OneDrive. Kloe keeps one file there for each computer, without exempt papers and what comes from them. If the folder is synchronised, your notes go where it goes.',
  chooseFolder: 'Choose a folder…',
  otherFolder: 'Another folder…',
  stopFolder: 'Stop',
  folderIs: (name: string) => `Kloe backs up by itself into “${name}”.`,
  folderAsks: (name: string) => `The browser wants your word before Kloe may write into “${name}” again.`,
  folderGone: (name: string) => `“${name}” could not be written. It may have been moved or be full.`,
  allow: 'Allow it again',
  folderOpen: 'The file is not locked: whoever can open the folder can read it.',
  folderLocked: 'The file of this computer is locked with your passphrase.',
  lockFolder: 'Lock it with a passphrase…',
  lockFolderText:
    'Nobody can open the file without the passphrase. Kloe cannot either: write it down. This browser keeps a key made from it, not the passphrase itself, and locks later files without asking. Where the file is brought in, Kloe asks for the passphrase. Copies of earlier files that OneDrive or another service keeps stay as they are, and so do your notes in this browser. Each computer locks its own file.',
  lockNow: 'Lock the file',
  locking: 'Locking …',
  otherPassphrase: 'Another passphrase…',
  unlockFolder: 'No longer lock it',
  keepAsIs: 'Leave as it is',
  deviceName: 'Name of this computer',
  deviceHint: 'It stands in the name of its file. For example Council laptop',
  others: 'From your other computers',
  othersText: 'Bring in what was written there. You see what would change first.',
  bringIn: 'Bring in…',
  bringInNamed: (file: string) => `Bring in… ${file}`,
  changedOn: (moment: number) => `changed on ${dayOf(moment)}`,

  remind: 'Back up…',
  lost: {
    title: 'What Kloe kept here is gone',
    text: 'It was not deleted in Kloe. A browser empties its storage when it finds it damaged on the disk, or when something else has it cleared. Nothing can be read of it any more; a backup brings it back.',
    bringBack: 'Bring back a backup…',
    beginAnew: 'Begin anew',
  },
  rescue: {
    save: 'Save what can still be read',
    saving: 'Reading …',
    text: 'A file with all that can still be read, what is exempt as well. Nothing is changed here.',
    backup: (file: string) =>
      `Saved as ${file}. It is a whole backup: any Kloe can bring it back, here once records can be kept again.`,
    rows: (file: string) =>
      `Saved as ${file}. It holds your notes as they are stored. Kloe cannot bring them back by itself: keep the file, and ask for help.`,
    nothing: 'The browser cannot read these records at all. Nothing was saved.',
  },
};
