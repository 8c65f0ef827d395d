import { desk } from './en/desk';
import { spoken } from './spoken';

export const deskWords = spoken('desk', desk);
