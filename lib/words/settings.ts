import { settings as english } from './en/settings';
import { spoken } from './spoken';

export const settings = spoken('settings', english);
