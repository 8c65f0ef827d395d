/** What of the member's glossary holds for a paper, and where a meaning given on it may hold. */
import {
  type Belonging,
  type CommitteeScope,
  meaningsHere,
  type OwnMeaning,
  type Scope,
} from '@/lib/glossary/own';
import { ok } from '@/lib/result';
import { newestFirst } from './glossary';
import { byId, groupOf, rootOf } from './joins';
import { knownMeetings } from './meetings';
import { inUser, type Store } from './open';
import type { Kept } from './problems';

export type PaperGlossary = {
  readonly own: readonly OwnMeaning[];
  /** The narrowest first; "everywhere" is always there. */
  readonly scopes: readonly Scope[];
  /** Its committees, whose other papers may have taught something. */
  readonly committeeIds: readonly string[];
};

export const glossaryOfPaper = (store: Store, paperId: string): Kept<PaperGlossary> =>
  inUser(store, (user) =>
    user.transaction(
      'r',
      [user.councils, user.committees, user.meetings, user.papers, user.glossary],
      async () => {
        const paper = await user.papers.get(paperId);
        const known = await knownMeetings(user);
        const committees = byId(known.committees);
        const councils = byId(known.councils);
        const keys = new Set(paper?.meetingKeys);
        const roots = new Set(
          known.meetings.flatMap(({ key, committeeId }) =>
            keys.has(key) ? (rootOf(committees, committeeId ?? '') ?? []) : [],
          ),
        );
        const scopeOf = ({ name, councilId }: { name: string; councilId: string }): CommitteeScope => ({
          kind: 'committee',
          council: rootOf(councils, councilId)?.name ?? councilId,
          committee: name,
        });
        const group = [...roots].flatMap(({ id }) => groupOf(committees, id));
        const own = [...roots].map(scopeOf);
        const belonging: Belonging = {
          committees: group.flatMap((row) =>
            namesOf(row.councilId).map((council) => ({ ...scopeOf(row), council })),
          ),
          councils: group.flatMap(({ councilId }) => namesOf(councilId)),
        };
        function namesOf(councilId: string): readonly string[] {
          return groupOf(councils, councilId).map(({ name }) => name);
        }
        return ok({
          own: meaningsHere(await newestFirst(user), belonging),
          scopes: [
            ...own,
            ...[...new Set(own.map(({ council }) => council))].map(
              (council): Scope => ({ kind: 'council', council }),
            ),
            { kind: 'everywhere' },
          ],
          committeeIds: [...roots].map(({ id }) => id),
        });
      },
    ),
  );
