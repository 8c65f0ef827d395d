/** Words → a file's name that every system takes. */

/** Signs that Windows, macOS or a shell keep for themselves, and what cannot be seen. */
const UNFIT = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;
/** What Windows keeps for devices: "con.csv" cannot be saved there. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** A long title leaves room for what comes after it; with its folder a name must stay under 260 on Windows. */
const LONGEST_PART = 50;

/** ["Reports pack", "Item 7, page 38"], "csv" → "Reports pack, Item 7, page 38.csv". */
export function fileNameOf(parts: readonly string[], ending: string): string {
  const name = parts
    .map((part) => cut(part.replaceAll(UNFIT, ' ').replaceAll(/\s+/g, ' ').trim()))
    .filter((part) => part !== '')
    .join(', ');
  const bare = name.replace(/^[\s.]+|(?<![\s.,])[\s.,]+$/g, '');
  return `${bare === '' || RESERVED.test(bare) ? `Kloe ${bare}`.trim() : bare}.${ending}`;
}

/** At the end of a word, where there is one, without the comma that followed it. */
function cut(part: string): string {
  const signs = [...part];
  if (signs.length <= LONGEST_PART) return part;
  const short = signs.slice(0, LONGEST_PART).join('');
  const words = short.slice(0, Math.max(0, short.lastIndexOf(' ')));
  return words.replace(/(?<![,;–-])[,;–-]$/, '') || short;
}
