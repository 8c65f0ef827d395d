/** Finds the figures a member would track. */
import type { PackDocument } from '@/lib/document/model';
import type { Finding } from './findings';

export function findFigures(_doc: PackDocument): Finding[] {
  return [];
}
