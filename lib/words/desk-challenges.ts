import { deskChallenges as english } from './en/desk-challenges';
import { spoken } from './spoken';

export const deskChallenges = spoken('deskChallenges', english);
