/** Whatever may as well be the passage as the place most like it: while there is any, the member is asked. */
import type { Others } from './anchor';
import { candidates } from './candidates';
import { isAway, isMuchAlike, isOwn, isSomewhatAlike, MISREAD, type Places } from './likely-places';
import type { Likeness, Sought } from './likeness';
import type { PaperText } from './paper-text';

/** Two places that differ by fewer letters than this fit as well as each other. */
const CLOSE = 12;

/** Likeliest first. */
export function asAlike(
  paper: PaperText,
  sought: Sought,
  others: Others,
  places: Places,
): readonly Likeness[] {
  const { all, likely, own, best } = places;
  // Words that are called the same must have no rival at all, however unlikely.
  const among = best.inWords === 0 ? all.filter((one) => isSomewhatAlike(one, sought)) : likely;
  const fitting = among.filter((one) => {
    // What was another place when the words were marked is one still.
    const isAnother = own !== null && one.inWords >= others.inWords;
    return one !== best && !isAnother && fitsAsWell(one, best, sought, others, own !== null);
  });
  return [...new Set([...fitting, ...sinceTheyLeft(paper, sought, others, places)])];
}

/** `wordsTell`: there are words so near to those sought that others need a better claim than being close. */
function fitsAsWell(
  one: Likeness,
  best: Likeness,
  sought: Sought,
  others: Others,
  wordsTell: boolean,
): boolean {
  const isClose = Math.abs(one.inAll - best.inAll) < CLOSE;
  const isMoreAtHome = besideOf(best) - besideOf(one) >= CLOSE;
  const [isBestSame, isSame] = [best.inWords === 0, one.inWords === 0];
  // Changed words wait for the member's word anyway: of other changed ones only a better fit is as good.
  if (!isBestSame && !isSame) return one.inAll - best.inAll < CLOSE && one.inNear <= best.inNear + MISREAD;
  if (!isBestSame) return isMoreAtHome || (isClose && (best.inNear > 0 || one.inNear <= MISREAD));
  // With nothing beside the words that stood there, a copy of them is as good; so are words nearer than any others were.
  if (isAway(best, sought) && (isSame || isOwn(one, sought, others))) return true;
  return isMoreAtHome || (isClose && (isSame || !wordsTell));
}

/** Letters that differ in the surroundings alone. */
const besideOf = ({ inAll, inWords }: Likeness): number => inAll - inWords;

/** Words that are away from home leave two to ask about: themselves, and what stands where they stood. */
function sinceTheyLeft(
  paper: PaperText,
  sought: Sought,
  others: Others,
  { own, instead, best }: Places,
): readonly Likeness[] {
  if (own === null || !isAway(own, sought)) return [];
  if (best === own) return [...(instead ? [instead] : []), ...alikeElsewhere(paper, own, sought, others)];
  // What is in their place and much like them is what became of them.
  return isMuchAlike(best, sought) ? [] : [own];
}

/** Without anything that stood beside them to tell them, whatever is so much like the words may be what became of them. */
const alikeElsewhere = (
  paper: PaperText,
  own: Likeness,
  { words, isCut }: Sought,
  others: Others,
): readonly Likeness[] => {
  const alone = { before: '', words, after: '', isCut };
  return candidates(paper, alone).filter(
    (one) => (one.end <= own.start || one.start >= own.end) && isOwn(one, alone, others),
  );
};
