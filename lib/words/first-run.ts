import { firstRun as english } from './en/first-run';
import { spoken } from './spoken';

export const firstRun = spoken('firstRun', english);
