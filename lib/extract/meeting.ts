/** Finds which meeting a paper is for: council, committee, day, time, place, and the next ones. */
import type { PackDocument } from '@/lib/document/model';
import type { Finding } from './findings';

export function findMeetings(_doc: PackDocument): Finding[] {
  return [];
}
