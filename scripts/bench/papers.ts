/** What is measured: the sample pack, and larger packs of real councils where they are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { page, pdf } from '../../tests/support/pdf';
import { paragraph, ruled } from '../../tests/support/pdf-layout';
import { ROOT } from '../../tests/support/sources';
import { PACK_NAME, packPath } from '../sample/site';

export type Paper = { readonly name: string; readonly path: string; readonly bytes: Uint8Array };

const SAMPLE = join(ROOT, 'public/sample', packPath(PACK_NAME));
/** 249 pages; kept beside the project, for it is not ours to publish. */
const LARGE = join(ROOT, '../shared/packs/000.pdf');

export const papers = (): readonly Paper[] =>
  [SAMPLE, LARGE].filter(existsSync).map((path) => ({
    name: path === SAMPLE ? 'sample pack' : basename(path),
    path,
    bytes: new Uint8Array(readFileSync(path)),
  }));

/** A pack of `count` alike pages: numbered paragraphs with figures, and a table with rules. */
export const packOf = (count: number): Uint8Array =>
  pdf(
    Array.from({ length: count }, (_, at) =>
      page(
        Array.from({ length: 8 }, (_, paragraphAt) =>
          paragraph(
            `${at + 1}.${paragraphAt + 1} In quarter 2, ${60 + ((at + paragraphAt) % 40)}% of visits were made in time, against a target of 95%. ` +
              'The multi-agency safeguarding hub (MASH) had three vacancies. Members asked for a breakdown by area before the next meeting.',
            { x: 72, y: 80 + paragraphAt * 50, width: 450 },
          ),
        ).flat(),
        ruled(
          Array.from({ length: 8 }, (_, row) => [
            `Measure ${row + 1}`,
            `${70 + row}%`,
            `${80 + row}%`,
            '95%',
          ]),
          { x: 72, y: 500, widths: [200, 80, 80, 80] },
        ),
      ),
    ),
  );
