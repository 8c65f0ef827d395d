import { figuresOverTime as english } from './en/figures-over-time';
import { spoken } from './spoken';

export const figuresOverTime = spoken('figuresOverTime', english);
