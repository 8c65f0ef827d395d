/** What the database `kloe` holds of the member's choices. */
import type { Lock } from '@/lib/backup/lock';
import type { TakenOver } from '@/lib/backup/model';
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
  /** By committee, how many months the executive may take to answer it; `null`: there is no rule. */
  readonly responseMonths: Readonly<Record<string, number | null>>;
  /** As it stands on what the member saves and prints; empty: no name does. */
  readonly memberName: string;
};

/** What this browser knows of itself and its backups. In no backup: another browser has its own. */
export type ThisDevice = {
  /** `newId()`, once. */
  readonly id: string;
  /** As the member calls it; empty until they do. */
  readonly name: string;
  /** When a backup was last made by hand or into the folder; `null` before the first. */
  readonly lastBackup: number | null;
  /** What was taken over from backups of others, the latest of each. */
  readonly takenOver: readonly TakenOver[];
  /** Where backups are kept by themselves; `null`: nowhere. */
  readonly folder: FileSystemDirectoryHandle | null;
  /** What locks those; `null`: they are open. Rows of before it could be chosen have none. */
  readonly folderLock?: Lock | null;
};

/** A choice of the member's. */
export type ChoiceRow = { readonly name: keyof Settings; readonly value: unknown };

export type SettingRow = ChoiceRow | { readonly name: 'this-device'; readonly value: ThisDevice };
