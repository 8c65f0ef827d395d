/** Every check of a paper against itself. Each is one file, pure, and linear in the paper's length. */
import type { PackDocument } from '@/lib/document/model';
import type { Finding } from '@/lib/extract/findings';
import type { Challenge } from './challenges';
import { findWrongClaims } from './claims';
import { findWrongColumnShares } from './column-shares';
import { findConflicts } from './conflicts';
import { findWrongDirections } from './directions';
import { findShiftedEvents } from './event-days';
import { findUnfinished } from './finished';
import { findImpossibleDates } from './impossible-dates';
import { findWrongImprovements } from './improvements';
import { findTwoDays } from './meeting-days';
import { findWrongRag } from './rag';
import { findWrongRatios } from './ratios';
import { findWrongStocks } from './stocks';
import { findWrongSums } from './sums';
import { findWrongThousands } from './thousands';

type Check = (doc: PackDocument, findings: readonly Finding[]) => Challenge[];

const CHECKS: readonly Check[] = [
  findConflicts,
  findWrongSums,
  findWrongStocks,
  findWrongColumnShares,
  findWrongRatios,
  findWrongRag,
  findWrongDirections,
  findWrongImprovements,
  findWrongClaims,
  findWrongThousands,
  findUnfinished,
  findImpossibleDates,
  findTwoDays,
  findShiftedEvents,
];

/** In the order of the paper. */
export const checkAll = (doc: PackDocument, findings: readonly Finding[]): Challenge[] =>
  CHECKS.flatMap((check) => check(doc, findings)).sort(
    (a, b) => (a.passages[0]?.block ?? 0) - (b.passages[0]?.block ?? 0),
  );
