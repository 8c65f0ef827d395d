/** A chart with its title and sources → a picture that stands by itself: SVG, with its colours in it. */
import { type Drawing, type DrawnMark, diamondAt, type LineOf, pathOf, RADII } from './drawing';
import { markupFree } from './html';

export type Caption = {
  readonly title: string;
  readonly about: string;
  /** Under the chart, one a line. */
  readonly notes: readonly string[];
};

/** On white paper, whatever the member's screen is like. */
const INK = '#1b1d20';
const QUIET = '#4b4f55';
const BLUE = '#17496f';
const GREY = '#706b62';
const BROWN = '#6e4700';
const PAPER = '#ffffff';

const LINES: Readonly<Record<LineOf, string>> = {
  actual: `stroke="${BLUE}" stroke-width="2.5"`,
  other: `stroke="${BLUE}" stroke-width="1.5"`,
  target: `stroke="${INK}" stroke-width="2" stroke-dasharray="7 4"`,
  comparator: `stroke="${GREY}" stroke-width="1.75" stroke-dasharray="2 3"`,
  grid: 'stroke="#d8d3c8"',
  base: 'stroke="#7b766c"',
  gap: 'stroke="#7b766c" stroke-dasharray="1 4"',
  cut: `stroke="${BROWN}" stroke-width="1.5" stroke-dasharray="4 3"`,
};
const TEXTS = {
  axis: `fill="${QUIET}"`,
  value: `fill="${INK}"`,
  end: `fill="${INK}" font-weight="600"`,
  cut: `fill="${BROWN}"`,
} as const;

const FONT = 'font-family="Segoe UI, Helvetica Neue, Arial, Liberation Sans, sans-serif" font-size="14"';
const MARGIN = 24;
const HEAD = 64;
const LINE = 19;
/** Letters that fit into a line of small text, at the width of a chart. */
const LETTERS_IN_LINE = 100;

export function pictureSvg({ width, height, marks }: Drawing, { title, about, notes }: Caption): string {
  const lines = notes.flatMap((note) => inLines(note, LETTERS_IN_LINE));
  const titles = inLines(title, 66);
  const top = HEAD + (titles.length - 1) * 26;
  const whole = { width: width + 2 * MARGIN, height: top + height + lines.length * LINE + MARGIN };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}" role="img" ${FONT}>`,
    `<title>${markupFree(title)}</title>`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    ...titles.map(
      (line, place) =>
        `<text x="${MARGIN}" y="${MARGIN + 14 + place * 26}" font-size="20" font-weight="600" fill="${INK}">${markupFree(line)}</text>`,
    ),
    `<text x="${MARGIN}" y="${top - 2}" fill="${QUIET}">${markupFree(about)}</text>`,
    `<g transform="translate(${MARGIN} ${top})">`,
    ...marks.map(drawn),
    '</g>',
    ...lines.map(
      (line, place) =>
        `<text x="${MARGIN}" y="${top + height + (place + 1) * LINE}" font-size="13" fill="${QUIET}">${markupFree(line)}</text>`,
    ),
    '</svg>',
  ].join('\n');
}

function drawn(mark: DrawnMark): string {
  switch (mark.kind) {
    case 'line':
      return `<path d="${pathOf(mark.points)}" fill="none" ${LINES[mark.of]}/>`;
    case 'dot': {
      const [x, y] = mark.at;
      const colours =
        mark.of === 'earlier' ? `fill="${PAPER}" stroke="${BLUE}"` : `fill="${BLUE}" stroke="${PAPER}"`;
      return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${RADII[mark.of]}" ${colours} stroke-width="1.5"/>`;
    }
    case 'diamond':
      return `<path d="${diamondAt(mark.at)}" fill="${PAPER}" stroke="${GREY}" stroke-width="1.75"/>`;
    case 'text': {
      const [x, y] = mark.at;
      return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${mark.anchor}" ${TEXTS[mark.of]}>${markupFree(mark.words)}</text>`;
    }
  }
}

/** Cut between words. */
function inLines(words: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
