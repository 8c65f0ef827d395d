/** A meeting that Kloe has not heard of: council, committee, date. */
import { useId } from 'preact/hooks';
import { deskWords } from '@/lib/words/desk';
import type { WholeMeeting } from './desk-text';
import { Icon } from './Icon';
import './NewMeetingFields.css';

export type TypedMeeting = { readonly council: string; readonly committee: string; readonly date: string };

export const EMPTY_MEETING: TypedMeeting = { council: '', committee: '', date: '' };

type Props = {
  readonly typed: TypedMeeting;
  /** Some of the three are missing. */
  readonly isIncomplete: boolean;
  /** Their councils and committees are suggested. */
  readonly meetings: readonly WholeMeeting[];
  readonly onTyped: (typed: TypedMeeting) => void;
};

export function NewMeetingFields({ typed, isIncomplete, meetings, onTyped }: Props) {
  const text = deskWords.place;
  const id = useId();
  const suggestions = {
    council: new Set(meetings.flatMap(({ council }) => council?.name ?? [])),
    committee: new Set(meetings.flatMap(({ committee }) => committee?.name ?? [])),
    date: new Set<string>(),
  };
  return (
    <fieldset class="new-meeting" aria-describedby={isIncomplete ? `${id}error` : undefined}>
      <legend>{text.other}</legend>
      {isIncomplete && (
        <p class="new-meeting-error" id={`${id}error`} role="alert">
          <Icon name="warning" size="small" /> {text.incomplete}
        </p>
      )}
      {(['council', 'committee', 'date'] as const).map((field) => (
        <p key={field}>
          <label for={id + field}>{text[field]}</label>
          <input
            id={id + field}
            type={field === 'date' ? 'date' : 'text'}
            list={`${id}${field}s`}
            autoComplete="off"
            value={typed[field]}
            onInput={({ currentTarget }) => onTyped({ ...typed, [field]: currentTarget.value })}
          />
          <datalist id={`${id}${field}s`}>
            {[...suggestions[field]].map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </p>
      ))}
    </fieldset>
  );
}
