/** What a committee's work programme says otherwise than in the pack before: old day, new day, where each stands. */
import type { ProgrammeChange, ProgrammeChanges, ProgrammeEntry } from '@/lib/follow/programme-changes';
import { followUpDeeds } from '@/lib/words/follow-up-deeds';
import { placeOf } from './note-place';
import { sourceText } from './passage-text';
import type { Showing } from './question-text';
import { Source } from './Source';
import './ProgrammeMoves.css';

const text = followUpDeeds.programme;

type Props = { readonly changes: readonly ProgrammeChanges[]; readonly showingOf: Showing };

export function ProgrammeMoves({ changes, showingOf }: Props) {
  if (changes.length === 0) return null;
  return (
    <details class="programme-moves">
      <summary>{text.title}</summary>
      {changes.map(({ since, until, changes: of }) => (
        <section key={until}>
          <h3>{text.between(since, until)}</h3>
          <ul>
            {of.map((change) => (
              <li key={`${change.item} ${change.was?.day} ${change.now?.day}`}>
                <b>{change.item}</b> {changeText(change)}
                <span>
                  <EntrySource entry={change.was} name={text.before} showingOf={showingOf} />
                  <EntrySource entry={change.now} name={text.now} showingOf={showingOf} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

function changeText({ kind, was, now }: ProgrammeChange): string {
  if (kind === 'moved') return text.moved(was.day, now.day);
  return kind === 'gone' ? text.gone(was.day) : text.new(now.day);
}

type EntryProps = {
  readonly entry: ProgrammeEntry | null;
  readonly name: string;
  readonly showingOf: Showing;
};

function EntrySource({ entry, name, showingOf }: EntryProps) {
  const href = entry && showingOf({ paperId: entry.paperId, ...placeOf(entry.passage) });
  return href ? (
    <Source href={href}>
      {name}, {sourceText(entry.passage)}
    </Source>
  ) : null;
}
