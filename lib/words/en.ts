/** English that every surface shows. One file for each part of Kloe in `en/`; a part without Welsh is shown in English as a whole. */
import { challenges } from './en/challenges';
import { everywhere } from './en/everywhere';
import { glossary } from './en/glossary';
import { lists } from './en/lists';
import { lookUp } from './en/look-up';
import { notes } from './en/notes';
import { panel } from './en/panel';
import { problems } from './en/problems';
import { shortForms } from './en/short-forms';
import { undo } from './en/undo';

export const en = {
  challenges,
  everywhere,
  glossary,
  lists,
  lookUp,
  notes,
  panel,
  problems,
  shortForms,
  undo,
};
