/**
 * A study → the findings format, version 1: what `npm run extract` prints and
 * other programs may read. Pages are the file's own numbers, from 1.
 */
import type { Challenge } from '@/lib/check/challenges';
import { type PackDocument, pageAt, printedPage, type Span, textAt } from '@/lib/document/model';
import type { Finding, FindingOf } from '@/lib/extract/findings';
import type { Meaning } from '@/lib/glossary/meaning';

export type Studied = {
  readonly document: PackDocument;
  readonly findings: readonly Finding[];
  readonly challenges: readonly Challenge[];
};

export type Milliseconds = { readonly read: number; readonly extract: number };

/** The format knows two ways to learn a meaning. What a name spells or a misprint hides, nobody explains. */
const ORIGINS = {
  document: 'document',
  own: 'glossary',
  learnt: 'glossary',
  glossary: 'glossary',
  spelled: null,
  joined: null,
  misprint: null,
} as const;

export function findingsJson(
  { document, findings, challenges }: Studied,
  explain: (shortForm: FindingOf<'short-form'>) => readonly Meaning[],
  milliseconds: Milliseconds,
  whyText: (why: Challenge['why']) => string,
): object {
  const of = <Kind extends Finding['kind']>(kind: Kind) =>
    findings.filter((finding): finding is FindingOf<Kind> => finding.kind === kind);
  const place = (at: Span) => {
    const page = pageAt(document, at);
    return { page, printedPage: printedPage(document, page) };
  };
  const meeting = of('meeting')[0];

  return {
    version: 1,
    source: {
      kind: document.source,
      pages: document.pages.length,
      characters: document.blocks.reduce((sum, { text }) => sum + text.length, 0),
      milliseconds,
    },
    meeting: {
      council: meeting?.council ?? null,
      committee: meeting?.committee ?? null,
      date: meeting?.date ?? null,
      time: meeting?.time ?? null,
      venue: meeting?.venue ?? null,
      nextMeetings: (meeting?.next ?? []).map(({ at, date, time }) => ({
        date,
        time,
        quote: textAt(document, at),
        ...place(at),
      })),
    },
    agendaItems: of('agenda-item').map(({ number, title, pages, at }) => ({
      number,
      title,
      pageFrom: pages?.from ?? null,
      pageTo: pages?.to ?? null,
      ...place(at),
    })),
    reports: of('report').map(({ at, kind: _kind, author, pages, purpose, recommendations, ...report }) => ({
      ...report,
      reportBy: author,
      pageFrom: pages?.from ?? null,
      pageTo: pages?.to ?? null,
      purpose: purpose && textAt(document, purpose),
      recommendationsPage: recommendations && pageAt(document, recommendations),
      ...place(at),
    })),
    acronyms: of('short-form').map((shortForm) => {
      const [best, ...others] = explain(shortForm);
      return {
        short: shortForm.short,
        long: best?.long ?? null,
        origin: best === undefined ? null : ORIGINS[best.origin],
        alternatives: others.map(({ long }) => long),
        count: shortForm.uses.length,
        quote: textAt(document, shortForm.at),
        ...place(shortForm.at),
      };
    }),
    figures: of('figure').map(({ at, period, kind: _kind, ...figure }) => ({
      ...figure,
      period: period?.text ?? null,
      periodEnd: period?.end ?? null,
      ...place(at),
    })),
    recommendations: of('recommendation').map(({ at, origin, kind: _kind, ...recommendation }) => ({
      kind: origin,
      ...recommendation,
      ...place(at),
    })),
    requests: of('request').map(({ at, kind: _kind, ...request }) => ({ ...request, ...place(at) })),
    workProgramme: of('work-programme').map(({ at, meetingDate, item, author }) => ({
      meetingDate,
      item,
      author,
      ...place(at),
    })),
    publicQuestions: of('public-question').map(({ at, kind: _kind, ...asked }) => ({
      ...asked,
      ...place(at),
    })),
    checks: challenges.map(({ kind, passages, strength, why }) => ({
      kind,
      quotes: passages.map((at) => textAt(document, at)),
      pages: passages.map((at) => pageAt(document, at)),
      strength,
      why: whyText(why),
    })),
  };
}
