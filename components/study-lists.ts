/**
 * A study's findings by kind, its figures as measures: step by step, since a long pack has tens of thousands and the
 * page must answer between any two steps.
 */
import type { Figure, Finding, FindingOf } from '@/lib/extract/findings';
import { type Measure, measuresFrom } from '@/lib/extract/measures';
import type { ShownTable } from '@/lib/extract/shown-table';
import type { Sited } from '@/lib/extract/sited';
import type { PanelPaper } from './panel-state';

export type StudyLists = {
  readonly read: readonly Measure[];
  readonly shortForms: readonly Sited<FindingOf<'short-form'>>[];
  readonly recommendations: readonly Sited<FindingOf<'recommendation'>>[];
  readonly requests: readonly Sited<FindingOf<'request'>>[];
  readonly workProgramme: readonly Sited<FindingOf<'work-programme'>>[];
  readonly publicQuestions: readonly Sited<FindingOf<'public-question'>>[];
  readonly tables: readonly ShownTable[];
  readonly forms: readonly ShownTable[];
};

/** Work that can be left off after each step. */
export type Steps<Made> = Generator<void, Made, void>;

/** A few milliseconds of work each. */
const FINDINGS_AT_ONCE = 5000;
const FIGURES_AT_ONCE = 1000;

export function* listsOfStudy(study: PanelPaper['study']): Steps<StudyLists> {
  const kinds = new Map<Finding['kind'], Sited[]>();
  for (const [place, sited] of study.findings.entries()) {
    const own = kinds.get(sited.finding.kind);
    if (own) own.push(sited);
    else kinds.set(sited.finding.kind, [sited]);
    if (place % FINDINGS_AT_ONCE === FINDINGS_AT_ONCE - 1) yield;
  }
  const of = <Kind extends Finding['kind']>(kind: Kind) =>
    (kinds.get(kind) ?? []).filter((sited): sited is Sited<FindingOf<Kind>> => sited.finding.kind === kind);
  return {
    read: yield* measuresOf(of('figure')),
    shortForms: of('short-form'),
    recommendations: of('recommendation'),
    requests: of('request'),
    workProgramme: of('work-programme'),
    publicQuestions: of('public-question'),
    tables: study.tables.filter(({ role }) => role === 'data'),
    forms: study.tables.filter(({ role }) => role === 'form'),
  };
}

/** In the order of the paper. A measure's figures stand in one block. */
function* measuresOf(figures: readonly Sited<Figure>[]): Steps<readonly Measure[]> {
  const measures: Measure[] = [];
  let some: Sited<Figure>[] = [];
  for (const own of Map.groupBy(figures, ({ finding }) => finding.at.block).values()) {
    some.push(...own);
    if (some.length < FIGURES_AT_ONCE) continue;
    measures.push(...measuresFrom(some));
    some = [];
    yield;
  }
  measures.push(...measuresFrom(some));
  yield;
  const places = new Map(figures.map((figure, place) => [figure, place]));
  return measures.sort((a, b) => (places.get(a.main) ?? 0) - (places.get(b.main) ?? 0));
}

export function inOneGo<Made>(steps: Steps<Made>): Made {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
