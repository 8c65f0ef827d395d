/** A report that the work programme has for this meeting, and no item of the agenda speaks of. */
import type { PackDocument } from '@/lib/document/model';
import type { Finding, FindingOf } from '@/lib/extract/findings';
import type { Challenge } from './challenges';
import { longDay } from './days';
import { stem, tokensOf } from './measure-words';

/** Words of many items tell none from another. */
const OF_ANY_ITEM = new Set(
  `agenda annual appendix board briefing briefings business cabinet committee council director executive final framework item items
  meeting minutes note notes other outcomes performance plan planning policy presentation programme progress quarter quarterly
  recommendations report reports response review scrutiny service services strategy summary tracker update updates work`
    .split(/\s+/)
    .map(stem),
);
const SHORT = 3;
/** So few items may be all that could be read of an agenda. */
const FEWEST_ITEMS = 3;

export function findMissingReports(_: PackDocument, findings: readonly Finding[]): Challenge[] {
  const of = <Kind extends Finding['kind']>(kind: Kind) =>
    findings.filter((finding): finding is FindingOf<Kind> => finding.kind === kind);
  const date = of('meeting')[0]?.date ?? null;
  const items = [
    ...of('agenda-item').map(({ title }) => title),
    ...of('report').flatMap(({ title }) => title ?? []),
  ];
  if (date === null || items.length < FEWEST_ITEMS) return [];
  const spoken = new Set(items.flatMap((title) => [...tellingWords(title)]));
  return of('work-programme').flatMap((entry): Challenge[] => {
    const words = tellingWords(entry.item);
    const isMissing = words.size > 0 && ![...words].some((word) => spoken.has(word));
    if (entry.meetingDate !== date || !isMissing) return [];
    const why = `The work programme has “${entry.item}” for ${longDay(date)}; no item of the agenda speaks of it.`;
    return [{ kind: 'claim', passages: [entry.at], why, strength: 'worth asking' }];
  });
}

const tellingWords = (words: string): ReadonlySet<string> =>
  new Set(
    tokensOf(words)
      .filter((token) => token.length > SHORT && !/^\d/.test(token))
      .map(stem)
      .filter((token) => !OF_ANY_ITEM.has(token)),
  );
