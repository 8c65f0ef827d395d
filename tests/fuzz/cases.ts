/** Case number → a damaged paper, read as Kloe reads it. The same number, the same paper. */
import { JSDOM } from 'jsdom';
import type { PackDocument } from '@/lib/document/model';
import { readPdf } from '@/lib/read/pdf';
import type { ReadProblem } from '@/lib/read/problems';
import { readSavedPage } from '@/lib/read/saved-page';
import { readText } from '@/lib/read/text';
import { ok, type Result } from '@/lib/result';
import { chanceFrom } from '../support/random';
import { damagedPage, damagedText } from './page-cases';
import { damagedPdf } from './pdf-cases';

export async function readCase(number: number, seed: number): Promise<Result<PackDocument, ReadProblem>> {
  const chance = chanceFrom(seed + number);
  const turn = Math.floor(number / 5);
  switch (number % 5) {
    case 0:
    case 1:
      return readPdf(damagedPdf(turn * 2 + (number % 5), chance));
    case 2:
    case 3: {
      const { source, address } = damagedPage(turn * 2 + (number % 5), chance);
      return ok(readSavedPage(new JSDOM(source, { url: address }).window.document, address));
    }
    default:
      return ok(readText(damagedText(chance)));
  }
}
