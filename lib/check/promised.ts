/** A report that a work programme has for a meeting, and no item of its agenda speaks of: this paper's programme, or an earlier one. */
import type { PackDocument } from '@/lib/document/model';
import type { Finding, FindingOf } from '@/lib/extract/findings';
import type { FollowedPaper } from '@/lib/extract/followed';
import type { Sited } from '@/lib/extract/sited';
import type { Challenge } from './challenges';
import { stem, tokensOf } from './measure-words';
import { alikeTitle } from './title-likeness';
import type { Why } from './why';

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
  const lookUp = lookUpIn(itemsIn(findings));
  if (date === null) return [];
  return of('work-programme').flatMap((entry): Challenge[] => {
    const found = entry.meetingDate === date ? lookUp(entry.item) : null;
    // What may be there in other words is not asked about.
    if (found?.kind !== 'missing' || found.alike !== null) return [];
    const why: Why = { say: 'not-on-agenda', item: entry.item, date };
    return [{ kind: 'claim', passages: [entry.at], why, strength: 'worth asking' }];
  });
}

/** The titles of an agenda and of its reports. */
export const itemsIn = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap((finding) =>
    finding.kind === 'agenda-item' || finding.kind === 'report' ? (finding.title ?? []) : [],
  );

type Planned = Sited<FindingOf<'work-programme'>>;

export type Promised = {
  readonly paper: FollowedPaper;
  readonly planned: Planned;
  /** The day for which a programme has it since, ISO; `null` where none has. */
  readonly since: string | null;
  /** A title of the agenda that may be of it; `null` where none is alike. */
  readonly alike: string | null;
};

/** What the programmes of earlier meetings had for the meeting on `date`, and none of its `items` speaks of; each once, as last planned. */
export function promisedBefore(
  papers: readonly FollowedPaper[],
  items: readonly string[],
  date: string,
): readonly Promised[] {
  const lookUp = lookUpIn(items);
  const entries = papers
    .filter((paper) => paper.isOwn && paper.date !== null && paper.date <= date)
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    .flatMap((paper) => plannedIn(paper).map((planned) => ({ paper, planned })));
  const byItem = Map.groupBy(entries, ({ planned }) =>
    [...tellingWords(planned.finding.item)].sort().join(' '),
  );
  return [...byItem.values()].flatMap((same): readonly Promised[] => {
    const last = same.findLast(({ planned }) => planned.finding.meetingDate === date);
    // What this meeting's own programme has for it the paper itself is asked about.
    if (!last || last.paper.date === date) return [];
    const found = lookUp(last.planned.finding.item);
    if (found.kind !== 'missing') return [];
    const later = same.findLast(({ planned }) => (planned.finding.meetingDate ?? '') > date);
    return [{ ...last, since: later?.planned.finding.meetingDate ?? null, alike: found.alike }];
  });
}

const plannedIn = ({ findings }: FollowedPaper): readonly Planned[] =>
  findings.flatMap(({ finding, passage }) =>
    finding.kind === 'work-programme' ? [{ finding, passage }] : [],
  );

type LookedUp =
  | { readonly kind: 'there' }
  | { readonly kind: 'missing'; readonly alike: string | null }
  /** It has no telling words, or too few titles were read. */
  | { readonly kind: 'unknown' };

/** Looks for a planned item among titles: none that has any of its telling words may still be of it. */
function lookUpIn(titles: readonly string[]): (item: string) => LookedUp {
  const spoken = new Set(titles.flatMap((title) => [...tellingWords(title)]));
  return (item) => {
    const words = tellingWords(item);
    if (titles.length < FEWEST_ITEMS || words.size === 0) return { kind: 'unknown' };
    if ([...words].some((word) => spoken.has(word))) return { kind: 'there' };
    return { kind: 'missing', alike: alikeTitle(words, item, titles, tellingWords) };
  };
}

const tellingWords = (words: string): ReadonlySet<string> =>
  new Set(
    tokensOf(words)
      .filter((token) => token.length > SHORT && !/^\d/.test(token))
      .map(stem)
      .filter((token) => !OF_ANY_ITEM.has(token)),
  );
