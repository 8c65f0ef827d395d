import type { Nation, Years } from './uk-terms';

/** What a short form means, and who says so. */
export type Meaning = {
  readonly long: string;
  /**
   * `document`: the paper itself explains it. `glossary`: the member's own or the built-in one.
   * `spelled`: a name in the paper has these first letters, and nobody says that it is meant.
   */
  readonly origin: 'document' | 'glossary' | 'spelled';
  /** One plain-English sentence for a lay reader; `null` where the expansion is enough. */
  readonly note: string | null;
  /** False for what nobody has confirmed, a term from common usage or a name: shown with doubt. */
  readonly isChecked: boolean;
  /** When a body of that name was there; open ends are `null`. */
  readonly years: Years;
  /** Where it is known, if not everywhere. */
  readonly nation: Nation | null;
};
