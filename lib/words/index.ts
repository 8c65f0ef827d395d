/**
 * All interface text. `words` is the language the member reads, of the parts
 * that every surface shows at once; a page waits for `speak` once, before it shows
 * anything: Welsh is loaded only then. What one surface says, or a list that is
 * loaded once it is opened, is a file of its own (`desk.ts`, `tables.ts`), loaded
 * with the views that say it. A part that has no Welsh yet
 * stays English as a whole: put `lang={languageOf('desk')}` on the root of its view.
 */
import { en } from './en';
import type { arithmetic } from './en/arithmetic';
import type { arithmeticColumns } from './en/arithmetic-columns';
import type { authorNote } from './en/author-note';
import type { backup } from './en/backup';
import type { challengeTitles } from './en/challenge-titles';
import type { desk } from './en/desk';
import type { deskChallenges } from './en/desk-challenges';
import type { deskFigures } from './en/desk-figures';
import type { deskGlossary } from './en/desk-glossary';
import type { figures } from './en/figures';
import type { figuresOverTime } from './en/figures-over-time';
import type { findings } from './en/findings';
import type { firstRun } from './en/first-run';
import type { followUpDeeds } from './en/follow-up-deeds';
import type { followUpFiles } from './en/follow-up-files';
import type { followUps } from './en/follow-ups';
import type { inBrowser } from './en/in-browser';
import type { inCard, inPage } from './en/in-page';
import type { keys } from './en/keys';
import type { meetingPairs } from './en/meeting-pairs';
import type { myNotes } from './en/my-notes';
import type { questions } from './en/questions';
import type { reader } from './en/reader';
import type { search } from './en/search';
import type { settings } from './en/settings';
import type { sharing } from './en/sharing';
import type { tables } from './en/tables';
import type { trackerImport } from './en/tracker-import';
import type { versions } from './en/versions';
import { take } from './spoken';

type OfOneView = {
  readonly arithmetic: typeof arithmetic;
  readonly arithmeticColumns: typeof arithmeticColumns;
  readonly authorNote: typeof authorNote;
  readonly backup: typeof backup;
  readonly challengeTitles: typeof challengeTitles;
  readonly desk: typeof desk;
  readonly deskChallenges: typeof deskChallenges;
  readonly deskFigures: typeof deskFigures;
  readonly deskGlossary: typeof deskGlossary;
  readonly figures: typeof figures;
  readonly figuresOverTime: typeof figuresOverTime;
  readonly findings: typeof findings;
  readonly firstRun: typeof firstRun;
  readonly followUpDeeds: typeof followUpDeeds;
  readonly followUpFiles: typeof followUpFiles;
  readonly followUps: typeof followUps;
  readonly inBrowser: typeof inBrowser;
  readonly inCard: typeof inCard;
  readonly inPage: typeof inPage;
  readonly keys: typeof keys;
  readonly meetingPairs: typeof meetingPairs;
  readonly myNotes: typeof myNotes;
  readonly questions: typeof questions;
  readonly reader: typeof reader;
  readonly search: typeof search;
  readonly settings: typeof settings;
  readonly sharing: typeof sharing;
  readonly tables: typeof tables;
  readonly trackerImport: typeof trackerImport;
  readonly versions: typeof versions;
};

export type Words = typeof en & OfOneView;
export type Part = keyof Words;
export type Language = 'en' | 'cy';

/** The parts that have Welsh, each complete. */
export type Translation = { readonly [P in Part]?: Words[P] };

export let words: typeof en = en;

export async function speak(language: Language): Promise<void> {
  const translation = language === 'cy' ? (await import('./cy')).cy : {};
  take(translation);
  words = { ...en, ...translation };
}

export { languageOf } from './spoken';
