import { followUps as english } from './en/follow-ups';
import { spoken } from './spoken';

export const followUps = spoken('followUps', english);
