/** Words or arrows of change that go against the two values beside them. */
import type { PackDocument } from '@/lib/document/model';
import type { Finding, FindingOf } from '@/lib/extract/findings';
import type { Challenge } from './challenges';
import { rowFinder } from './grid';
import { passageOf } from './passages';
import { shown } from './rounding';
import { senseOfMeasure } from './target';
import type { Why } from './why';

const VALUE = String.raw`£?\d[\d,]*(?:\.\d+)?`;
/** "rose from 78% to 72%", "a reduction from 308 to 350". */
const FROM_TO = new RegExp(
  `\\b(?<word>rose|risen|increased?|increase|grew|grown|fell|fallen|decreased?|decrease|reduced|reduction|dropped|declined)\\b(?: [a-z]+){0,4}(?: by £?\\d[\\d,.]* ?(?:%|per ?cent|[a-z]+)?)?,? from (?<from>${VALUE})(?<unit> ?(?:%|per ?cent))?(?: [A-Za-z0-9/]+){0,6}? to (?<to>${VALUE})`,
  'gi',
);
/** "fell to 72% from 70%", "rose to 41 in May, down from 46". */
const TO_FROM = new RegExp(
  `\\b(?<word>rose|risen|increased?|grew|grown|fell|fallen|decreased?|reduced|dropped|declined) to (?<to>${VALUE})(?<unit> ?(?:%|per ?cent))?(?: (?:in|at|by|on) [A-Za-z0-9/ ]{2,24})?,? (?:up |down )?from (?<from>${VALUE})(?<other> ?(?:%|per ?cent))?`,
  'gi',
);
/** From nine to five is longer than from ten to five: what these go from and to is no amount. */
const NO_AMOUNT = /\b(?:hours?|open\w*|ages?|aged|grades?|bands?|levels?|pages?|rank\w*|positions?)\b/i;
const UPWARD = /^(?:rose|ris|increas|gr[eo]w)/i;

export function findWrongDirections(doc: PackDocument, findings: readonly Finding[]): Challenge[] {
  return [...inWords(doc), ...byArrow(doc, findings)];
}

function inWords(doc: PackDocument): Challenge[] {
  return doc.blocks.flatMap(({ kind, text }, block) => {
    if (kind === 'table' || kind === 'furniture') return [];
    const both = [FROM_TO, TO_FROM].flatMap((pattern) => [...text.matchAll(pattern)]);
    return both.flatMap((match): Challenge[] => {
      const { word = '', from = '', to = '' } = match.groups ?? {};
      const [before, after] = [from, to].map((printed) => Number(printed.replace(/[£,]/g, '')));
      const [lead = ''] = match[0].split(/ from | to /);
      const { unit, other } = match.groups ?? {};
      // A share and a number are of two things.
      if ('other' in (match.groups ?? {}) && (unit === undefined) !== (other === undefined)) return [];
      if (before === undefined || after === undefined || before === after || NO_AMOUNT.test(lead)) return [];
      const wentUp = after > before;
      if (wentUp === UPWARD.test(word)) return [];
      const at = { block, start: match.index, end: match.index + match[0].length };
      const why: Why = { say: 'change', name: null, from, to, isRise: wentUp, words: word };
      return [{ kind: 'direction', passages: [at], why, strength: 'proved' }];
    });
  });
}

/** An arrow that stands for better or worse and not for more or less. */
const OF_TRAVEL = /\bdirection of travel\b|[↑↓▲▼] ?(?:[=:–-] ?)?(?:improv|better|worse|declin|deterior)/i;

/** "| ▲ | Better than last quarter |": a table whose own remarks judge what its arrows stand beside. */
const REMARKED = /[↑↓▲▼][^\n↑↓▲▼]{0,60}\b(?:better|worse) than\b/i;

/** So many rows of a table must keep to one reading of its arrows for another row to break it. */
const MOST = 0.7;

type Arrow = {
  readonly figure: Figure;
  readonly before: Figure;
  readonly block: number;
  /** The arrow points where the number went. */
  readonly isOfNumber: boolean;
  /** The arrow points up for better; `null` where nobody knows which way is good. */
  readonly isOfTravel: boolean | null;
};

/** In one row of a table, the arrow against the change from the period before. */
function byArrow(doc: PackDocument, findings: readonly Finding[]): Challenge[] {
  const isJudging = doc.blocks.some(({ text }) => OF_TRAVEL.test(text));
  const arrows = [...rowsWithArrows(doc, findings).values()].flatMap(arrowIn);
  const byTable = [...Map.groupBy(arrows, ({ block }) => block).values()];
  return byTable.flatMap((same) => {
    const ofNumbers = same.filter(({ isOfNumber }) => isOfNumber).length;
    const isRemarked = REMARKED.test(doc.blocks[same[0]?.block ?? 0]?.text ?? '');
    const isPlain = !isJudging && !isRemarked && ofNumbers >= same.length * MOST;
    return same.flatMap(({ figure, before, isOfNumber, isOfTravel }): Challenge[] => {
      // Where the table itself does not show how it is meant, an arrow is wrong only if it is so either way.
      const isWrong = isJudging ? isOfTravel === false : !isOfNumber && (isPlain || isOfTravel === false);
      if (!isWrong) return [];
      const why: Why = {
        say: 'arrow',
        name: figure.indicator,
        isOfTravel: isJudging,
        direction: figure.direction === 'up' ? 'up' : 'down',
        from: shown(before.value),
        to: shown(figure.value),
      };
      const passages = [passageOf(doc, before), passageOf(doc, figure)];
      return [{ kind: 'direction', passages, why, strength: 'worth asking' }];
    });
  });
}

function arrowIn(row: readonly Figure[]): readonly Arrow[] {
  const [figure] = row.filter(({ direction }) => direction !== null);
  const before = figure && row[row.indexOf(figure) - 1];
  // An arrow beside several measures does not say whose it is.
  const isSeries = new Set(row.map(({ indicator, unit }) => `${indicator}|${unit}`)).size === 1;
  if (!figure || !before || !isSeries || (before.period?.end ?? '') >= (figure.period?.end ?? '')) return [];
  const { direction, value, at } = figure;
  if (direction === 'same' || before.value === value) return [];
  const wentUp = value > before.value;
  const good = senseOfMeasure(figure.indicator, figure.unit === '%');
  return [
    {
      figure,
      before,
      block: at.block,
      isOfNumber: wentUp === (direction === 'up'),
      isOfTravel: good === null ? null : (good === 'higher' ? wentUp : !wentUp) === (direction === 'up'),
    },
  ];
}

type Figure = FindingOf<'figure'>;

/** The actuals of each table row, in order. */
function rowsWithArrows(doc: PackDocument, findings: readonly Finding[]): ReadonlyMap<string, Figure[]> {
  const finders = new Map<number, (offset: number) => number>();
  const figures = findings.filter(
    (finding): finding is Figure => finding.kind === 'figure' && finding.role === 'actual',
  );
  return Map.groupBy(
    figures.filter(({ at }) => doc.blocks[at.block]?.kind === 'table'),
    ({ at }) => {
      const block = doc.blocks[at.block];
      const find = finders.get(at.block) ?? (block?.kind === 'table' ? rowFinder(block) : () => 0);
      finders.set(at.block, find);
      return `${at.block}|${find(at.start)}`;
    },
  );
}
