/**
 * The built-in UK terms: `[short, long, domain, checked]`, by short form. A term
 * from common usage that no named source confirms is unchecked, and shown with
 * doubt. Where the terms come from stands in `NOTICE`.
 */
import { z } from 'zod/mini';
import rows from './uk-terms.json';

export type Term = {
  readonly short: string;
  readonly long: string;
  /** The kind of work it belongs to: "children", "finance". */
  readonly domain: string;
  readonly isChecked: boolean;
};

const Row = z.tuple([z.string(), z.string(), z.string(), z.number()]);

const TERMS: ReadonlyMap<string, readonly Term[]> = Map.groupBy(
  z
    .array(Row)
    .parse(rows)
    .map(
      ([short, long, domain, checked]): Term => ({
        short,
        long,
        domain,
        isChecked: checked === 1,
      }),
    ),
  ({ short }) => keyOf(short),
);

/** Every sense of a short form, upper and lower case alike; empty where none is known. */
export const sensesOf = (short: string): readonly Term[] => TERMS.get(keyOf(short)) ?? [];

function keyOf(short: string): string {
  return short.toUpperCase().replace(/[.\s]/g, '');
}
