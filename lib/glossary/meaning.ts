import type { LearntFrom } from './own';
import type { Nation, Years } from './uk-terms';

/** What a short form means, and who says so. */
export type Meaning = {
  readonly long: string;
  /**
   * `document`: the paper itself explains it. `own`: the member does. `learnt`: another paper of the
   * committee does. `glossary`: the built-in terms do.
   * `spelled`: a name in the paper has these first letters, and nobody says that it is meant.
   * `joined`: the name of a place in the paper and a built-in term have them. `misprint`: another short form is meant, it seems.
   */
  readonly origin: 'document' | 'own' | 'learnt' | 'glossary' | 'spelled' | 'joined' | 'misprint';
  /** The paper that taught it; `null` for every other origin. */
  readonly learntFrom: LearntFrom | null;
  /** The short form that is meant, it seems; `null` for every other origin. */
  readonly misprintOf: string | null;
  /** One plain-English sentence for a lay reader; `null` where the expansion is enough. */
  readonly note: string | null;
  /** False for what nobody has confirmed, a term from common usage or a name: shown with doubt. */
  readonly isChecked: boolean;
  /** When a body of that name was there; open ends are `null`. */
  readonly years: Years;
  /** Where it is known, if not everywhere. */
  readonly nation: Nation | null;
};
