/** The member's guide in the language that Kloe speaks, made from `docs/` when Kloe is built. */
import { languageOf } from '@/lib/words';

const HELP_PAGES = { 'en-GB': '/help.html', cy: '/help.cy.html' } as const;

export const helpPage = () => HELP_PAGES[languageOf('everywhere')];
