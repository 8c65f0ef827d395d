/** Minutes of a meeting inside a paper: where they begin, which day they record, what they minute. */
import { namesBody } from './committee-name';
import { readDate } from './dates';
import { countingRuns, type ItemNumber, leadingItemNumber, readItemNumber } from './item-number';
import { type Block, bodyOf, isAside, type PackDocument } from './model';

export type MinutedItem = {
  readonly number: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
};

/** "Minutes of the meeting of …", "Minutes from Ordinary Meeting held on …", "DRAFT MINUTES", "At a meeting of the …", "Record of the meeting". */
const HEAD =
  /^(?:(?:draft|unconfirmed|printed|public) )?(?:minutes(?: of (?:the|an?|proceedings)\b| (?:of|from|for)\b.{3,80}\bmeeting\b(?=.{0,20}(?:\bheld\b|\d))|:?$)|(?:record|notes?) of (?:the |a )?(?:meeting|proceedings)|at an? (?:\w+ )?meeting of|cofnodion(?: drafft)?(?: [cg]yfarfod| o(?:'r| )|:?$))/i;
/** "Present:", "Members Present", "Councillors physically present", "In attendance:", "Presiding". */
const PRESENT =
  /^(?:(?:(?:other )?members|councillors|those|also|committee members) )?(?:\w+ly )?(?:present|presiding|in attendance|attendance)\b|^(?:(?:hefyd )?yn bresennol|presennol|aelodau(?: a oedd|'n| yn)? (?:yn )?bresennol)\b/i;
/** "MEETING OF THE HEALTH BOARD", "Health Scrutiny Panel – 27 April 2027": the head of minutes that do not say they are. */
const MEETING_OF = /^(?:(?:special|annual|ordinary|monthly) )?meeting of\b/i;
/** "Present: Councillor Hale (Chair)": who came; an agenda says who is asked. */
const CAME =
  /^(?:(?:members|councillors) )?present ?[:–-] ?[^.]{0,80}\b(?:councillors?|cllrs?|alderm[ae]n|baillies?|in the chair|chair)\b/i;
/** How far below a head that says no more than the committee the names stand. */
const NEAR = 5;

/** How far below the first line the day and the names of those present may stand, in blocks. */
const REACH = 14;
/** How many lines with the committee and the day may stand above a bare "Minutes". */
const ABOVE = 4;
/** A form's first rows; a long table records no attendance further down. */
const FORM_LENGTH = 1500;

export type MinutesHead = {
  /** The first block of the head: the committee or the day, where they stand above "Minutes". */
  readonly from: number;
  /** ISO; `null` where none is given. */
  readonly day: string | null;
};

/** Reads block `index` as the head of minutes; `null` where it is not. */
export function minutesHeadAt(doc: PackDocument, index: number): MinutesHead | null {
  const block = doc.blocks[index];
  if (!block || block.kind === 'table' || block.text.length > 500) return null;
  const isHead = HEAD.test(block.text);
  if (!isHead && !isBareHead(doc, index)) return null;
  const below = doc.blocks.slice(index + 1, index + REACH);
  if (isHead && !below.some(namesThosePresent)) return null;
  const from = topOfHead(doc, index);
  const head = [block, ...below.slice(0, 5), ...doc.blocks.slice(from, index)];
  return {
    from,
    day: head.map(({ text }) => readDate(text.slice(0, 500))).find((day) => day !== null) ?? null,
  };
}

/** The committee and the day above those who came, with no head of minutes between. */
function isBareHead({ blocks }: PackDocument, index: number): boolean {
  const { text = '', kind } = blocks[index] ?? {};
  if (text.length > 140 || (kind !== 'heading' && kind !== 'paragraph')) return false;
  const isOne = MEETING_OF.test(text) ? namesBody(text) : namesBody(text) && readDate(text) !== null;
  if (!isOne || /[.;]$/.test(text)) return false;
  const below = blocks.slice(index + 1, index + 1 + NEAR);
  const came = below.findIndex((block) => block.kind !== 'table' && CAME.test(block.text));
  return came >= 0 && !below.slice(0, came).some(({ text }) => HEAD.test(text) || MEETING_OF.test(text));
}

const namesThosePresent = (block: Block): boolean =>
  block.kind === 'table'
    ? block.text
        .slice(0, FORM_LENGTH)
        .split('\n')
        .some((row) => PRESENT.test(row))
    : PRESENT.test(block.text);

/** Climbs over lines that name the committee or the day, not past the top of the page. */
function topOfHead({ blocks }: PackDocument, index: number): number {
  const isLine = (at: number) => {
    const block = blocks[at];
    const isWords = block?.kind === 'heading' || block?.kind === 'paragraph';
    const isShort = isWords && block.page === blocks[index]?.page && block.text.length <= 100;
    return isShort && !/[.;]$/.test(block.text) && (readDate(block.text) !== null || namesBody(block.text));
  };
  let from = index;
  while (index - from < ABOVE && isLine(from - 1)) from--;
  return from;
}

type Candidate = {
  readonly number: ItemNumber;
  readonly title: string;
  readonly block: number;
  readonly isStrong: boolean;
};

/** "Minutes:", "Decision:": the labels under an item on a meeting's page that somebody saved as text. */
const RECORD_LABEL = /^(?:minutes|decisions?|cofnod(?:ion)?|penderfyniad(?:au)?):$/i;
/** Agendas have it over what is to be decided, and guides over how. */
const BARE_LABEL = /^decisions?$/i;
/** How many blocks below it: "The Council:" may stand between. */
const LABELLED = 2;
const DECIDED =
  'accepted|adopted|agreed|amended|appointed|approved|authorised|confirmed|considered|deferred|delegated|endorsed|granted|noted|received|recommended|referred|refused|rejected|resolved|reviewed|supported';
/** "That …", "Agreed …", "Cabinet noted …", "The minutes were approved", "262/2026 Noted …". */
const SAYS_DECISION = new RegExp(
  String.raw`^(?:\d{1,4}\/\d{2,4}[.:]? +)?(?:that|(?:it was )?(?:unanimously )?(?:${DECIDED}))\b|^[^.;:]{3,120} (?:${DECIDED})\b`,
  'i',
);

/** Whether an item's decision or minutes stand under such a label. */
export const isSavedRecord = ({ blocks }: PackDocument): boolean =>
  blocks.some(({ text }, index) => {
    if (text.length >= 18) return false;
    return (
      RECORD_LABEL.test(text) ||
      (BARE_LABEL.test(text) && blocks.slice(index + 1, index + 1 + LABELLED).some(saysDecision))
    );
  });

/** On a saved record: what stands between an item's title and its first such label is the agenda's. */
export function agendaWordsIn({ blocks }: PackDocument, from: number, to: number): ReadonlySet<number> {
  const agenda = new Set<number>();
  let sinceTitle: number[] | null = [];
  for (let index = from; index < to; index++) {
    const block = blocks[index];
    if (!block) continue;
    if (RECORD_LABEL.test(block.text)) {
      for (const one of sinceTitle ?? []) agenda.add(one);
      sinceTitle = null;
    } else if (block.kind === 'heading' || readItemNumber(block.text)) sinceTitle = [];
    else sinceTitle?.push(index);
  }
  return agenda;
}

const saysDecision = (block: Block): boolean => SAYS_DECISION.test(bodyOf(block));

/** One number is no sequence: the chance that it belongs to a list is too great. */
const FEWEST = 2;

/** The numbered minutes among blocks `from` to `to`, each with the blocks it covers. */
export function minutedItems(
  doc: PackDocument,
  from: number,
  to: number,
  fewest = FEWEST,
): readonly MinutedItem[] {
  const candidates: Candidate[] = [];
  for (let index = from; index < to; index++) {
    const candidate = candidateAt(doc, index);
    if (candidate) candidates.push(candidate);
  }
  const strong = longestRun(candidates.filter(({ isStrong }) => isStrong));
  const items = strong.length >= fewest ? strong : longestRun(candidates);
  if (items.length < fewest) return [];
  return items.map(({ number, title, block }, index) => ({
    number: number.text,
    title,
    from: block,
    to: items[index + 1]?.block ?? to,
  }));
}

const longestRun = (candidates: readonly Candidate[]): readonly Candidate[] =>
  countingRuns(candidates).reduce((best, run) => (run.length > best.length ? run : best), []);

/** "(Pages 5 - 8)" after a minute's title points at the pack it came from. */
const OLD_PAGES = /(?<!\s)\s*\(pages? \d{1,4}(?: ?[-–] ?\d{1,4})?\)$/i;
const CAPITALS = /^[^a-z]*[A-Z]{3}[^a-z]*$/;

function candidateAt(doc: PackDocument, index: number): Candidate | null {
  const block = doc.blocks[index];
  if (!block || isAside(block) || block.kind === 'table' || block.text.length > 250) return null;
  const numbered = numberOf(block);
  if (!numbered) return null;
  const words = numbered.title === '' ? doc.blocks[index + 1] : block;
  const title = (numbered.title || (words?.text ?? '')).replace(OLD_PAGES, '').trim();
  if (words === undefined || words.kind === 'table' || !isTitle(title)) return null;
  const isStrong = words.kind === 'heading' || CAPITALS.test(title.replace(/'s\b|\(s\)/g, ''));
  return { number: numbered.number, title, block: index, isStrong };
}

/** "Minute 12", "Min. No. 12 – Fostering". */
const PREFIX = /^(?:minutes?|min\.?)(?: (?:no\.?|number))? (?=[A-Z]{0,4}\d)/i;

function numberOf(block: Block): { readonly number: ItemNumber; readonly title: string } | null {
  const prefix = PREFIX.exec(block.text)?.[0].length ?? 0;
  const alone = readItemNumber(block.text.slice(prefix));
  if (alone) return { number: alone, title: '' };
  const marked =
    'marker' in block && block.marker !== null && block.body === 0 ? readItemNumber(block.marker) : null;
  if (marked) return { number: marked, title: block.text };
  const leading = leadingItemNumber(block.text.slice(prefix));
  return leading && { number: leading.number, title: block.text.slice(prefix + leading.body) };
}

const isTitle = (text: string): boolean =>
  text.length <= 200 && /^["'(]?[A-Z]/.test(text) && (!/[.;:,]$/.test(text) || CAPITALS.test(text));
