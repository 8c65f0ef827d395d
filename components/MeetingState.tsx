/** What a meeting's page was when it was last read, where that is more than an agenda. */
import type { PageState } from '@/lib/document/listing';
import { words } from '@/lib/words';
import { Verdict } from './Verdict';

export function MeetingState({ state }: { state: PageState | null }) {
  if (state === null || state === 'agenda' || state === 'nothing-published') return null;
  return (
    <Verdict kind={state === 'cancelled' ? 'late' : 'plain'}>{words.panel.meeting.state[state]}</Verdict>
  );
}
