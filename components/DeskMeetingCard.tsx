/** One meeting among others: when it is, what was read of it, and the way to what was written on it. */
import { hostOf } from '@/lib/document/meeting-key';
import type { ShelfMeeting } from '@/lib/store/shelf';
import { deskWords } from '@/lib/words/desk';
import { DeskPaper, type PaperActions } from './DeskPaper';
import { hrefOf } from './desk-places';
import { whenText } from './desk-text';
import { MeetingState } from './MeetingState';
import './DeskMeetingCard.css';

type Props = PaperActions & { readonly shelf: ShelfMeeting };

export function DeskMeetingCard({ shelf: { meeting, joined, papers, notes }, ...actions }: Props) {
  const text = deskWords.meeting;
  return (
    <article class="desk-meeting-card">
      <h4>
        <a href={hrefOf({ kind: 'meeting', key: meeting.key })}>{whenText(meeting)}</a>
      </h4>
      <p>
        <small>{notes === 0 ? text.withoutNotes : text.notes(notes)}</small>
        {joined.map(({ key }) => (
          <small key={key}>{deskWords.join.also(hostOf(key) ?? key)}</small>
        ))}
        <MeetingState state={meeting.state} />
      </p>
      {papers.length === 0 ? (
        <small>{text.noPapers}</small>
      ) : (
        <ul>
          {papers.map((paper) => (
            <DeskPaper key={paper.id} paper={paper} {...actions} />
          ))}
        </ul>
      )}
    </article>
  );
}
