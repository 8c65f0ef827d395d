/** Where words are gone, what stood beside them may look like them: of "75 0 0" that became "75 0" nobody knows which "0" is left. */
import type { Stretch } from './letters';
import { likeness, type Sought } from './likeness';
import { startsOf } from './starts';

/** Letters on each side of the words in which neighbours of theirs are looked for. */
const BESIDE = 64;

/** "89% 88%" and then "88% 90%": with a cell gone, the next ones look like those before. */
export function goesOn(one: string, next: string): boolean {
  const longest = Math.min(one.length, next.length);
  // A single letter two words of prose share by chance; a digit, or one that is all of a cell, counts.
  const fewest = longest === 1 || DIGIT.test(next) ? 1 : 2;
  for (let shared = fewest; shared <= longest; shared++) {
    if (one.endsWith(next.slice(0, shared))) return true;
  }
  return false;
}

const DIGIT = /^\d/;

/** Whether a place fits as well for the same words that stood close by, were those that are sought gone. */
export function mayBeNeighbour(letters: string, at: Stretch, sought: Sought): boolean {
  return neighboursOf(sought).some((neighbour) => {
    const own = {
      ...sought,
      before: sought.before.slice(-neighbour.before.length),
      after: sought.after.slice(0, neighbour.after.length),
    };
    return likeness(letters, at, neighbour).inAll <= likeness(letters, at, own).inAll;
  });
}

/** The words as they stood beside themselves, each with its surroundings as they would be now. */
function neighboursOf(sought: Sought): readonly Sought[] {
  const { words } = sought;
  const before = sought.before.slice(-BESIDE);
  const after = sought.after.slice(0, BESIDE);
  const earlier = startsOf(before, words).map((at) => ({
    ...sought,
    before: before.slice(0, at),
    after: (before.slice(at + words.length) + after).slice(0, BESIDE),
  }));
  const later = startsOf(after, words).map((at) => ({
    ...sought,
    before: (before + after.slice(0, at)).slice(-BESIDE),
    after: after.slice(at + words.length),
  }));
  return [...earlier, ...later].filter((one) => one.before !== '' && one.after !== '');
}
