/** The member's guide, made from `docs/guide.md` when Kloe is built. */
export const HELP_PAGE = '/help.html';
