/** What the member is asked on the board, each in a dialog. */
import { AddFollowUpDialog } from '@/components/AddFollowUpDialog';
import { ConfirmManyDialog } from '@/components/ConfirmManyDialog';
import { FollowUpEventDialog } from '@/components/FollowUpEventDialog';
import { MergeFollowUpsDialog } from '@/components/MergeFollowUpsDialog';
import { ResponseTimeDialog } from '@/components/ResponseTimeDialog';
import { SplitFollowUpDialog } from '@/components/SplitFollowUpDialog';
import type { Deeds } from './follow-up-deeds';
import type { FollowUps } from './follow-ups';

type Props = { readonly followed: FollowUps; readonly deeds: Deeds };

export function FollowUpDialogs({ followed, deeds }: Props) {
  const asking = deeds.asking.value;
  if (asking === null) return null;
  const onClose = () => {
    deeds.asking.value = null;
  };
  const today = followed.today();
  switch (asking.kind) {
    case 'add':
      return <AddFollowUpDialog today={today} onAdd={(one) => void deeds.add(one)} onClose={onClose} />;
    case 'response':
      return (
        <ResponseTimeDialog
          response={followed.response.value}
          onSet={(months) => void deeds.setResponse(months)}
          onClose={onClose}
        />
      );
    case 'event':
      return (
        <FollowUpEventDialog
          today={today}
          choice={asking.choice}
          count={asking.of.length}
          onAdd={(event) => void deeds.addEvent(asking.of, event)}
          onClose={onClose}
        />
      );
    case 'split':
      return (
        <SplitFollowUpDialog
          words={asking.of.text}
          onSplit={(parts) => void deeds.split(asking.of, parts)}
          onClose={onClose}
        />
      );
    case 'confirm':
      return (
        <ConfirmManyDialog
          rows={asking.rows}
          onConfirm={(proposals) => void deeds.confirm(proposals)}
          onClose={onClose}
        />
      );
    case 'merge':
      return (
        <MergeFollowUpsDialog
          rows={asking.rows}
          onMerge={(into, others) => void deeds.merge(into, others)}
          onClose={onClose}
        />
      );
  }
}
