/** An item of the work programme about results that will be long past when the committee meets. */
import type { PackDocument } from '@/lib/document/model';
import type { Finding } from '@/lib/extract/findings';
import type { Challenge } from './challenges';
import { rowFinder } from './grid';
import { sheetsOf } from './sheet';
import type { Why } from './why';

/** "school performance of summer 2025", with the month by which it is known. */
const SEASON = /\b(?<season>spring|summer|autumn) (?:of |term )?(?<year>20\d\d)\b/i;
const KNOWN_BY: Readonly<Record<string, number>> = { spring: 5, summer: 9, autumn: 12 };
/** Months after which a year's results have been followed by the next. */
const OLD = 15;

export function findOldResults(doc: PackDocument, findings: readonly Finding[]): Challenge[] {
  const sheets = new Map(
    sheetsOf(doc).map((sheet) => [sheet.block, { sheet, find: rowFinder(sheet.table) }]),
  );
  return findings.flatMap((finding): Challenge[] => {
    if (finding.kind !== 'work-programme' || finding.meetingDate === null) return [];
    const found = sheets.get(finding.at.block);
    const at = found ? found.sheet.wholeRow(found.find(finding.at.start)) : finding.at;
    const match = SEASON.exec(doc.blocks[at.block]?.text.slice(at.start, at.end) ?? '');
    if (!match?.groups) return [];
    const { season = '', year = '' } = match.groups;
    const [meetingYear = 0, month = 0] = finding.meetingDate.split('-').map(Number);
    const months = (meetingYear - Number(year)) * 12 + month - (KNOWN_BY[season.toLowerCase()] ?? 0);
    if (months < OLD) return [];
    const start = at.start + match.index;
    const why: Why = { say: 'old-results', words: match[0], date: finding.meetingDate, months };
    const passages = [{ ...at, end: Math.max(start + match[0].length, at.end) }];
    return [{ kind: 'date', passages, why, strength: 'worth asking' }];
  });
}
