/** What a table's headers say of the figures below or beside them. */
import { type Cell, headersAbove, type Table } from '@/lib/document/table';
import type { Figure, Period, Unit } from '../findings';
import { findComparator } from '../lexicon/comparators';
import { periodOf } from './periods';

/** What one header says; `null` where it is silent. */
export type Column = {
  readonly text: string;
  readonly unit: Unit | null;
  /** 1,000 for a column in "£000". */
  readonly scale: number;
  readonly period: Period | null;
  readonly role: Figure['role'] | null;
  readonly who: string | null;
  readonly holds: 'figures' | 'direction' | 'rag' | 'names' | 'numbering';
};

const ROLES: readonly (readonly [Figure['role'], RegExp])[] = [
  ['target', /\btargets?\b|\baim\b/i],
  ['forecast', /\bforecast|\bproject(?:ed|ion)|\boutturn\b|\bpredict/i],
  ['budget', /\bbudget|\bbase\b|\bsavings\b|\bpressures\b|\bgrant\b|\bfunding\b/i],
  ['change', /\bvariance\b|\bchange\b|\bmovement\b|\bdifference\b|\bincrease\b|\bdecrease\b/i],
];
const NUMBERING = /^(?:no\.?|ref\.?|reference|item|#|rank|pages?|id|pi|code|line|minute)$/i;
const DIRECTION = /\b(?:direction|dot|trend|travel)\b|^(?:↑|↓)/i;
const RAG = /\brag\b|\bstatus\b|\brating\b|^r ?\/? ?a ?\/? ?g$/i;
const NAMES =
  /\b(?:measure|indicator|description|comment|narrative|commentary|owner|lead|officer|action|outcome|progress|team|service|notes?|reason)s?\b/i;

const headerText = (table: Table, text: string, cell: Cell): string =>
  headersAbove(table, cell)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter(Boolean)
    .join(' ');

/** `beyond` is what the caption or heading says where the header is silent. */
export function columnOf(table: Table, text: string, cell: Cell): Column {
  const header = headerText(table, text, cell);
  const comparator = findComparator(header);
  const role = ROLES.find(([, pattern]) => pattern.test(header))?.[0] ?? (comparator ? 'comparator' : null);
  return {
    text: header,
    unit: unitIn(header),
    scale: scaleIn(header),
    period: periodOf(header),
    role,
    who: comparator?.who ?? null,
    holds: NUMBERING.test(header)
      ? 'numbering'
      : DIRECTION.test(header)
        ? 'direction'
        : RAG.test(header)
          ? 'rag'
          : NAMES.test(header) && role === null
            ? 'names'
            : 'figures',
  };
}

/** "£000", "%", "rate per 10,000" in a header, a caption or a row's name. */
export function unitIn(words: string): Unit | null {
  if (/per 10,?000|\/ ?10,?000/i.test(words)) return 'per 10,000';
  if (/per 100,?000/i.test(words)) return 'per 100,000';
  if (/£/.test(words)) return '£';
  if (/%|\bper ?cent(?:age)?\b/i.test(words)) return '%';
  if (/\b(?:working )?days\b/i.test(words)) return 'days';
  if (/\bweeks\b/i.test(words)) return 'weeks';
  if (/\bFTE\b|\bWTE\b/.test(words)) return 'FTE';
  return null;
}

export function scaleIn(words: string): number {
  if (/£ ?0{3}s?\b|£'?000|£ ?k\b/i.test(words)) return 1000;
  if (/£ ?m\b|£ ?million/i.test(words)) return 1e6;
  return 1;
}
