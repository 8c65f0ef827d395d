/**
 * Welsh: a draft, until a Welsh speaker has read it. A part that is here is
 * complete; a part that is missing is shown in English. A number takes the
 * singular; whole sentences, never parts put together, because of mutations.
 */
import type { Translation } from '.';
import { authorNote } from './cy/author-note';
import { challenges } from './cy/challenges';
import { everywhere } from './cy/everywhere';
import { figures } from './cy/figures';
import { findings } from './cy/findings';
import { glossary } from './cy/glossary';
import { lists } from './cy/lists';
import { lookUp } from './cy/look-up';
import { notes } from './cy/notes';
import { panel } from './cy/panel';
import { problems } from './cy/problems';
import { shortForms } from './cy/short-forms';
import { tables } from './cy/tables';
import { undo } from './cy/undo';
import { versions } from './cy/versions';

export const cy: Translation = {
  authorNote,
  challenges,
  everywhere,
  figures,
  findings,
  glossary,
  lists,
  lookUp,
  notes,
  panel,
  problems,
  shortForms,
  tables,
  undo,
  versions,
};
