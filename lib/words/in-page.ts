import { inCard as card, inPage as page } from './en/in-page';
import { spoken } from './spoken';

export const inCard = spoken('inCard', card);
export const inPage = spoken('inPage', page);
