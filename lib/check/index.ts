/** Every check of a paper against itself. Each is one file, pure, and linear in the paper's length. */
import type { PackDocument, Span } from '@/lib/document/model';
import type { Finding } from '@/lib/extract/findings';
import { findPartsOfAll } from './all-of';
import { findBreaks } from './breaks';
import { findBrokenAmounts } from './broken-amounts';
import type { Challenge } from './challenges';
import { findWrongClaims } from './claims';
import { findWrongColumnShares } from './column-shares';
import { findConflicts } from './conflicts';
import { findMiscounted } from './counted';
import { findBackwardRanges } from './date-ranges';
import { findWrongDeadlines } from './deadlines';
import { findDenials } from './denials';
import { findWrongDirections } from './directions';
import { findShiftedEvents } from './event-days';
import { findUnnamedSources } from './financed';
import { findUnfinished } from './finished';
import { findWrongGroups } from './groups';
import { findImpossibleDates } from './impossible-dates';
import { findWrongImprovements } from './improvements';
import { findTwoJudgments } from './judgment-months';
import { findWrongLeadIns } from './lead-ins';
import { findTwoDays } from './meeting-days';
import { findMisplacedMoney } from './money-rows';
import { findMovedMeetings } from './moved-meetings';
import { findWrongMultiples } from './multiples';
import { findOldResults } from './old-results';
import { findOppositeWords } from './opposite-words';
import { findPastFutures } from './past-futures';
import { findMissingReports } from './promised';
import { findWrongProseSums } from './prose-sums';
import { findWrongRag } from './rag';
import { findWrongRatios } from './ratios';
import { findMiscountedRemaining } from './remaining';
import { findSameTables } from './same-table';
import { findWrongShareWords } from './share-words';
import { findWrongStateCounts } from './state-counts';
import { findWrongStocks } from './stocks';
import { findWrongSums } from './sums';
import { findWrongTargetClaims } from './target-claims';
import { findWrongThousands } from './thousands';
import { findWrongTotals } from './totals-between';
import { findUnanswered } from './tracked';
import { findWrongTrends } from './trends';
import { findMissingUnits } from './units';
import { findWrongYears } from './year-spans';

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
  findWrongTargetClaims,
  findWrongShareWords,
  findWrongMultiples,
  findPartsOfAll,
  findWrongThousands,
  findMissingReports,
  findOldResults,
  findUnnamedSources,
  findTwoJudgments,
  findBrokenAmounts,
  findBreaks,
  findWrongGroups,
  findMisplacedMoney,
  findSameTables,
  findMiscounted,
  findMiscountedRemaining,
  findWrongStateCounts,
  findUnanswered,
  findMissingUnits,
  findDenials,
  findOppositeWords,
  findWrongTrends,
  findPastFutures,
  findMovedMeetings,
  findWrongDeadlines,
  findWrongYears,
  findWrongTotals,
  findWrongLeadIns,
  findWrongProseSums,
  findUnfinished,
  findImpossibleDates,
  findBackwardRanges,
  findTwoDays,
  findShiftedEvents,
];

/** In the order of the paper. */
export const checkAll = (doc: PackDocument, findings: readonly Finding[]): Challenge[] =>
  told(CHECKS.flatMap((check) => check(doc, findings))).sort(
    (a, b) => (a.passages[0]?.block ?? 0) - (b.passages[0]?.block ?? 0),
  );

/** Values that differ are told once: not again where both sides stand in what was told. */
function told(challenges: readonly Challenge[]): Challenge[] {
  const known = new Map<string, number[]>();
  return challenges.filter(({ kind, passages }, place) => {
    const [first, last] = [passages[0], passages.at(-1)].map(keyOf);
    const before = new Set(known.get(first ?? ''));
    const isKnown = kind === 'conflict' && (known.get(last ?? '') ?? []).some((other) => before.has(other));
    for (const key of kind === 'conflict' ? passages.map(keyOf) : []) {
      known.set(key, [...(known.get(key) ?? []), place]);
    }
    return !isKnown;
  });
}

const keyOf = (at: Span | undefined): string => `${at?.block}|${at?.start}|${at?.end}`;
