/** A question sheet in words alone, for whoever writes it out: a web page (`question-sheet-html.ts`), a Word document (`question-sheet-docx.ts`). */

export type WrittenSheet = {
  readonly title: string;
  readonly council: string | null;
  readonly committee: string;
  readonly when: string;
  /** "Questions of Cllr Prys"; `null` where the member gives no name. */
  readonly by: string | null;
  /** What the reader must know first: what is left out, that it holds exempt words. */
  readonly warnings: readonly string[];
  readonly items: readonly WrittenItem[];
  readonly foot: string;
};

export type WrittenItem = { readonly heading: string; readonly lines: readonly WrittenLine[] };

/** `name`: `null` for questions in no line. */
export type WrittenLine = {
  readonly name: string | null;
  readonly said: readonly { readonly label: string; readonly words: string }[];
  readonly questions: readonly WrittenQuestion[];
};

export type WrittenQuestion = {
  readonly number: number;
  readonly text: string;
  readonly passages: readonly {
    readonly before: string;
    readonly exact: string;
    readonly after: string;
    readonly source: string;
  }[];
  /** "To Samir Ledwell. Asked by Cllr Prys." */
  readonly named: string | null;
  readonly answer: string | null;
  readonly boxes: readonly { readonly name: string; readonly isTicked: boolean }[];
};
