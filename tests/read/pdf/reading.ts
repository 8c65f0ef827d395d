/** Reads a test's PDF, for tests that are about what was read and not about failing. */
import type { PackDocument, TableBlock } from '@/lib/document/model';
import { readPdf } from '@/lib/read/pdf';
import { type PdfPage, pdf } from '../../support/pdf';
import { outline, rowsOf } from '../outline';

export async function documentOf(...pages: readonly PdfPage[]): Promise<PackDocument> {
  const read = await readPdf(pdf(pages));
  if (!read.ok) throw new Error(`not read: ${read.problem.kind}`);
  return read.value;
}

export const outlineOf = async (...pages: readonly PdfPage[]): Promise<string> =>
  outline(await documentOf(...pages));

export async function tablesOf(...pages: readonly PdfPage[]): Promise<readonly TableBlock[]> {
  const { blocks } = await documentOf(...pages);
  return blocks.filter((block): block is TableBlock => block.kind === 'table');
}

export async function rowsIn(...pages: readonly PdfPage[]): Promise<string> {
  const tables = await tablesOf(...pages);
  return tables.map(({ text, table }) => rowsOf(text, table)).join('\n\n');
}
