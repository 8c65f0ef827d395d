import { deskGlossary as english } from './en/desk-glossary';
import { spoken } from './spoken';

export const deskGlossary = spoken('deskGlossary', english);
