/** What the words around a number of a Welsh sentence say it is, as far as they say it plainly. */
import type { Figure, Unit } from '../findings';
import type { Around, Said } from './wording';

export type WelshSaid = Said & {
  /** Quoted to compare with: "o'i gymharu â 71%", "o 60% i 72%". */
  readonly isEarlier: boolean;
};

/** "yn erbyn targed o", "y targed yw", "ei darged oedd". */
const TARGET = /\b(?:t|d|th|nh)arged(?:au)?\b[^.;,%\d]{0,40}$/i;
/** "13% o dan y targed ac 21% …": the target was another's. */
const BESIDE_TARGET = /\b(?:t|d|th|nh)arged(?:au)?,? (?:ac?|ond|tra|gyda|lle)(?:'r)?\b[^.;]{0,80}$/i;
/** "cyfartaledd Lloegr oedd", "y gyfradd genedlaethol yw". */
const WHO_BEFORE =
  /\b(?:[cg]yfartaledd|[cg]yfradd|ffigur|[cg]anran)\b[^.;,\d]{0,20}\b(?<who>Lloegr|Cymru|[cg]enedlaethol)\b[^.;,\d]{0,30}$/i;
/** "80% yn Lloegr", "80% o blant ar draws Cymru", "80% yn genedlaethol". */
const WHO_AFTER =
  /^(?: o(?:'r)?(?: \p{L}+){1,3})? (?:(?:yn|ar draws|ledled|ar gyfer) (?<where>Lloegr|Cymru)|yng (?<here>Nghymru)|yn (?<all>genedlaethol))(?!\p{L})/u;
const WHO: Readonly<Record<string, string>> = {
  lloegr: 'England',
  cymru: 'Wales',
  nghymru: 'Wales',
  cenedlaethol: 'national',
  genedlaethol: 'national',
};
/** "Cynyddodd y gyfradd i", "wedi gostwng": no other clause between it and the number. */
const MOVED =
  /\b(?:(?<up>(?:c|g|ch)ynydd(?:odd|u|wyd)|(?:c|g|ch)odi|(?:c|g|ch)ododd)|(?<down>g?ostyng(?:odd|wyd)|g?ostwng|d?disgynn?(?:odd)?|l?leiha(?:odd|u|wyd)))\b(?:(?! (?:gyda|lle|ac?|ond|bod|sydd)\b)[^.;:,%\d]){0,60}$/i;
/** "cynnydd o", "gostyngiad o": "cynnydd" by itself is progress. */
const CHANGE_OF = /\b(?:(?<up>(?:c|g|ch)ynnydd)|(?<down>g?ostyngiad|l?leihad)) o $/i;
/** "… i 72%": the level that was reached. */
const REACHED = / i (?:(?:tua|oddeutu|dim ond) )?$/i;
/** "60% i 72%": where it came from. */
export const GOES_TO = /^ i £?\d/;
const COMPARED = /\bo(?:'[iu])? (?:g|ch)ymharu (?:â|ag)(?: [\p{L}']+){0,3} $/iu;
const FORECAST = /\b(?:rhagwelir|disgwylir|rhagamcanir|rhagolwg|rhagolygon)\b[^.;]{0,80}$/i;
const BUDGET = /\b(?:c|g|ch|ngh)yllideb\b[^.;,\d]{0,40}$/i;

/** `before` is the number right before it, where it went from there. */
export function welshWordingOf({ before, after }: Around, unit: Unit, from: WelshSaid | null): WelshSaid {
  if (TARGET.test(before) && !BESIDE_TARGET.test(before)) return said('target');
  const who = whoIn(before, after);
  if (who !== null) return { ...said('comparator'), who };
  if (COMPARED.test(before)) return { ...said('actual'), isEarlier: true };
  if (from !== null) return said('actual', from.direction);
  const moved = CHANGE_OF.exec(before) ?? MOVED.exec(before);
  const direction = moved ? (moved.groups?.up === undefined ? 'down' : 'up') : null;
  if (moved && GOES_TO.test(after)) return { ...said('actual', direction), isEarlier: true };
  if (unit === 'pp' || (moved && !REACHED.test(before))) return said('change', direction);
  if (FORECAST.test(before)) return said('forecast', direction);
  return said(unit === '£' && BUDGET.test(before) ? 'budget' : 'actual', direction);
}

const said = (role: Figure['role'], direction: Figure['direction'] = null): WelshSaid => ({
  role,
  direction,
  who: null,
  isEarlier: false,
});

function whoIn(before: string, after: string): string | null {
  const { where, here, all } = WHO_AFTER.exec(after)?.groups ?? {};
  const named = where ?? here ?? all ?? WHO_BEFORE.exec(before)?.groups?.who;
  return named === undefined ? null : (WHO[named.toLowerCase()] ?? null);
}
