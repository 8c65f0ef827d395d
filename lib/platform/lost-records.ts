/**
 * Whether the records kept here are gone though nobody deleted them in Kloe: a browser that finds its databases damaged
 * clears them without a word. The id that they gave this browser is remembered beside them: nothing of what they hold.
 */
import type { Records } from '@/lib/store/records';

const NAME = 'records';

/** Those that were here are not, and nothing was brought back into what stands in their place. */
export function areLost({ deviceId, isBroughtBack }: Records): boolean {
  const before = localStorage.getItem(NAME);
  return before !== null && before !== deviceId && !isBroughtBack;
}

/** Where nothing is in them any more, there is nothing to miss. */
export function rememberRecords({ deviceId, holdAnything }: Records): void {
  if (holdAnything && deviceId !== null) localStorage.setItem(NAME, deviceId);
  else forgetRecords();
}

/** The member had all of it deleted. */
export const forgetRecords = (): void => localStorage.removeItem(NAME);
