import { followUpFiles as english } from './en/follow-up-files';
import { spoken } from './spoken';

export const followUpFiles = spoken('followUpFiles', english);
