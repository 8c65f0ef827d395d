/** Case number → a damaged paper, read as Kloe reads it. The same number, the same paper. */
import { JSDOM } from 'jsdom';
import type { PackDocument } from '@/lib/document/model';
import { readPdf } from '@/lib/read/pdf';
import type { ReadProblem } from '@/lib/read/problems';
import { readSavedPage } from '@/lib/read/saved-page';
import { readText } from '@/lib/read/text';
import { textNodes } from '@/lib/read/text-nodes';
import { ok, type Result } from '@/lib/result';
import { itemsOf } from '../support/pdf-items';
import { chanceFrom } from '../support/random';
import { damagedPage, damagedText } from './page-cases';
import { damagedPdf } from './pdf-cases';
import type { Items } from './source-faults';

export type ReadCase = {
  readonly read: Result<PackDocument, ReadProblem>;
  /** What its words may come from. */
  readonly itemsOf: () => Promise<Items>;
};

export async function readCase(number: number, seed: number): Promise<ReadCase> {
  const chance = chanceFrom(seed + number);
  const turn = Math.floor(number / 5);
  switch (number % 5) {
    case 0:
    case 1: {
      const bytes = damagedPdf(turn * 2 + (number % 5), chance);
      return { read: await readPdf(bytes.slice()), itemsOf: () => itemsOf(bytes) };
    }
    case 2:
    case 3: {
      const { source, address } = damagedPage(turn * 2 + (number % 5), chance);
      const { document } = new JSDOM(source, { url: address }).window;
      const items = [textNodes(document.body).map(({ data }) => data)];
      return { read: ok(readSavedPage(document, address)), itemsOf: async () => items };
    }
    default: {
      const text = damagedText(chance);
      return { read: ok(readText(text)), itemsOf: async () => [text.split(/\r\n|[\n\r\f]/)] };
    }
  }
}
