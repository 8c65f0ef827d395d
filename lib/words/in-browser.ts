/** What Kloe says in the browser's own menus. By itself: the background speaks no language, and asks each time which is chosen. */
import { inBrowser as welsh } from './cy/in-browser';
import { inBrowser as english } from './en/in-browser';

/** `language`: as it is kept; what was never chosen is English. */
export const inBrowser = (language: unknown): typeof english => (language === 'cy' ? welsh : english);
