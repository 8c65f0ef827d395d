/** `MeetingPairs`, loaded once there are any: most councils publish at one address. */
import { later, useLoaded } from './loaded';
import type { MeetingPairsProps } from './MeetingPairs';

const laterPairs = later(() => import('./MeetingPairs'));

export function LazyMeetingPairs(props: MeetingPairsProps) {
  const isWanted = props.pairs.length > 0;
  const loaded = useLoaded(isWanted, laterPairs);
  return isWanted && loaded ? <loaded.MeetingPairs {...props} /> : null;
}
