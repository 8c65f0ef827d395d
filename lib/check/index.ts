/** Every check of a paper against itself. */
import type { PackDocument } from '@/lib/document/model';
import type { Finding } from '@/lib/extract/findings';
import type { Challenge } from './challenges';

type Check = (doc: PackDocument, findings: readonly Finding[]) => Challenge[];

const CHECKS: readonly Check[] = [];

export const checkAll = (doc: PackDocument, findings: readonly Finding[]): Challenge[] =>
  CHECKS.flatMap((check) => check(doc, findings));
