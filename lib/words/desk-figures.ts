import { deskFigures as english } from './en/desk-figures';
import { spoken } from './spoken';

export const deskFigures = spoken('deskFigures', english);
