import { spoken } from '.';
import { reader } from './en/reader';

export const readerWords = spoken('reader', reader);
