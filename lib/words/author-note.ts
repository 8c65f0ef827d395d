import { spoken } from '.';
import { authorNote } from './en/author-note';

export const authorNoteWords = spoken('authorNote', authorNote);
