/** What a short form means, and who says so. */
export type Meaning = {
  readonly long: string;
  /** `document`: the paper itself explains it. `glossary`: the member's own or the built-in one. */
  readonly origin: 'document' | 'glossary';
  /** One plain-English sentence for a lay reader; `null` where the expansion is enough. */
  readonly note: string | null;
  /** False for a term from common usage that nobody has confirmed: shown with doubt. */
  readonly isChecked: boolean;
};
