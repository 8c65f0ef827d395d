import { tables } from './en/tables';
import { spoken } from './spoken';

export const tableWords = spoken('tables', tables);
