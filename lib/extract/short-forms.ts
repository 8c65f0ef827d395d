/** Finds short forms in use and what the paper itself says they mean. */
import type { PackDocument } from '@/lib/document/model';
import type { Finding } from './findings';

export function findShortForms(_doc: PackDocument): Finding[] {
  return [];
}
