/** Finds what a committee plans to look at, and when. */
import type { PackDocument } from '@/lib/document/model';
import type { Finding } from './findings';

export function findWorkProgramme(_doc: PackDocument): Finding[] {
  return [];
}
