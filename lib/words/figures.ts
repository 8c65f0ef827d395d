import { spoken } from '.';
import { figures } from './en/figures';

export const figureWords = spoken('figures', figures);
