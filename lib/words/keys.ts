import { keys as english } from './en/keys';
import { spoken } from './spoken';

export const keys = spoken('keys', english);
