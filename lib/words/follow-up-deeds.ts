import { followUpDeeds as english } from './en/follow-up-deeds';
import { spoken } from './spoken';

export const followUpDeeds = spoken('followUpDeeds', english);
