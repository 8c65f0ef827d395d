/** Figures as lines of a table: what was measured, how much it is, and what it should be at most. */

export type Line = {
  readonly what: string;
  readonly found: string;
  readonly bar?: string;
  /** Stands below the line. */
  readonly note?: string;
};

export function print(title: string, lines: readonly Line[]): void {
  const width = (of: (line: Line) => string) => Math.max(...lines.map((line) => of(line).length));
  const [what, found] = [width((line) => line.what), width((line) => line.found)];
  console.log(`\n${title}`);
  for (const line of lines) {
    const bar = line.bar === undefined ? '' : `   bar: ${line.bar}`;
    console.log(`  ${line.what.padEnd(what)}  ${line.found.padStart(found)}${bar}`);
    if (line.note) console.log(`      ${line.note}`);
  }
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
