/**
 * A council's own system shows one meeting in English and in Welsh. Who met under both names is one committee,
 * of one council: the Welsh name counts as the English, unless the member separated the two. Two names in one
 * language are those of a committee renamed.
 */
import { isSameName, isWelshName } from '@/lib/document/names';
import { byId, rootOf } from './joins';
import type { CommitteeRow, CouncilRow } from './rows';
import type { UserDatabase } from './user-database';

type Said = Pick<CommitteeRow, 'id' | 'name' | 'isApart'>;
type Pair = readonly [english: Said, welsh: Said];

/**
 * Joins what a meeting was said to be of before and what it is said to be of now, where the two differ in their
 * language. Inside a transaction over `BELONGING`. Gives the id of the committee that it is of; a meeting of two that
 * the member separated stays where it is.
 */
export async function joinLanguages(user: UserDatabase, beforeId: string, nowId: string): Promise<string> {
  const [before, now] = await user.committees.bulkGet([beforeId, nowId]);
  if (!before || !now || before === now) return nowId;
  const [councilBefore, councilNow] = await user.councils.bulkGet([before.councilId, now.councilId]);
  const councils = councilBefore && councilNow ? inOrder(councilBefore, councilNow) : null;
  if (councils) await joinCouncilsOf(user, councils);
  const committees = inOrder(before, now);
  if (committees) {
    if (committees.some(({ isApart }) => isApart)) return before.id;
    await countAs(user.committees, committees);
    return committees[0].id;
  }
  return councils?.[0] === councilBefore && isSameName(before.name, now.name) ? before.id : now.id;
}

/** `null` where both names are in one language. */
function inOrder(one: Said, other: Said): Pair | null {
  if (!areInTwoLanguages(one, other)) return null;
  return isWelshName(one.name) ? [other, one] : [one, other];
}

export const areInTwoLanguages = (one: Pick<Said, 'name'>, other: Pick<Said, 'name'>): boolean =>
  isWelshName(one.name) !== isWelshName(other.name);

/** "Cabinet" is called so in both languages: once the council is one, so is the Cabinet. */
async function joinCouncilsOf(user: UserDatabase, [english, welsh]: Pair): Promise<void> {
  if (english.isApart || welsh.isApart) return;
  await countAs(user.councils, [english, welsh]);
  const ofEnglish = await user.committees.filter(({ councilId }) => councilId === english.id).toArray();
  for (const committee of await user.committees.filter(({ councilId }) => councilId === welsh.id).toArray()) {
    const same = ofEnglish.find(({ name }) => isSameName(name, committee.name));
    if (same) await countAs(user.committees, [same, committee]);
  }
}

/** What the member has joined stays, whichever way round it is. */
async function countAs(
  table: UserDatabase['councils'] | UserDatabase['committees'],
  [english, welsh]: Pair,
): Promise<void> {
  const rows = byId<CouncilRow | CommitteeRow>(await table.toArray());
  if (rows.get(welsh.id)?.joinedInto !== null || rootOf(rows, english.id)?.id === welsh.id) return;
  await table.update(welsh.id, { joinedInto: english.id });
}
