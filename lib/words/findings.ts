import { spoken } from '.';
import { findings } from './en/findings';

export const findingWords = spoken('findings', findings);
