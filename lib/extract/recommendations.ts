/** Finds what a committee decided, was asked to decide, or was told to do. */
import type { PackDocument } from '@/lib/document/model';
import type { Finding } from './findings';

export function findRecommendations(_doc: PackDocument): Finding[] {
  return [];
}
