import { search as english } from './en/search';
import { spoken } from './spoken';

export const search = spoken('search', english);
