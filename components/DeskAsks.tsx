/** What only the member can say: may a paper be shared, and which meeting is it for? */
import type { MeetingPlace } from '@/lib/store/belonging';
import type { PaperRow } from '@/lib/store/rows';
import type { PaperToPlace, Shelf } from '@/lib/store/shelf';
import { deskWords } from '@/lib/words/desk';
import { Button } from './Button';
import { meetingName, titleOf, type WholeMeeting, wholeMeetings } from './desk-text';
import { ExemptReason } from './ExemptReason';
import { Icon } from './Icon';
import './DeskAsks.css';

export type AskActions = {
  readonly onAnswer: (paper: PaperRow, exempt: 'yes' | 'no') => void;
  readonly onPutIn: (paper: PaperRow, place: MeetingPlace) => void;
  readonly onPlace: (paper: PaperRow) => void;
};

export function DeskAsks({ shelf, ...actions }: AskActions & { readonly shelf: Shelf }) {
  const { toAnswer, toPlace } = shelf;
  if (toAnswer.length + toPlace.length === 0) return null;
  const meetings = wholeMeetings(shelf);
  return (
    <section class="desk-asks" aria-labelledby="desk-asks">
      <h2 id="desk-asks">{deskWords.asks.title}</h2>
      {toAnswer.map((paper) => (
        <ExemptAsk key={paper.id} paper={paper} onAnswer={actions.onAnswer} />
      ))}
      {toPlace.map((asked) => (
        <PlaceAsk key={asked.paper.id} asked={asked} meetings={meetings} {...actions} />
      ))}
    </section>
  );
}

function ExemptAsk({ paper, onAnswer }: { paper: PaperRow } & Pick<AskActions, 'onAnswer'>) {
  const text = deskWords.asks;
  return (
    <article class="desk-ask">
      <Icon name="lock" />
      <div>
        <h3>{text.exempt(titleOf(paper))}</h3>
        <ExemptReason paper={paper} />
        <p class="desk-ask-answers">
          <Button onPress={() => onAnswer(paper, 'yes')}>{text.yes}</Button>
          <Button onPress={() => onAnswer(paper, 'no')}>{text.no}</Button>
        </p>
      </div>
    </article>
  );
}

type PlaceProps = Pick<AskActions, 'onPutIn' | 'onPlace'> & {
  readonly asked: PaperToPlace;
  readonly meetings: readonly WholeMeeting[];
};

function PlaceAsk({ asked: { paper, places }, meetings, onPutIn, onPlace }: PlaceProps) {
  const text = deskWords.asks;
  return (
    <article class="desk-ask">
      <Icon name="unsure" />
      <div>
        <h3>{text.place(titleOf(paper))}</h3>
        <p>{text.placeText}</p>
        <p class="desk-ask-answers">
          {places.map((place) => (
            <Button key={placeKey(place)} onPress={() => onPutIn(paper, place)}>
              {text.thisOne(placeName(place, meetings))}
            </Button>
          ))}
          <Button onPress={() => onPlace(paper)}>{text.another}</Button>
        </p>
      </div>
    </article>
  );
}

export const placeKey = (place: MeetingPlace): string =>
  place.kind === 'known' ? place.key : [place.council, place.committee, place.date, place.time].join('|');

export function placeName(place: MeetingPlace, meetings: readonly WholeMeeting[]): string {
  if (place.kind === 'new') return meetingName(place.committee, place.date);
  const known = meetings.find(({ meeting }) => meeting.key === place.key);
  return meetingName(known?.committee?.name ?? null, known?.meeting.date ?? null);
}
