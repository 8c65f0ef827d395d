import { authorNote } from './en/author-note';
import { spoken } from './spoken';

export const authorNoteWords = spoken('authorNote', authorNote);
