import { findings } from './en/findings';
import { spoken } from './spoken';

export const findingWords = spoken('findings', findings);
