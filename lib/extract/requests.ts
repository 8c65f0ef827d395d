/** Finds what somebody asked for, or undertook to supply, later. */
import type { PackDocument } from '@/lib/document/model';
import type { Finding } from './findings';

export function findRequests(_doc: PackDocument): Finding[] {
  return [];
}
