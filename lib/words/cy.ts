/**
 * Welsh: a draft, until a Welsh speaker has read it (docs/welsh-review.md). A
 * part that is here is complete; a part that is missing is shown in English. A
 * number takes the singular (`cy/counted.ts`); whole sentences, never parts put
 * together, because of mutations.
 */
import type { Translation } from '.';
import { arithmetic } from './cy/arithmetic';
import { arithmeticColumns } from './cy/arithmetic-columns';
import { authorNote } from './cy/author-note';
import { backup } from './cy/backup';
import { challengeTitles } from './cy/challenge-titles';
import { challenges } from './cy/challenges';
import { desk } from './cy/desk';
import { deskChallenges } from './cy/desk-challenges';
import { deskFigures } from './cy/desk-figures';
import { deskGlossary } from './cy/desk-glossary';
import { everywhere } from './cy/everywhere';
import { figures } from './cy/figures';
import { figuresOverTime } from './cy/figures-over-time';
import { findings } from './cy/findings';
import { firstRun } from './cy/first-run';
import { followUpDeeds } from './cy/follow-up-deeds';
import { followUpFiles } from './cy/follow-up-files';
import { followUps } from './cy/follow-ups';
import { glossary } from './cy/glossary';
import { inBrowser } from './cy/in-browser';
import { inCard, inPage } from './cy/in-page';
import { keys } from './cy/keys';
import { lists } from './cy/lists';
import { lookUp } from './cy/look-up';
import { meetingPairs } from './cy/meeting-pairs';
import { myNotes } from './cy/my-notes';
import { notes } from './cy/notes';
import { panel } from './cy/panel';
import { problems } from './cy/problems';
import { questions } from './cy/questions';
import { reader } from './cy/reader';
import { search } from './cy/search';
import { settings } from './cy/settings';
import { sharing } from './cy/sharing';
import { shortForms } from './cy/short-forms';
import { tables } from './cy/tables';
import { trackerImport } from './cy/tracker-import';
import { undo } from './cy/undo';
import { versions } from './cy/versions';

export const cy: Translation = {
  arithmetic,
  arithmeticColumns,
  authorNote,
  backup,
  challengeTitles,
  challenges,
  desk,
  deskChallenges,
  deskFigures,
  deskGlossary,
  everywhere,
  figures,
  figuresOverTime,
  findings,
  firstRun,
  followUpDeeds,
  followUpFiles,
  followUps,
  glossary,
  inBrowser,
  inCard,
  inPage,
  keys,
  lists,
  lookUp,
  meetingPairs,
  myNotes,
  notes,
  panel,
  problems,
  questions,
  reader,
  search,
  settings,
  sharing,
  shortForms,
  tables,
  trackerImport,
  undo,
  versions,
};
