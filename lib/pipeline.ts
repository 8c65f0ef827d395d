/**
 * START HERE. What Kloe does with a paper, on one screen:
 * read it, find what a member wants to know, check it against itself.
 * `store/` keeps the result, `entrypoints/` show it.
 */
import { checkAll } from './check';
import type { Challenge } from './check/challenges';
import type { PackDocument } from './document/model';
import { extractAll } from './extract';
import type { Finding } from './extract/findings';
import { type PdfReading, readPdf } from './read/pdf';
import type { ReadProblem } from './read/problems';
import { ok, type Result } from './result';

/** All that Kloe knows of one paper. */
export type Study = {
  readonly document: PackDocument;
  readonly findings: readonly Finding[];
  /** What could not be looked for. */
  readonly failed: readonly Finding['kind'][];
  readonly challenges: readonly Challenge[];
};

/** Says all there is to say about a document. Pure: the same document, the same study. */
export function studyDocument(document: PackDocument): Study {
  const { findings, failed } = extractAll(document);
  return { document, findings, failed, challenges: checkAll(document, findings) };
}

/** A problem where nothing can be read of it; which single pages could not be, the document says. */
export async function studyPdf(bytes: Uint8Array, reading: PdfReading): Promise<Result<Study, ReadProblem>> {
  const read = await readPdf(bytes, reading);
  return read.ok ? ok(studyDocument(read.value)) : read;
}
