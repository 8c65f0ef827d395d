/** The committees, each with how many of its meetings are kept: one narrows the desk to it. */
import { languageOfName } from '@/lib/document/names';
import type { Shelf } from '@/lib/store/shelf';
import { words } from '@/lib/words';
import { deskWords } from '@/lib/words/desk';
import { hrefOf } from './desk-places';
import './DeskCommittees.css';

type Props = { readonly shelf: Shelf; readonly chosen: string | null };

export function DeskCommittees({ shelf: { councils, otherMeetings }, chosen }: Props) {
  const { committees: name, all } = deskWords.shelf;
  const committees = councils.flatMap((council) =>
    council.committees.map(({ committee, meetings }) => ({
      id: committee.id,
      name: committee.name,
      council: councils.length > 1 ? council.council.name : null,
      count: meetings.length,
    })),
  );
  const total = committees.reduce((sum, { count }) => sum + count, otherMeetings.length);
  return (
    <nav class="desk-committees" aria-labelledby="desk-committees">
      <h2 id="desk-committees">{name}</h2>
      <ul>
        <li>
          <a href={hrefOf({ kind: 'shelf', committee: null })} aria-current={chosen === null || undefined}>
            <span>{all}</span> <span>{words.everywhere.count(total)}</span>
          </a>
        </li>
        {committees.map((committee) => (
          <li key={committee.id}>
            <a
              href={hrefOf({ kind: 'shelf', committee: committee.id })}
              aria-current={chosen === committee.id || undefined}
            >
              <span lang={languageOfName(committee.name)}>
                {committee.name}
                {committee.council !== null && (
                  <small lang={languageOfName(committee.council)}>{committee.council}</small>
                )}
              </span>{' '}
              <span>{words.everywhere.count(committee.count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
