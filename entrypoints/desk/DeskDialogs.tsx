/** What is asked before something is deleted, moved or joined. */

import { DeletePaperDialog } from '@/components/DeletePaperDialog';
import { titleOf } from '@/components/desk-text';
import { ExemptDialog } from '@/components/ExemptDialog';
import { JoinDialog } from '@/components/JoinDialog';
import { PlacePaperDialog } from '@/components/PlacePaperDialog';
import { isTreatedAsExempt } from '@/lib/store/exempt';
import type { Shelf } from '@/lib/store/shelf';
import { deskWords } from '@/lib/words/desk';
import type { Desk } from './desk';

export function DeskDialogs({ desk, shelf }: { desk: Desk; shelf: Shelf }) {
  const asked = desk.asked.value;
  const close = () => {
    desk.asked.value = null;
  };
  switch (asked?.kind) {
    case 'delete':
      return (
        <DeletePaperDialog
          paper={asked.paper}
          isExempt={isTreatedAsExempt(asked.paper)}
          {...asked.written}
          onDelete={(choice) => desk.remove(asked.paper, choice, titleOf(asked.paper))}
          onClose={close}
        />
      );
    case 'place':
      return (
        <PlacePaperDialog
          paper={asked.paper}
          likely={shelf.toPlace.find(({ paper }) => paper.id === asked.paper.id)?.places ?? []}
          meetings={desk.meetings.value}
          onSave={(places) => desk.put(asked.paper, places)}
          onClose={close}
        />
      );
    case 'exempt':
      return (
        <ExemptDialog
          paper={asked.paper}
          onAnswer={(exempt) => desk.answer(asked.paper, exempt)}
          onClose={close}
        />
      );
    case 'join-committees':
      return (
        <JoinDialog
          title={deskWords.join.committeeTitle(asked.into.committee.name)}
          others={asked.council.committees
            .map(({ committee }) => committee)
            .filter(({ id }) => id !== asked.into.committee.id)}
          onJoin={(ids) => desk.joinCommittees(ids, asked.into.committee.id)}
          onClose={close}
        />
      );
    case 'join-councils':
      return (
        <JoinDialog
          title={deskWords.join.councilTitle(asked.into.council.name)}
          others={shelf.councils
            .map(({ council }) => council)
            .filter(({ id }) => id !== asked.into.council.id)}
          onJoin={(ids) => desk.joinCouncils(ids, asked.into.council.id)}
          onClose={close}
        />
      );
    default:
      return null;
  }
}
