/** What is wrong with a document, or with what is said of it. Each fault is a sentence; none is what should be. */
import { type PackDocument, type Span, textAt } from '@/lib/document/model';
import { findingsJson } from '@/lib/export/findings-json';
import type { Figure, Finding } from '@/lib/extract/findings';
import { outlineOf } from '@/lib/extract/outline';
import { siteFindings } from '@/lib/extract/sited';
import { explainerFor } from '@/lib/glossary/explain';
import { loadUkTerms } from '@/lib/glossary/uk-terms';
import type { Study } from '@/lib/pipeline';
import { whyText } from '@/lib/words/arithmetic';
import { figureFaults } from '../support/figure-faults';
import { type Items, sourceFaults } from './source-faults';
import { structureFaults } from './structure-faults';

const TERMS = await loadUkTerms();

export type Judged = { readonly findings: number; readonly faults: readonly string[] };

/** `items`: what the words of the document may come from. */
export function judge(study: Study, items: Items): Judged {
  const doc = study.document;
  const faults = [
    ...blockFaults(doc),
    ...sourceFaults(doc, items),
    ...structureFaults(doc),
    ...study.failed.map((kind) => `could not look for ${kind}`),
    ...studyFaults(study, items),
  ];
  return { findings: study.findings.length, faults };
}

function blockFaults({ pages, blocks }: PackDocument): readonly string[] {
  const faults: string[] = [];
  if (!pages.every(({ number }, at) => number === at + 1)) faults.push('pages are not counted from 1');
  blocks.forEach((block, index) => {
    let end = 0;
    for (const run of block.runs) {
      if (run.start < end || run.end <= run.start) faults.push(`block ${index}: runs overlap or are empty`);
      if (run.page < 1 || run.page > pages.length) faults.push(`block ${index}: no page ${run.page}`);
      end = run.end;
    }
    if (end > block.text.length) faults.push(`block ${index}: runs go on behind its words`);
    if (block.text.trim() === '') faults.push(`block ${index}: a ${block.kind} without words`);
    if ('body' in block && block.body > block.text.length)
      faults.push(`block ${index}: body behind its words`);
  });
  return faults;
}

function studyFaults({ document, findings, challenges, failed }: Study, items: Items): readonly string[] {
  const printed = JSON.stringify(
    findingsJson(
      { document, findings, challenges },
      explainerFor(findings, TERMS),
      { read: 0, extract: 0 },
      whyText,
    ),
  );
  structuredClone({ document, findings, challenges, failed });
  return [
    ...findings.flatMap((finding) =>
      findingFaults(document, finding, items).map((fault) => `${finding.kind}: ${fault}`),
    ),
    ...challenges.flatMap(({ kind, passages }) =>
      passages.length === 0 ? [`${kind}: no passages`] : passages.flatMap((at) => spanFaults(document, at)),
    ),
    ...siteFindings(document, findings).flatMap(({ finding, passage }) =>
      passage.words.slice(passage.start, passage.end) === textAt(document, finding.at)
        ? []
        : [`${finding.kind}: shown with other words than it points at`],
    ),
    ...outlineOf(document, findings).flatMap(({ page }) =>
      page === null || document.pages[page - 1] ? [] : [`outline: no page ${page}`],
    ),
    ...(printed.length > 0 ? [] : ['nothing to print']),
  ];
}

function spanFaults(doc: PackDocument, at: Span): readonly string[] {
  const length = doc.blocks[at.block]?.text.length ?? -1;
  if (at.start < 0 || at.end > length || at.start >= at.end) return [`points outside of block ${at.block}`];
  return textAt(doc, at).trim() === '' ? [`points at nothing in block ${at.block}`] : [];
}

function findingFaults(doc: PackDocument, finding: Finding, items: Items): readonly string[] {
  // A page of a committee system that says it all in its title holds no words to point at.
  const isWordless = doc.listing !== null && doc.blocks.length === 0;
  const faults = isWordless ? [] : [...spanFaults(doc, finding.at)];
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  switch (finding.kind) {
    case 'meeting':
      must(isDay(finding.date), `date ${finding.date}`);
      for (const { at, date } of finding.next) {
        faults.push(...spanFaults(doc, at));
        must(isDay(date), `next date ${date}`);
      }
      break;
    case 'agenda-item':
      must(finding.title.trim() !== '', 'no title');
      if (finding.pages) {
        const { from, to } = finding.pages;
        must(1 <= from && from <= to && to <= doc.pages.length, `pages ${from} to ${to}`);
      }
      break;
    case 'short-form':
      must(finding.uses.length > 0, `${finding.short} is never used`);
      for (const use of finding.uses) {
        must(
          textAt(doc, use).toLowerCase().includes(finding.short.toLowerCase()),
          `"${textAt(doc, use)}" is not ${finding.short}`,
        );
      }
      break;
    case 'figure':
      faults.push(...figureFaults(doc, finding, items), ...measureFaults(finding));
      break;
    case 'recommendation':
      must(finding.text.trim() !== '', 'no words');
      must(
        isDay(finding.meetingDate) && isDay(finding.dueDate),
        `${finding.meetingDate}, ${finding.dueDate}`,
      );
      break;
    case 'request':
      must(
        doc.blocks[finding.at.block]?.text.includes(finding.quote) === true,
        `"${finding.quote}" is not there`,
      );
      must(
        isDay(finding.meetingDate) && isDay(finding.dueDate),
        `${finding.meetingDate}, ${finding.dueDate}`,
      );
      break;
    case 'work-programme':
      must(
        finding.item.trim() !== '' && isDay(finding.meetingDate),
        `${finding.item}, ${finding.meetingDate}`,
      );
      break;
    case 'question-deadline':
      must(isDay(finding.date), finding.date);
      break;
    case 'public-question':
      must(finding.question.trim() !== '', 'no question');
      break;
  }
  return faults;
}

const measureFaults = ({ value, period }: Figure): readonly string[] => [
  ...(Number.isFinite(value) ? [] : [`value ${value}`]),
  ...(isDay(period?.end ?? null) ? [] : [`period ends ${period?.end}`]),
];

/** "2026-11-24", or `null`. */
const isDay = (day: string | null): boolean =>
  day === null || (/^\d{4}-\d\d-\d\d$/.test(day) && new Date(day).toISOString().startsWith(day));
