/** The background of a cell as "#rrggbb", where the page states one. */

const BACKGROUND = /(?:^|;)\s*background(?:-color)?\s*:\s*(?<colour>[^;]+)/i;
const HEX = /#(?<digits>[\da-f]{6}|[\da-f]{3})\b/i;
const RGB = /rgba?\(\s*(?<red>\d{1,3})[\s,]+(?<green>\d{1,3})[\s,]+(?<blue>\d{1,3})/i;
/** Names that tables of performance use; others are left alone. */
const NAMED: Readonly<Record<string, string>> = {
  red: '#ff0000',
  green: '#008000',
  lime: '#00ff00',
  yellow: '#ffff00',
  orange: '#ffa500',
  gold: '#ffd700',
  blue: '#0000ff',
  grey: '#808080',
  gray: '#808080',
  lightgreen: '#90ee90',
};

/** `null` where there is none or it is white. */
export function fillOf(cell: Element): string | null {
  const style = BACKGROUND.exec(cell.getAttribute('style') ?? '')?.groups?.colour;
  const fill = toHex(style ?? cell.getAttribute('bgcolor') ?? '');
  return fill === '#ffffff' ? null : fill;
}

function toHex(colour: string): string | null {
  const digits = HEX.exec(colour)?.groups?.digits?.toLowerCase();
  if (digits) return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
  const { red, green, blue } = RGB.exec(colour)?.groups ?? {};
  if (red !== undefined) {
    return `#${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
  }
  return NAMED[colour.trim().toLowerCase().split(/\s/)[0] ?? ''] ?? null;
}
