import { reader } from './en/reader';
import { spoken } from './spoken';

export const readerWords = spoken('reader', reader);
