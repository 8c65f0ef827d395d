/** English that every surface shows. One file for each part of Kloe in `en/`; a part without Welsh is shown in English as a whole. */
import { authorNote } from './en/author-note';
import { challenges } from './en/challenges';
import { everywhere } from './en/everywhere';
import { figures } from './en/figures';
import { findings } from './en/findings';
import { glossary } from './en/glossary';
import { lookUp } from './en/look-up';
import { notes } from './en/notes';
import { panel } from './en/panel';
import { problems } from './en/problems';
import { tables } from './en/tables';

export const en = {
  authorNote,
  challenges,
  everywhere,
  figures,
  findings,
  glossary,
  lookUp,
  notes,
  panel,
  problems,
  tables,
};
