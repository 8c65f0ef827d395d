/** Within what is searched: council, committee, meeting, days; and what comes first. */
import { useId } from 'preact/hooks';
import type { SearchAsked } from '@/lib/platform/search-messages';
import { search as text } from '@/lib/words/search';
import { Button } from './Button';
import { Choice } from './Choice';
import { type WholeMeeting, whenText } from './desk-text';
import { ALL_SEARCHED, isNarrowed } from './search-choice';

type Props = {
  readonly asked: SearchAsked;
  readonly meetings: readonly WholeMeeting[];
  readonly onAsked: (asked: SearchAsked) => void;
};

const ANY = '';

export function SearchFilters({ asked, meetings, onAsked }: Props) {
  const councils = namesOf(meetings, ({ council }) => council);
  const inCouncil = meetings.filter(({ council }) => asked.council === null || council?.id === asked.council);
  const committees = namesOf(inCouncil, ({ committee }) => committee);
  const inCommittee = inCouncil.filter(
    ({ committee }) => asked.committee === null || committee?.id === asked.committee,
  );
  const dates = new Map(inCommittee.map(({ meeting }) => [meeting.key, whenText(meeting)]));
  const chosen = (value: string) => (value === ANY ? null : value);
  return (
    <fieldset class="search-filters">
      <legend>{text.within}</legend>
      {(councils.size > 1 || asked.council !== null) && (
        <Choice
          label={text.council}
          options={[ANY, ...councils.keys()]}
          chosen={asked.council ?? ANY}
          nameOf={(id) => councils.get(id) ?? text.anyCouncil}
          onChoose={(id) => onAsked({ ...asked, council: chosen(id), committee: null, meeting: null })}
        />
      )}
      <Choice
        label={text.committee}
        options={[ANY, ...committees.keys()]}
        chosen={asked.committee ?? ANY}
        nameOf={(id) => committees.get(id) ?? text.anyCommittee}
        onChoose={(id) => onAsked({ ...asked, committee: chosen(id), meeting: null })}
      />
      {(asked.committee !== null || asked.meeting !== null) && (
        <Choice
          label={text.meeting}
          options={[ANY, ...dates.keys()]}
          chosen={asked.meeting ?? ANY}
          nameOf={(key) => dates.get(key) ?? text.anyMeeting}
          onChoose={(key) => onAsked({ ...asked, meeting: chosen(key) })}
        />
      )}
      <div class="search-filters-days">
        <Day label={text.from} day={asked.from} onDay={(from) => onAsked({ ...asked, from })} />
        <Day label={text.to} day={asked.to} onDay={(to) => onAsked({ ...asked, to })} />
      </div>
      <Choice
        label={text.order.label}
        options={['best', 'newest'] as const}
        chosen={asked.order}
        nameOf={(order) => text.order[order]}
        onChoose={(order) => onAsked({ ...asked, order })}
      />
      {isNarrowed(asked) && (
        <Button onPress={() => onAsked({ ...ALL_SEARCHED, asked: asked.asked, order: asked.order })}>
          {text.clear}
        </Button>
      )}
    </fieldset>
  );
}

type Named = { readonly id: string; readonly name: string } | null;

const namesOf = (
  meetings: readonly WholeMeeting[],
  of: (meeting: WholeMeeting) => Named,
): ReadonlyMap<string, string> =>
  new Map(
    meetings.flatMap((meeting) => {
      const named = of(meeting);
      return named ? [[named.id, named.name] as const] : [];
    }),
  );

type DayProps = {
  readonly label: string;
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
};

function Day({ label, day, onDay }: DayProps) {
  const id = useId();
  return (
    <div class="list-choice">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={day ?? ''}
        onChange={({ currentTarget }) => onDay(currentTarget.value === '' ? null : currentTarget.value)}
      />
    </div>
  );
}
