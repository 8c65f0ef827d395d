/** Notes under the headings of their meetings and items, or by age; a hundred at first. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Titled } from '@/lib/document/titles';
import type { Colour } from '@/lib/marking';
import type { NoteRow } from '@/lib/store/rows';
import { myNotes as text } from '@/lib/words/my-notes';
import { useArrowKeys } from './arrow-keys';
import { Button } from './Button';
import type { NoteActions, NoteColours } from './DeskNotes';
import { itemHeading, keysOf, meetingName, type WholeMeeting } from './desk-text';
import { MyNote } from './MyNote';
import type { NoteChoice } from './note-address';
import { byAge, groupNotes } from './note-choice';
import { headingOf } from './note-document';
import type { ShownNote } from './panel-state';
import type { Showing } from './question-text';

type Props = NoteActions &
  Pick<NoteColours, 'onColour'> & {
    readonly notes: readonly ShownNote[];
    /** Those of `notes` that are shown, in agenda order. */
    readonly shown: readonly NoteRow[];
    readonly agenda: readonly Titled[];
    readonly meetings: readonly WholeMeeting[];
    readonly choice: NoteChoice;
    readonly chosen: ReadonlySet<string>;
    readonly meaningOf: (colour: Colour) => string;
    readonly showingOf: Showing;
    readonly onChoose: (ids: readonly string[], isChosen: boolean) => void;
  };

/** More would be felt as a pause on a council's laptop. */
const AT_FIRST = 100;

export function MyNoteList(props: Props) {
  const { notes, shown, agenda, meetings, choice, chosen, onChoose } = props;
  const [limit, setLimit] = useState(Math.max(AT_FIRST, placeOf(props) + 1));
  const list = useRef<HTMLDivElement>(null);
  useArrowKeys(list, '[data-note]', '.my-note-title button');
  const saved = new Map(notes.map((one) => [one.note.id, one.saved]));
  const ids = shown.map(({ id }) => id);
  const row = (note: NoteRow, meeting: string | null) => (
    <MyNote
      key={note.id}
      note={note}
      saved={saved.get(note.id) ?? 'stored'}
      meeting={meeting}
      meaningOf={props.meaningOf}
      showingOf={props.showingOf}
      isChosen={chosen.has(note.id)}
      isArrival={note.id === choice.one}
      onChoose={(isChosen) => onChoose([note.id], isChosen)}
      onText={props.onText}
      onKind={props.onKind}
      onColour={props.onColour}
      onCopy={props.onCopy}
      onDeleteNote={props.onDeleteNote}
    />
  );
  return (
    <div class="my-notes-list" ref={list}>
      <label class="my-notes-all">
        <input
          type="checkbox"
          checked={ids.every((id) => chosen.has(id))}
          onChange={({ currentTarget }) => onChoose(ids, currentTarget.checked)}
        />
        {text.chooseAll(ids.length)}
      </label>
      {choice.order === 'agenda' ? (
        groupNotes(shown.slice(0, limit), choice, meetings, agenda).map(({ whole, items }) => (
          <Sheet key={whole?.meeting.key ?? ''} heading={headingOf(whole, items)}>
            {items.map((group) => (
              <section key={group.item ?? ''}>
                <h3>{itemHeading(group)}</h3>
                <ul>{group.notes.map((note) => row(note, null))}</ul>
              </section>
            ))}
          </Sheet>
        ))
      ) : (
        <Sheet heading={text.byAge[choice.order]}>
          <ul>
            {byAge(shown, choice.order)
              .slice(0, limit)
              .map((note) => row(note, meetingOf(note, meetings)))}
          </ul>
        </Sheet>
      )}
      {shown.length > limit && (
        <Button onPress={() => setLimit(limit + AT_FIRST)}>
          {text.more(Math.min(AT_FIRST, shown.length - limit))}
        </Button>
      )}
    </div>
  );
}

/** Of the one that was asked for, among all that are shown; -1 where none was. */
function placeOf({ shown, choice }: Props): number {
  const inOrder = choice.order === 'agenda' ? shown : byAge(shown, choice.order);
  return inOrder.findIndex(({ id }) => id === choice.one);
}

function Sheet({ heading, children }: { readonly heading: string; readonly children: ComponentChildren }) {
  return (
    <section class="sheet">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

function meetingOf({ meetingKeys }: NoteRow, meetings: readonly WholeMeeting[]): string {
  const whole = meetings.find((one) => keysOf(one).some((key) => meetingKeys.includes(key)));
  if (whole) return meetingName(whole.committee?.name ?? null, whole.meeting.date);
  return meetingKeys.length === 0 ? text.nowhere : text.otherMeeting;
}
