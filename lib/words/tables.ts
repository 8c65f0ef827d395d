import { spoken } from '.';
import { tables } from './en/tables';

export const tableWords = spoken('tables', tables);
