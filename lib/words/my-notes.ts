import { myNotes as english } from './en/my-notes';
import { spoken } from './spoken';

export const myNotes = spoken('myNotes', english);
