/** RAG as a paper states it: a word, a letter in a RAG column, the colour of the cell, a word behind a number. */
import type { Rag } from '../findings';

const COLOURS: readonly Rag[] = ['red', 'amber', 'green', 'blue'];
const LETTERS: Readonly<Record<string, Rag>> = { R: 'red', A: 'amber', G: 'green', B: 'blue' };

/** "Amber", "A", "Red (missed)"; without words the colour of the cell; else `null`. */
export function ragOfCell(printed: string, fill: string | null): Rag | null {
  const word = COLOURS.find((colour) => new RegExp(`^${colour}\\b`, 'i').test(printed));
  return (
    word ?? LETTERS[printed.trim()] ?? (printed.trim() === '' && fill !== null ? ragOfColour(fill) : null)
  );
}

/** "… (red)", "…, rated amber": the paper's own word behind a number. */
const BEHIND =
  /^[^.;\d]{0,30}?\b(?:rag|rated|rating|status)\b[^.;\d]{0,12}\b(?<rated>red|amber|green|blue)\b|^ ?\((?<alone>red|amber|green|blue)\)/i;

export function ragBehind(after: string): Rag | null {
  const { rated, alone } = BEHIND.exec(after)?.groups ?? {};
  const colour = (rated ?? alone)?.toLowerCase();
  return COLOURS.find((one) => one === colour) ?? null;
}

/** "#e46c6c" → red. By hue; a grey or a pale tint is no RAG. */
function ragOfColour(fill: string): Rag | null {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread < 60) return null;
  const hue = hueOf(red, green, blue, most, spread);
  if (hue < 20 || hue >= 340) return 'red';
  if (hue < 65) return 'amber';
  if (hue < 170) return 'green';
  return hue >= 190 && hue < 260 ? 'blue' : null;
}

/** Degrees on the colour wheel, 0 to 360: red 0, yellow 60, green 120, blue 240. */
function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  const sixths =
    most === red
      ? (green - blue) / spread
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return (sixths * 60 + 360) % 360;
}
