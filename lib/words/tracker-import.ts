import { trackerImport as english } from './en/tracker-import';
import { spoken } from './spoken';

export const trackerImport = spoken('trackerImport', english);
