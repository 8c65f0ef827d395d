/** What a table is about, and whether its rows are measures or those that are measured. */
import type { Calendar } from '../calendar';
import { type Column, withoutPeriods } from './columns';
import type { Row } from './rows';

/** "The following table gives …", "as shown below": introduces, and names nothing. */
const INTRODUCES = /\b(?:table|below|following|follows|shows?|above|attached|graph|chart|information)\b/i;
/** "(updated to the end of quarter 2)": an aside to some other title. */
const IN_BRACKETS = /^\([^()]*\)$/;
const LONGEST = 100;
const LONGEST_QUESTION = 160;
const LONGEST_SENTENCE = 300;

/** "The above table gives the categories of plans as at …": what it is said to show. */
const SHOWN =
  /\b(?:tables?|chart|figures|following)\b[^.]{0,30}?\b(?:gives?|shows?|sets? out|provides?|summarises?|lists?)\b(?: the| an?)? (?<what>[a-z][^.,:;]{3,60}?)(?=,|[.:;]| as at| at the end| by | for each| in the| over the|$)/i;
const VAGUE = /\b(?:position|summary|information|data|breakdown|details|results|figures|steps)\b/i;

/** `null` where a sentence does not say what its table shows. */
export function shownIn(words: string): string | null {
  const what = SHOWN.exec(words.slice(0, LONGEST_SENTENCE))?.groups?.what ?? null;
  return what === null || VAGUE.test(what) ? null : what;
}

/** "In response to the question “Do you feel safe?”": what a table of answers is about. */
export const questionIn = (words: string): string | null =>
  /[“"](?<question>[^“”"]{8,160}\?)[”"]/.exec(words.slice(0, LONGEST_SENTENCE))?.groups?.question ?? null;

/** "Table 3: plans issued", "Appendix A – savings". */
const NUMBER_OF_TABLE = /^(?:table|figure|chart|appendix|annex) \w{1,3}\b[\s:.–-]*/i;

/** "contacts in  , by source", "visits,  , by team": what led to a period that was taken out, and the hole it left. */
const LEFT_OPEN = /(?: (?:in|at|as at|for|during|on|to|of|by|from) {2,}|(?<! ),? {2,})(?=,|$)/gi;

/** The words that name the table, without its number and period; empty where none does. */
export function subjectOf(candidates: readonly (string | null)[], calendar: Calendar): string {
  for (const words of candidates) {
    if (words === null || words.length > (words.endsWith('?') ? LONGEST_QUESTION : LONGEST)) continue;
    const name = words.replace(NUMBER_OF_TABLE, '');
    if (IN_BRACKETS.test(name) || INTRODUCES.test(name) || /^[*•†]|[.;]$/.test(name)) continue;
    const bare = withoutPeriods(name, calendar)
      .replace(LEFT_OPEN, '')
      .replace(/\(?£ ?'?0{3}'?s?\)?|\(?\bper 10{1,2},?000\)?|@|\(%\)/gi, ' ')
      .replace(/^\d{1,2}(?:\.\d{1,2})*\.? /, '')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,.;:%–-]+|(?<![\s,.;:–-])[\s,.;:–-]+$/g, '');
    if (/[a-z]{3}/i.test(bare)) return bare;
  }
  return '';
}

const ROWS_ARE_MEASURED =
  /\b(?:team|directorate|ward|area|school|scheme|service|locality|region|authority|provider|district|council|division|department|organisation|project|title|worker|role|cost centre|source|centre|site|provider|neighbourhood|parish|constituency|contractor|college|depot)s?\b|\blibrar(?:y|ies)\b/i;
const ROWS_MEASURE =
  /\b(?:measure|indicator|kpi|performance|description|metric|name|category|question)s?\b|\bcriteria\b/i;
/** Columns of a breakdown: "Aged 19", "Female", "Total". */
const PART_OF_ALL =
  /^(?:aged? .*|\d+ ?[-–+] ?\d* ?(?:years?|months?)?|under .*|over .*|(?:grand |overall |sub-?)?totals?|all(?: \w+)?|male|female|boys|girls|yes|no|don.?t know|neutral|(?:north|south|east|west|central)(?:ern)?(?: \w+)?|other|white|asian|black|mixed)$/i;
const NAMES_A_MEASURE =
  /\b(?:proportion|percentage|number|rate|average|%|timeliness|no\. of|total|cost|time)\b/i;

export const headsMeasures = (corner: string): boolean =>
  /\b(?:measure|indicator|kpi|metric)s?\b/i.test(corner);

/** Narrower than what is measured: a scheme or a project is what its money is for. */
export const headsTeams = (corner: string): boolean =>
  /\b(?:team|directorate|ward|area|school|locality|region|authority|district|council|worker|role|site|provider|neighbourhood|parish|constituency|contractor|college|depot)s?\b|\blibrar(?:y|ies)\b/i.test(
    corner,
  );

/** "Capital cost of project" above the names of rows: what the table is about, where it is no "Team" or "Measure". */
export const subjectInCorner = (corner: string): string | null =>
  corner.split(' ').length > 1 &&
  /\b(?:costs?|funding|spend(?:ing)?|expenditure|income|count|number|rate|percentage|votes)\b/i.test(corner)
    ? corner
    : null;

/** "Count of Step Status": what a spreadsheet that sums up calls its own corner, with the name of a field beside it. */
export const isPivot = (corner: string): boolean => /^(?:count|sum|average|max|min) of \w/i.test(corner);

/** 'measures': a row is a measure, its columns are periods or parts. 'measured': a row is a team, its columns are measures. */
export type RowsAre = 'measures' | 'measured';

export function rowsAre(corner: string, columns: readonly Column[], rows: readonly Row[]): RowsAre {
  const labels = [...new Set(columns.flatMap(({ label }) => (label === '' ? [] : [label])))];
  if (labels.length === 0) return 'measures';
  if (labels.filter(isPartOfAll).length * 2 > labels.length) return 'measures';
  if (ROWS_ARE_MEASURED.test(corner)) return 'measured';
  if (ROWS_MEASURE.test(corner)) return 'measures';
  if (isSeries(columns, labels.length)) return 'measures';
  const telling = rows.filter(({ name }) => NAMES_A_MEASURE.test(name));
  return labels.length === 1 && telling.length * 2 >= rows.length ? 'measures' : 'measured';
}

/** "March Nights | March Share | April Nights | April Share": the same few labels for period after period. */
function isSeries(columns: readonly Column[], labels: number): boolean {
  const periods = new Set(columns.flatMap(({ period }) => (period ? [period.text] : [])));
  return periods.size > 1 && columns.length >= periods.size * labels;
}

export const isPartOfAll = (label: string): boolean => PART_OF_ALL.test(label);
