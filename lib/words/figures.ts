import { figures } from './en/figures';
import { spoken } from './spoken';

export const figureWords = spoken('figures', figures);
