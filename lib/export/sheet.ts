/** Rows of typed cells, whatever they are of, for whoever writes them out: XLSX (`spreadsheet.ts`), CSV, Markdown, HTML (`sheet-text.ts`). */
import type { Unit } from '@/lib/extract/findings';

export type Sheet = {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Each with one cell a column. */
  readonly rows: readonly (readonly SheetCell[])[];
};

/** `width`: of its cells, in characters. */
export type SheetColumn = { readonly title: string; readonly width: number };

export type SheetCell =
  | { readonly kind: 'words'; readonly words: string }
  /** Percentages are 0–100, money is in pounds. */
  | { readonly kind: 'number'; readonly value: number; readonly unit: Unit }
  /** ISO, "2026-09-30". */
  | { readonly kind: 'day'; readonly iso: string }
  /** `address`: `null` where there is nothing on the web to lead to. */
  | { readonly kind: 'link'; readonly words: string; readonly address: string | null }
  /** Nothing to say. */
  | null;

/** How many digits stand behind the point: 72.5 → 1. */
export const decimalsOf = (value: number): number =>
  (/\.(?<digits>\d+)$/.exec(value.toFixed(8).replace(/(?:\.|(?<!0))0+$/, ''))?.groups?.digits ?? '').length;
