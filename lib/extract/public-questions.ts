/** Finds the questions of the public and the answers they were given. */
import type { PackDocument } from '@/lib/document/model';
import type { Finding } from './findings';

export function findPublicQuestions(_doc: PackDocument): Finding[] {
  return [];
}
