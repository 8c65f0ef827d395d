/** Figures as lines of a table: what was measured, how much it is, and what it should be at most. */

export type Line = {
  readonly what: string;
  readonly found: string;
  readonly bar?: string;
  /** Stands below the line. */
  readonly note?: string;
};

type Section = { readonly title: string; readonly lines: readonly Line[] };
const printed: Section[] = [];

export function print(title: string, lines: readonly Line[]): void {
  printed.push({ title, lines });
  const width = (of: (line: Line) => string) => Math.max(...lines.map((line) => of(line).length));
  const [what, found] = [width((line) => line.what), width((line) => line.found)];
  console.log(`\n${title}`);
  for (const line of lines) {
    const bar = line.bar === undefined ? '' : `   bar: ${line.bar}`;
    console.log(`  ${line.what.padEnd(what)}  ${line.found.padStart(found)}${bar}`);
    if (line.note) console.log(`      ${line.note}`);
  }
}

/** All that was printed so far, as tables of Markdown. Lines under one title stand in one table. */
export function asMarkdown(): string {
  const titles = [...new Set(printed.map(({ title }) => title))];
  return titles
    .map((title) => {
      const rows = printed.filter((section) => section.title === title).flatMap(({ lines }) => lines);
      const cells = rows.map(({ what, found, bar = '' }) => `| ${what} | ${found} | ${bar} |`);
      return [`## ${title}`, '', '| what | found | bar |', '|---|--:|--:|', ...cells, ''].join('\n');
    })
    .join('\n');
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 1 ? middle : middle - 1], sorted[middle]];
  return (low + high) / 2;
}

export const inMilliseconds = (value: number): string => `${Math.round(value).toLocaleString('en-GB')} ms`;
export const inSeconds = (value: number): string => `${(value / 1000).toFixed(2)} s`;
export const inKilobytes = (value: number): string => `${(value / 1000).toFixed(1)} kB`;
export const inMegabytes = (value: number): string => `${(value / 1e6).toFixed(1)} MB`;
