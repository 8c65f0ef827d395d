/**
 * Whether all that was kept here is gone though nobody deleted it in Kloe: a browser that finds its databases damaged
 * clears them without a word. Remembered beside them, by when papers were added: nothing of a paper itself.
 */

const NAME = 'papers-added';
/** Any of them that is still there will do. */
const MOST = 50;

/** None of what was remembered is there any more. */
export function areLost(papersAdded: readonly number[]): boolean {
  const before = remembered();
  return before.length > 0 && !papersAdded.some((moment) => before.includes(String(moment)));
}

export const rememberKept = (papersAdded: readonly number[]): void =>
  localStorage.setItem(NAME, papersAdded.slice(-MOST).join(' '));

/** The member had all of it deleted. */
export const forgetKept = (): void => localStorage.removeItem(NAME);

const remembered = (): readonly string[] => (localStorage.getItem(NAME) ?? '').split(' ').filter(Boolean);
