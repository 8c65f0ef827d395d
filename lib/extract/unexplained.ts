/** What a paper never explains, by the report that leaves it unexplained. */
import type { AgendaItem, Finding, Report } from './findings';

type UnexplainedForm = {
  readonly short: string;
  /** Those of the report, the file's own numbers from 1. */
  readonly pages: readonly number[];
};

export type Unexplained = {
  /** `null`: pages that are not known to be any report's. */
  readonly report: Report | null;
  readonly shortForms: readonly UnexplainedForm[];
};

/** In the order of the paper; what is no report's comes last. */
export function unexplainedIn(findings: readonly Finding[]): readonly Unexplained[] {
  const reports = findings.filter((finding) => finding.kind === 'report');
  const items = findings.filter((finding) => finding.kind === 'agenda-item');
  const uses = findings.flatMap((finding) => {
    if (finding.kind !== 'short-form' || finding.long !== null) return [];
    return finding.pages.map((page) => ({
      short: finding.short,
      page,
      report: reportOf(page, reports, items),
    }));
  });
  const byReport = Map.groupBy(uses, ({ report }) => report);
  return [...reports, null].flatMap((report) => {
    const own = Map.groupBy(byReport.get(report) ?? [], ({ short }) => short);
    if (own.size === 0) return [];
    const shortForms = [...own].map(([short, used]) => ({ short, pages: used.map(({ page }) => page) }));
    return [{ report, shortForms }];
  });
}

/** Appendices count to the report of their item, where it has one report only. A web page is of one report, or none can be told. */
function reportOf(page: number, reports: readonly Report[], items: readonly AgendaItem[]): Report | null {
  const [first, ...others] = reports;
  if (first?.pages === null) return others.length === 0 ? first : null;
  const around = reports.findLast(({ pages }) => isIn(pages, page));
  if (around) return around;
  const item = items.find(({ pages }) => isIn(pages, page));
  const [only, ...more] = item ? reports.filter(({ itemNumber }) => itemNumber === item.number) : [];
  return more.length === 0 ? (only ?? null) : null;
}

const isIn = (pages: Report['pages'], page: number): boolean =>
  pages !== null && pages.from <= page && page <= pages.to;
