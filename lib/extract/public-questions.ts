/** Finds the questions of the public and the answers they were given. */
import { isAside, type PackDocument } from '@/lib/document/model';
import { structureOf } from '@/lib/document/parts';
import type { Finding, PublicQuestion } from './findings';
import { questionsInProse } from './questions/in-prose';
import { isQuestionTable, questionsInTable } from './questions/in-table';

/** "Questions from members of the public", "PUBLIC QUESTION TIME". */
const ASKS = /\bpublic questions?\b|\bquestions? (?:from|by) (?:the|members of the) public\b/i;

export function findPublicQuestions(doc: PackDocument): Finding[] {
  const { parts } = structureOf(doc);
  // Some councils print them in the minute of their item.
  const minutes = parts.flatMap(({ items }) => items.filter(({ title }) => ASKS.test(title)));
  const inProse = [...parts.filter(({ kind }) => kind === 'questions'), ...minutes].flatMap(({ from, to }) =>
    questionsInProse(doc, from, to),
  );
  const inTables = tablesOf(doc).flatMap((run) => questionsInTable(doc, run));
  const found: PublicQuestion[] = [...inTables, ...inProse];
  return found.sort((a, b) => a.at.block - b.at.block || a.at.start - b.at.start);
}

/** Tables of questions, each with the tables that carry it on over a page break. */
function tablesOf(doc: PackDocument): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let isOpen = false;
  doc.blocks.forEach((block, index) => {
    if (isAside(block)) return;
    if (isQuestionTable(doc, index)) runs.push([index]);
    else if (isOpen && block.kind === 'table') runs.at(-1)?.push(index);
    isOpen = block.kind === 'table' && runs.at(-1)?.at(-1) === index;
  });
  return runs;
}
