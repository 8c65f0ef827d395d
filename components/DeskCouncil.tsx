/** One council with its committees; each can be joined to another, and separated again. */
import { languageOfName } from '@/lib/document/names';
import type { ShelfCommittee, ShelfCouncil } from '@/lib/store/shelf';
import { deskWords } from '@/lib/words/desk';
import { Button } from './Button';
import { DeskMeetingCard } from './DeskMeetingCard';
import type { PaperActions } from './DeskPaper';
import { hrefOf } from './desk-places';
import { Joined } from './Joined';
import './DeskCouncil.css';

export type JoinActions = {
  readonly onJoinCommittee: (committee: ShelfCommittee, council: ShelfCouncil) => void;
  readonly onJoinCouncil: (council: ShelfCouncil) => void;
  /** `from` is what it counted as. */
  readonly onSeparateCommittee: (id: string, from: string) => void;
  readonly onSeparateCouncil: (id: string, from: string) => void;
};

type Props = PaperActions &
  JoinActions & {
    readonly shelf: ShelfCouncil;
    /** There is another council to join it with. */
    readonly others: boolean;
    readonly isShown: (committee: string) => boolean;
  };

export function DeskCouncil({ shelf, others, isShown, ...actions }: Props) {
  const { council, joined } = shelf;
  const committees = shelf.committees.filter(({ committee }) => isShown(committee.id));
  if (committees.length === 0) return null;
  return (
    <section class="desk-council">
      <div class="desk-council-head">
        <h2 lang={languageOfName(council.name)}>{council.name}</h2>
        {others && <JoinButton name={council.name} onPress={() => actions.onJoinCouncil(shelf)} />}
      </div>
      <Joined rows={joined} onSeparate={(id) => actions.onSeparateCouncil(id, council.id)} />
      {committees.map((committee) => (
        <section class="sheet" key={committee.committee.id}>
          <div class="desk-council-head">
            <h3 lang={languageOfName(committee.committee.name)}>{committee.committee.name}</h3>
            <a
              href={hrefOf({
                kind: 'over-time',
                committee: committee.committee.id,
                paper: null,
                measure: null,
              })}
              aria-label={`${deskWords.figuresOverTime}: ${committee.committee.name}`}
            >
              {deskWords.figuresOverTime}
            </a>
            {shelf.committees.length > 1 && (
              <JoinButton
                name={committee.committee.name}
                onPress={() => actions.onJoinCommittee(committee, shelf)}
              />
            )}
          </div>
          <Joined
            rows={committee.joined}
            onSeparate={(id) => actions.onSeparateCommittee(id, committee.committee.id)}
          />
          {committee.meetings.map((meeting) => (
            <DeskMeetingCard key={meeting.meeting.key} shelf={meeting} {...actions} />
          ))}
        </section>
      ))}
    </section>
  );
}

function JoinButton({ name, onPress }: { name: string; onPress: () => void }) {
  const { open, openNamed } = deskWords.join;
  return (
    <Button kind="bare" size="small" icon="link" label={openNamed(name)} onPress={onPress}>
      {open}
    </Button>
  );
}
