/** Which meetings is a paper for? None, one or several of those known, or one that Kloe has not heard of. */
import { useState } from 'preact/hooks';
import type { MeetingPlace } from '@/lib/store/belonging';
import type { PaperRow } from '@/lib/store/rows';
import { deskWords } from '@/lib/words/desk';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { placeKey, placeName } from './DeskAsks';
import { Dialog } from './Dialog';
import { titleOf, type WholeMeeting } from './desk-text';
import { EMPTY_MEETING, NewMeetingFields, type TypedMeeting } from './NewMeetingFields';

type Props = {
  readonly paper: PaperRow;
  /** Meetings that fit its front page, most likely first. */
  readonly likely: readonly MeetingPlace[];
  readonly meetings: readonly WholeMeeting[];
  readonly onSave: (places: readonly MeetingPlace[]) => void;
  readonly onClose: () => void;
};

export function PlacePaperDialog({ paper, likely, meetings, onSave, onClose }: Props) {
  const text = deskWords.place;
  const [chosen, setChosen] = useState<readonly MeetingPlace[]>(
    paper.meetingKeys.map((key) => ({ kind: 'known', key })),
  );
  const [typed, setTyped] = useState<TypedMeeting>(EMPTY_MEETING);
  const [isIncomplete, setIncomplete] = useState(false);

  const isLikely = new Set(likely.map(placeKey));
  const known = meetings
    .map(({ meeting }): MeetingPlace => ({ kind: 'known', key: meeting.key }))
    .filter((place) => !isLikely.has(placeKey(place)));
  const filled = Object.values(typed).filter((value) => value.trim() !== '').length;
  const choose = (place: MeetingPlace, isChosen: boolean) => {
    const others = chosen.filter((one) => placeKey(one) !== placeKey(place));
    setChosen(isChosen ? [...others, place] : others);
  };
  const save = () => {
    setIncomplete(filled === 1 || filled === 2);
    if (filled === 0) onSave(chosen);
    if (filled === 3) onSave([...chosen, { kind: 'new', time: null, ...typed }]);
  };
  const groups = [
    { title: text.likely, places: likely },
    { title: text.known, places: known },
  ].filter(({ places }) => places.length > 0);
  return (
    <Dialog title={text.title(titleOf(paper))} onClose={onClose}>
      <p>{text.text}</p>
      {groups.map(({ title, places }) => (
        <fieldset key={title}>
          <legend>{title}</legend>
          {places.map((place) => (
            <label class="choice" key={placeKey(place)}>
              <input
                type="checkbox"
                checked={chosen.some((one) => placeKey(one) === placeKey(place))}
                onChange={({ currentTarget }) => choose(place, currentTarget.checked)}
              />
              {placeName(place, meetings)}
            </label>
          ))}
        </fieldset>
      ))}
      <NewMeetingFields typed={typed} isIncomplete={isIncomplete} meetings={meetings} onTyped={setTyped} />
      <ButtonRow leave={deskWords.asks.keepAsIs} onLeave={onClose}>
        <Button kind="main" onPress={save}>
          {chosen.length + filled === 0 ? text.saveNone : text.save}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
