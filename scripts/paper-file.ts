/** A paper on this disk (PDF, page or text) → its document, or one clear line and an end. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import type { PackDocument } from '@/lib/document/model';
import { readPdf } from '@/lib/read/pdf';
import { readSavedPage } from '@/lib/read/saved-page';
import { readText } from '@/lib/read/text';
import { readProblemText } from '@/lib/words/problems';

export async function readPaperFile(path: string): Promise<PackDocument> {
  const bytes = bytesOf(path);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (bytes.length === 0) stop(`${basename(path)} is empty: there is nothing in it to read.`);
  if (head.includes('%PDF') || /\.pdf$/i.test(path)) {
    const onPage = (page: number, of: number) => {
      if (page % 50 === 0) console.error(`${page} of ${of} pages`);
    };
    const result = await readPdf(bytes, { onPage });
    return result.ok ? result.value : stop(`${basename(path)}: ${readProblemText(result.problem)}`);
  }
  const text = new TextDecoder().decode(bytes);
  if (/^\s*(?:<!doctype html|<html|<\?xml|<[a-z])/i.test(text)) {
    const address = pathToFileURL(path).href;
    return readSavedPage(new JSDOM(text, { url: address }).window.document, address);
  }
  return readText(text);
}

function bytesOf(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return stop(`${path} cannot be opened. Is it there, and may you read it?`);
  }
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
