/** The member says that a request is a recommendation, or the other way round: what follows from that changes with it. */
import type { FollowUp } from './paper';
import { deciderOf } from './raised';

export function withKind(one: FollowUp, kind: FollowUp['kind']): FollowUp {
  if (one.kind === kind) return one;
  return kind === 'request'
    ? { ...one, kind, began: 'asked', decider: null }
    : { ...one, kind, began: 'made', decider: deciderOf(one.text, one.owner) };
}
