/** Which of the numbered lines at the front of a paper are its agenda: their business, their pages, what stands above them. */
import type { NumberedLine } from './agenda';
import { countingRuns } from './item-number';
import type { PackDocument } from './model';

/** Business that nearly every agenda holds: the sign that a numbered list is one. */
const USUAL =
  /\b(?:apolog(?:y|ies)|declarations? of|disclosures? of|substitut|minutes|urgent business|any other business|questions? (?:from|by)|public (?:questions?|participation|speaking)|work(?:ing)? programme|work plan|forward plan|next meeting|future meetings|exclusion of|announcements|chair(?:man|person)?'s|welcome|deputations|petitions|matters arising|call-?in|ymddiheuriad|datgan\w*(?: o| unrhyw)? [fb]udd|cofnodion|materion? brys|unrhyw fater arall|cwestiynau gan|(?:blaen)?raglen waith|rhaglen waith|cyfarfod nesaf|croeso)/i;
/** A supplement holds an item or two that came late: "Supplementary agenda", "Late papers", "to follow". */
const LATE =
  /\b(?:supplement(?:ary)?(?! (?:questions?|estimates?|guidance|planning))|addendum|to follow|(?:late|additional|further) (?:items?|papers?|reports?))\b/i;
/** What calls itself a supplement need not print pages. */
const SUPPLEMENT =
  /\bsupplement(?:ary)?\b(?! (?:questions?|estimates?|guidance|planning))|\baddendum\b|^(?:late|additional|further) (?:items?|papers?|reports?)$/i;
/** What stands over the first item of a list of advice: "Guidance for members of the public". */
const ADVICE = /\b(?:guid(?:e|ance)|rights?|how to|rules|protocol|procedure|advice|notes? (?:for|to))\b/i;
/** An item that is a sentence says what is to be done: "To receive the minutes." */
const TO_DO = /^(?:To|That|Questions?|Any|Apologies|Minutes|Declarations?)\b/;

/** How far above its first item an agenda says what it is, and advice what it is. */
const ABOVE = 3;
/** A marking of a supplement is a line, near the top of its first page. */
const LONGEST_SIGN = 120;
const LOWEST_SIGN = 12;

/** The best run of numbers, if it is an agenda. */
export function agendaAmong(doc: PackDocument, lines: readonly NumberedLine[]): readonly NumberedLine[] {
  const [best = []] = countingRuns(lines).toSorted((a, b) => worth(b) - worth(a));
  return isAgenda(doc, best) ? withBarePages(best) : lateItems(doc, lines);
}

/** "Minutes 3", "Fostering strategy 9": what is left of a column of pages when its lines run together. */
const BARE_PAGE = /\S +(?<page>\d{1,3})$/;
/** "Budget monitoring quarter 2" ends with a number of its own. */
const OF_TITLE =
  /\b(?:quarter|phase|part|stage|tier|year|appendix|update|period|month|number|no\.?|q) +\d+$/i;
/** Fewer may count anything. */
const FEWEST_BARE = 3;

/** Titles that end with ever higher numbers lose them to a column of pages. */
function withBarePages(run: readonly NumberedLine[]): readonly NumberedLine[] {
  const pageOf = ({ title, pages }: NumberedLine): number | null => {
    const page = pages === null && !OF_TITLE.test(title) ? BARE_PAGE.exec(title)?.groups?.page : undefined;
    return page === undefined ? null : Number(page);
  };
  const bare = run.flatMap((line) => pageOf(line) ?? []);
  const isColumn = bare.length >= FEWEST_BARE && bare.every((page, index) => page >= (bare[index - 1] ?? 1));
  if (!isColumn || run.some(isPaged)) return run;
  return run.map((line) => {
    const from = pageOf(line);
    if (from === null) return line;
    const title = line.title.slice(0, -String(from).length).trimEnd();
    const end = line.at.end - (line.title.length - title.length);
    return { ...line, title, at: { ...line.at, end }, pages: { from, to: null } };
  });
}

const isUsual = ({ title }: NumberedLine): boolean => USUAL.test(title);
const isPaged = ({ pages }: NumberedLine): boolean => pages !== null;

const worth = (run: readonly NumberedLine[]): number =>
  run.length + 3 * run.filter(isUsual).length + 2 * run.filter(isPaged).length;

function isAgenda({ blocks }: PackDocument, run: readonly NumberedLine[]): boolean {
  const [first] = run;
  if (!first || run.length < 2) return false;
  const usual = run.filter(isUsual).length;
  const paged = run.filter(isPaged).length;
  if (paged > 0) return usual >= 1;
  const sentences = run.filter(({ title }) => /\.$/.test(title) && !TO_DO.test(title)).length;
  const above = blocks.slice(Math.max(0, first.opens.block - ABOVE), first.opens.block);
  const isAdvice = above.some(
    ({ text }) => text.length < LONGEST_SIGN && ADVICE.test(text) && !/agenda/i.test(text),
  );
  return usual >= 2 && !isAdvice && 2 * sentences <= run.length;
}

/** A supplement's items: those with pages, else those on the page that says what it is. Their numbers may leave gaps. */
function lateItems({ blocks }: PackDocument, lines: readonly NumberedLine[]): readonly NumberedLine[] {
  const signs = blocks
    .slice(0, LOWEST_SIGN)
    .filter(({ text, page }) => page === 1 && text.length <= LONGEST_SIGN && LATE.test(text));
  const [first] = signs;
  if (!first) return [];
  const below = lines.filter(({ opens }) => opens.block >= blocks.indexOf(first));
  const paged = below.filter(isPaged);
  if (paged.length > 0) return paged;
  const isSupplement = signs.some(({ text }) => SUPPLEMENT.test(text));
  return isSupplement
    ? below.filter(({ opens, title }) => blocks[opens.block]?.page === 1 && !/\.$/.test(title))
    : [];
}
