/** The sample council as it ships, read and studied by the code the extension runs. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { type PackDocument, pageAt, textAt } from '@/lib/document/model';
import type { Finding, FindingOf } from '@/lib/extract/findings';
import { type Study, studyDocument, studyPdf } from '@/lib/pipeline';
import { readSavedPage } from '@/lib/read/saved-page';
import { AGENDA, fileAt, HOST } from '@/scripts/sample/site';

const bytesOf = (file: string) => readFileSync(new URL(`../../public/sample/${file}`, import.meta.url));

export async function studySamplePdf(file: string): Promise<Study> {
  const study = await studyPdf(new Uint8Array(bytesOf(file)), {});
  if (!study.ok) throw new Error(`${file} cannot be read: ${study.problem.kind}`);
  return study.value;
}

/** The page behind an address of the sample council. */
export function studySamplePage(address: string): Study {
  const url = new URL(address, `http://${HOST}`);
  const page = new JSDOM(bytesOf(fileAt(url)), { url: url.href, contentType: 'text/html; charset=utf-8' });
  return studyDocument(readSavedPage(page.window.document, url.href));
}

export const AGENDA_ADDRESS = AGENDA;

export function findingsOf<Kind extends Finding['kind']>(study: Study, kind: Kind): FindingOf<Kind>[] {
  return study.findings.filter((finding): finding is FindingOf<Kind> => finding.kind === kind);
}

export const pageOf = ({ document }: Study, { at }: Finding): number => pageAt(document, at);

export const wordsOf = ({ document }: Study, { at }: Finding): string => textAt(document, at);

/** All the words that stand on a page; a paragraph that crosses pages counts for each of them. */
export const wordsOn = (document: PackDocument, page: number): string =>
  document.blocks
    .filter((block) => block.page === page || block.runs.some((run) => run.page === page))
    .map(({ text }) => text)
    .join('\n');
