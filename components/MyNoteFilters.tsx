/** Which of all notes are shown, and in what order: by meeting or committee, kind and item. */
import { isListenedTo, KEYS } from '@/lib/keys';
import { NOTE_KINDS } from '@/lib/marking';
import type { NoteRow } from '@/lib/store/rows';
import { myNotes as text } from '@/lib/words/my-notes';
import { Choice } from './Choice';
import { keysOf, meetingName, type WholeMeeting } from './desk-text';
import { FilterChip } from './FilterChip';
import { NOTE_ORDERS, NOTE_OUTCOMES, type NoteChoice, type NotesOf } from './note-address';
import { chooseNotes, itemsOf } from './note-choice';

type Props = {
  readonly notes: readonly NoteRow[];
  readonly meetings: readonly WholeMeeting[];
  readonly choice: NoteChoice;
  readonly onChoice: (choice: NoteChoice) => void;
};

export function MyNoteFilters({ notes, meetings, choice, onChoice }: Props) {
  const places = placesOf(notes, meetings, choice.of);
  const ofAnyItem = chooseNotes(notes, { ...choice, item: null }, meetings);
  const items = itemsOf(chooseNotes(notes, { ...choice, item: null, kind: null }, meetings));
  const isOneMeeting = choice.of.kind === 'meeting';
  return (
    <div class="my-notes-filters">
      <Choice
        label={text.of}
        options={places.map(({ key }) => key)}
        chosen={keyOf(choice.of)}
        nameOf={(key) => places.find((place) => place.key === key)?.name ?? ''}
        onChoose={(key) => {
          const place = places.find((one) => one.key === key);
          if (place) onChoice({ ...choice, of: place.of, item: null });
        }}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that are on or off, not fields of a form */}
      <div class="my-notes-kinds" role="group" aria-label={text.filter}>
        {NOTE_KINDS.map((kind) => (
          <FilterChip
            key={kind}
            count={chooseNotes(notes, { ...choice, kind }, meetings).length}
            isChosen={choice.kind === kind}
            onChoose={(isChosen) => onChoice({ ...choice, kind: isChosen ? kind : null })}
          >
            {text.kind[kind]}
          </FilterChip>
        ))}
      </div>
      <Outcomes notes={notes} meetings={meetings} choice={choice} onChoice={onChoice} />
      {isOneMeeting && items.length > 1 && ofAnyItem.length > 0 && (
        <Choice
          label={text.item}
          options={['', ...items]}
          chosen={choice.item ?? ''}
          nameOf={(item) => item || text.anyItem}
          onChoose={(item) => onChoice({ ...choice, item: item || null })}
        />
      )}
      <Choice
        label={text.order.label}
        options={NOTE_ORDERS}
        chosen={choice.order}
        nameOf={(order) => text.order[order]}
        onChoose={(order) => onChoice({ ...choice, order })}
      />
      {isListenedTo(KEYS.notes.choose) && <small class="my-notes-keys">{text.keys}</small>}
    </div>
  );
}

/** Only where a paper was published again and something of it is not as it was. */
function Outcomes({ notes, meetings, choice, onChoice }: Props) {
  const counted = NOTE_OUTCOMES.map((outcome) => ({
    outcome,
    count: chooseNotes(notes, { ...choice, outcome }, meetings).length,
  })).filter(({ outcome, count }) => count > 0 || outcome === choice.outcome);
  if (counted.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that are on or off, not fields of a form
    <div class="my-notes-kinds" role="group" aria-label={text.outcomes}>
      {counted.map(({ outcome, count }) => (
        <FilterChip
          key={outcome}
          count={count}
          isChosen={choice.outcome === outcome}
          onChoose={(isChosen) => onChoice({ ...choice, outcome: isChosen ? outcome : null })}
        >
          {text.outcome[outcome]}
        </FilterChip>
      ))}
    </div>
  );
}

type Place = { readonly key: string; readonly name: string; readonly of: NotesOf };

const keyOf = (of: NotesOf): string =>
  of.kind === 'meeting' ? `meeting ${of.key}` : of.kind === 'committee' ? `committee ${of.id}` : of.kind;

/** Meetings that have notes, each committee of several before its meetings; the chosen place stays, whatever is deleted. */
function placesOf(
  notes: readonly NoteRow[],
  meetings: readonly WholeMeeting[],
  chosen: NotesOf,
): readonly Place[] {
  const keys = new Set(notes.flatMap(({ meetingKeys }) => meetingKeys));
  const isChosen = (of: NotesOf) => keyOf(of) === keyOf(chosen);
  const place = (of: NotesOf, name: string): Place => ({ key: keyOf(of), name, of });
  const noted = meetings.filter((whole) =>
    keysOf(whole).some((key) => keys.has(key) || isChosen({ kind: 'meeting', key })),
  );
  const byCommittee = Map.groupBy(noted, ({ committee }) => committee?.id ?? null);
  const known = [...byCommittee].flatMap(([id, own]) => {
    const name = own[0]?.committee?.name;
    const whole: NotesOf | null = id === null ? null : { kind: 'committee', id };
    return [
      ...(whole && name && (own.length > 1 || isChosen(whole))
        ? [place(whole, text.wholeCommittee(name))]
        : []),
      ...own.map(({ meeting, committee }) =>
        place({ kind: 'meeting', key: meeting.key }, meetingName(committee?.name ?? null, meeting.date)),
      ),
    ];
  });
  const hasHomeless = notes.some(({ meetingKeys }) => meetingKeys.length === 0);
  const places = [
    place({ kind: 'everywhere' }, text.everywhere),
    ...known,
    ...(hasHomeless || isChosen({ kind: 'nowhere' }) ? [place({ kind: 'nowhere' }, text.nowhere)] : []),
  ];
  return places.some(({ of }) => isChosen(of)) ? places : [...places, place(chosen, text.otherMeeting)];
}
