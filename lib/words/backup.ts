import { backup as english } from './en/backup';
import { spoken } from './spoken';

export const backup = spoken('backup', english);
