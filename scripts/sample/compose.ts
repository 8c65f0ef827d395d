/** Facts and sources → the HTML that is printed: one paper by itself, the whole pack, a supplement. */
import { readFileSync } from 'node:fs';
import facts from './facts.json' with { type: 'json' };
import { escapeHtml, fill } from './fill';
import type { Part } from './parts';
import { scorecard, tracker, workProgramme } from './tables';

export type Printed = { readonly part: Part; readonly pages: number };

const read = (name: string): string => readFileSync(new URL(`sources/${name}`, import.meta.url), 'utf8');

type Values = ReturnType<typeof valuesOf>;

/** What the sources of a meeting's papers name. */
export const valuesOf = (
  iso: string,
  rows: { readonly tracker: typeof facts.tracker; readonly workProgramme: typeof facts.workProgramme },
) => ({
  ...facts,
  meeting: facts.meetings.find((meeting) => meeting.iso === iso),
  crest: read('crest.svg').trim(),
  members: facts.cast.members.map(escapeHtml).join('<br>'),
  coOptees: facts.cast.coOptees.map(({ name, seat }) => `<b>${escapeHtml(name)}</b>, ${seat}`).join('<br>'),
  scorecard: scorecard(),
  tracker: tracker(rows.tracker),
  workProgramme: workProgramme(rows.workProgramme),
});

const NOVEMBER = valuesOf('2026-11-24', facts);

const BLANK =
  '<section class="blank"><p class="blank-words">This page is intentionally left blank</p></section>';

/** A paper as the council publishes it by itself: without the stamp and the numbers of the pack. */
export const paperHtml = (part: Part, values: Values = NOVEMBER): string =>
  sheet(part.name, fill(read(`${part.source}.html`), values), 'single', 0);

/** The page that stands behind a paper which ends on an odd one. */
export const blankHtml = (): string => sheet('Blank page', BLANK, 'single', 0);

/** Every paper begins on an odd page, as it would on paper. */
export function packHtml(
  title: string,
  front: string,
  printed: readonly Printed[],
  first: number,
  values: Values = NOVEMBER,
): string {
  const pages = pagesOf(printed, first);
  const papers = printed.map(({ part, pages: count }) => {
    const paper = fill(read(`${part.source}.html`), values);
    return count % 2 === 1 ? `${paper}\n${BLANK}` : paper;
  });
  const opening = fill(read(`${front}.html`), { ...values, pages });
  const unnumbered = countSections(opening);
  return sheet(title, [opening, ...papers].join('\n'), 'pack', first - 1 - unnumbered);
}

/** The opening pages alone, with the pages of the pack in their column. */
export const frontHtml = (title: string, front: string, printed: readonly Printed[]): string =>
  sheet(title, fill(read(`${front}.html`), { ...NOVEMBER, pages: pagesOf(printed, 1) }), 'single', 0);

/** Item → "9 - 12", the printed pages of its papers. */
function pagesOf(printed: readonly Printed[], first: number): Readonly<Record<string, string>> {
  const spans: Record<string, { from: number; to: number }> = {};
  let next = first;
  for (const { part, pages } of printed) {
    const to = next + pages + (pages % 2) - 1;
    spans[part.item] = { from: spans[part.item]?.from ?? next, to };
    next = to + 1;
  }
  return Object.fromEntries(Object.entries(spans).map(([item, { from, to }]) => [item, `${from} - ${to}`]));
}

/** Each section of an opening is written to fill one page. */
const countSections = (html: string): number => html.match(/<section /g)?.length ?? 0;

function sheet(title: string, body: string, kind: 'single' | 'pack', before: number): string {
  const numbers =
    kind === 'pack'
      ? `html { counter-reset: page ${before}; }`
      : '@page { @bottom-center { content: none; } }';
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>${read('print.css')}\n${numbers}</style></head><body class="${kind}">${body}</body></html>`;
}
