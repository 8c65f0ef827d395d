import { sharing as english } from './en/sharing';
import { spoken } from './spoken';

export const sharing = spoken('sharing', english);
