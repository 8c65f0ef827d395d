/** What the database `kloe` holds of the member's choices. */
import type { Colour } from '@/lib/marking';

/** The member's choices, each with what holds until one is made. */
export type Settings = {
  readonly theme: 'system' | 'light' | 'dark';
  readonly language: 'en' | 'cy';
  /** Which uses of a short form are marked where they stand: the first in each section, all, none. */
  readonly shortForms: 'first' | 'every' | 'off';
  /** In which the member highlighted last. */
  readonly colour: Colour;
  /** What the member means by a colour; what is missing or empty is as Kloe names it. */
  readonly meanings: Readonly<Partial<Record<Colour, string>>>;
  /** Whether papers that are exempt, or may be, are searched as well. */
  readonly searchesExempt: boolean;
  /** Whether letters alone do something where no field has the focus. */
  readonly letterKeys: boolean;
  /** As it stands on what the member saves and prints; empty: no name does. */
  readonly memberName: string;
};

export type SettingRow = { readonly name: keyof Settings; readonly value: unknown };
