/** Saves a file among the member's downloads, without asking for leave to see them. */

/** As long as a browser may take to begin; it is held until then. */
const HELD_MS = 60_000;

export type SavedFile = {
  readonly name: string;
  /** "text/csv;charset=utf-8" */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
};

export function saveFile({ name, type, content }: SavedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), HELD_MS);
}
