import { spoken } from '.';
import { desk } from './en/desk';

export const deskWords = spoken('desk', desk);
