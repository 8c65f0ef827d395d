/** Finds the items of a paper's own agenda and the pages of each item's papers. */
import type { PackDocument } from '@/lib/document/model';
import type { Finding } from './findings';

export function findAgendaItems(_doc: PackDocument): Finding[] {
  return [];
}
