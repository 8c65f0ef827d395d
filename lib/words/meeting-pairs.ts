import { meetingPairs } from './en/meeting-pairs';
import { spoken } from './spoken';

export const meetingPairWords = spoken('meetingPairs', meetingPairs);
