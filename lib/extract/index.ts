/**
 * Every extractor, by the kind of finding it makes. To add one: add its kind to
 * `findings.ts` (the compiler then asks for a line here), write its file, and
 * give it a table in `tests/extract/`.
 */
import type { PackDocument } from '@/lib/document/model';
import { findAgendaItems } from './agenda-items';
import { findFigures } from './figures';
import type { Finding } from './findings';
import { findMeetings } from './meeting';
import { findPublicQuestions } from './public-questions';
import { findQuestionDeadlines } from './question-deadlines';
import { findRecommendations } from './recommendations';
import { findReports } from './reports';
import { findRequests } from './requests';
import { findShortForms } from './short-forms';
import { findWorkProgramme } from './work-programme';

type Extractor = (doc: PackDocument) => Finding[];

const EXTRACTORS: Readonly<Record<Finding['kind'], Extractor>> = {
  meeting: findMeetings,
  'agenda-item': findAgendaItems,
  report: findReports,
  'short-form': findShortForms,
  figure: findFigures,
  recommendation: findRecommendations,
  request: findRequests,
  'work-programme': findWorkProgramme,
  'public-question': findPublicQuestions,
  'question-deadline': findQuestionDeadlines,
};

/** `failed` names what could not be looked for, so that "none found" is never a lie. */
export type Extraction = {
  readonly findings: readonly Finding[];
  readonly failed: readonly Finding['kind'][];
};

export function extractAll(
  doc: PackDocument,
  extractors: Readonly<Record<string, Extractor>> = EXTRACTORS,
): Extraction {
  const findings: Finding[] = [];
  const failed: Finding['kind'][] = [];
  for (const [kind, extract] of Object.entries(extractors) as [Finding['kind'], Extractor][]) {
    try {
      // One by one: as arguments of one call some 60,000 are too many for a worker.
      for (const finding of extract(doc)) findings.push(finding);
    } catch {
      failed.push(kind);
    }
  }
  return { findings, failed };
}
