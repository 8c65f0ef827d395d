/** Words or arrows of change that go against the two values beside them. */
import type { PackDocument } from '@/lib/document/model';
import type { Finding, FindingOf } from '@/lib/extract/findings';
import type { Challenge } from './challenges';
import { shown } from './rounding';

const VALUE = String.raw`£?\d[\d,]*(?:\.\d+)?`;
/** "rose from 78% to 72%", "a reduction from 308 to 350". */
const FROM_TO = new RegExp(
  `\\b(?<word>rose|risen|increased?|increase|grew|grown|fell|fallen|decreased?|decrease|reduced|reduction|dropped|declined)\\b(?: [a-z]+){0,4} from (?<from>${VALUE})(?<unit> ?(?:%|per ?cent))?(?: [A-Za-z0-9/]+){0,6}? to (?<to>${VALUE})`,
  'gi',
);
const UPWARD = /^(?:rose|ris|increas|gr[eo]w)/i;

export function findWrongDirections(doc: PackDocument, findings: readonly Finding[]): Challenge[] {
  return [...inWords(doc), ...byArrow(findings)];
}

function inWords(doc: PackDocument): Challenge[] {
  return doc.blocks.flatMap(({ kind, text }, block) => {
    if (kind === 'table' || kind === 'furniture') return [];
    return [...text.matchAll(FROM_TO)].flatMap((match): Challenge[] => {
      const { word = '', from = '', to = '' } = match.groups ?? {};
      const [before, after] = [from, to].map((printed) => Number(printed.replace(/[£,]/g, '')));
      if (before === undefined || after === undefined || before === after) return [];
      const wentUp = after > before;
      if (wentUp === UPWARD.test(word)) return [];
      const at = { block, start: match.index, end: match.index + match[0].length };
      const why = `From ${from} to ${to} is ${wentUp ? 'a rise' : 'a fall'}; the paper says “${word}”.`;
      return [{ kind: 'direction', passages: [at], why, strength: 'proved' }];
    });
  });
}

/** In one row of a table, the arrow against the change from the period before. */
function byArrow(findings: readonly Finding[]): Challenge[] {
  const figures = findings.filter(
    (finding): finding is FindingOf<'figure'> => finding.kind === 'figure' && finding.role === 'actual',
  );
  return figures.flatMap((figure, place): Challenge[] => {
    const before = figures[place - 1];
    const isSeries =
      before !== undefined &&
      before.at.block === figure.at.block &&
      before.indicator === figure.indicator &&
      before.unit === figure.unit &&
      (before.period?.end ?? '') < (figure.period?.end ?? '');
    if (
      !isSeries ||
      figure.direction === null ||
      figure.direction === 'same' ||
      before.value === figure.value
    )
      return [];
    const wentUp = figure.value > before.value;
    if (wentUp === (figure.direction === 'up')) return [];
    const why = `${figure.indicator}: the arrow points ${figure.direction}; the figure went from ${shown(before.value)} to ${shown(figure.value)}.`;
    // An arrow may also stand for better or worse: only the paper can say.
    return [{ kind: 'direction', passages: [before.at, figure.at], why, strength: 'worth asking' }];
  });
}
