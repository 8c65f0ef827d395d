/** Saves a text among the member's downloads, without asking for leave to see them. */

/** As long as a browser may take to begin; the text is held until then. */
const HELD_MS = 60_000;

export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), HELD_MS);
}
