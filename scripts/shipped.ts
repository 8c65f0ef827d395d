/**
 * What the built extension carries besides our own code: pdf.js's data folders
 * with their licences, our licence, the licence of every package whose code went
 * into the bundle, and the built-in terms for the address bar.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod/mini';
import { PACK_NAME, packPath } from './sample/site';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = join(ROOT, 'node_modules');
const LICENCE_FILE = /^(?:licen[cs]e|notice|copying)(?:[._-]|$)/i;
/** ".../node_modules/@preact/signals/dist/…" → "@preact/signals". A package inside another is its own. */
const PACKAGE_OF_MODULE = /.*node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\//;

const About = z.object({ version: z.string(), license: z.string() });

export type Copied = { readonly absoluteSrc: string; readonly relativeDest: string };
export type Written = { readonly contents: string; readonly relativeDest: string };

/** An interpreter for scripts inside PDFs. Kloe runs none, so it does not even carry it. */
const SCRIPTING = /quickjs/i;

/**
 * The character maps that the PDF standard names (ISO 32000-2, table 116): no paper may ask for another, but may
 * bring its own. Across ("-H") and down ("-V").
 */
export const CHARACTER_MAPS = [
  ...['GB-EUC', 'GBpc-EUC', 'GBK-EUC', 'GBKp-EUC', 'GBK2K', 'UniGB-UCS2', 'UniGB-UTF16'],
  ...['B5pc', 'HKscs-B5', 'ETen-B5', 'ETenms-B5', 'CNS-EUC', 'UniCNS-UCS2', 'UniCNS-UTF16'],
  ...['83pv-RKSJ', '90ms-RKSJ', '90msp-RKSJ', '90pv-RKSJ', 'Add-RKSJ', 'EUC', 'Ext-RKSJ'],
  ...['UniJIS-UCS2', 'UniJIS-UCS2-HW', 'UniJIS-UTF16'],
  ...['KSC-EUC', 'KSCms-UHC', 'KSCms-UHC-HW', 'KSCpc-EUC', 'UniKS-UCS2', 'UniKS-UTF16'],
] as const;

const WITH_DIRECTION = /^(?<map>.+)-[HV]\.bcmap$/;
/** "H.bcmap": a map of the standard named by its direction alone; "Adobe-GB1-UCS2.bcmap": back to Unicode. */
const OTHER_MAPS = /^(?:[HV]|Adobe-\w+-UCS2)\.bcmap$|^LICENSE/;

const isShipped = (folder: string, file: string): boolean =>
  folder === 'cmaps'
    ? OTHER_MAPS.test(file) || CHARACTER_MAPS.some((map) => map === WITH_DIRECTION.exec(file)?.groups?.map)
    : !SCRIPTING.test(file);

/** Character maps, fonts, colour profiles and decoders that pdf.js loads as a paper needs them. */
export const pdfjsFolders = (): readonly Copied[] =>
  ['cmaps', 'standard_fonts', 'wasm', 'iccs'].flatMap((folder) =>
    readdirSync(join(PACKAGES, 'pdfjs-dist', folder))
      .filter((file) => isShipped(folder, file))
      .map((file) => ({
        absoluteSrc: join(PACKAGES, 'pdfjs-dist', folder, file),
        relativeDest: `pdfjs/${folder}/${file}`,
      })),
  );

/** What `reader.html?sample` opens. The sample council's other papers are for `npm start` and the tests. */
export const samplePack = (): Copied => ({
  absoluteSrc: join(ROOT, 'public/sample', packPath(PACK_NAME)),
  relativeDest: 'sample-pack.pdf',
});

export const isSampleCouncil = ({ relativeDest }: { readonly relativeDest: string }): boolean =>
  relativeDest.replaceAll('\\', '/').startsWith('sample/');

export const ownLicence = (): Copied => ({
  absoluteSrc: join(ROOT, 'LICENSE'),
  relativeDest: 'LICENSE.txt',
});

/** Short and long forms of the built-in terms: the background can fetch a file, but import nothing when it is asked to. */
export const termPairs = (): Written => ({
  contents: JSON.stringify(
    z
      .array(z.tuple([z.string(), z.string()], z.unknown()))
      .parse(JSON.parse(readFileSync(join(ROOT, 'lib/glossary/uk-terms.json'), 'utf8')))
      .map(([short, long]) => [short, long]),
  ),
  relativeDest: 'term-pairs.json',
});

/** "…/node_modules/zod/v4/mini/index.js" → "zod"; our own modules → `null`. */
export const packageOf = (module: string): string | null =>
  PACKAGE_OF_MODULE.exec(module.replaceAll('\\', '/'))?.groups?.name ?? null;

export function notices(names: Iterable<string>): Written {
  const parts = [...new Set(names)].sort().map(notice);
  const head = 'Kloe contains the following software of others. Each part is under its own licence.\n';
  return { contents: [head, ...parts].join('\n'), relativeDest: 'THIRD-PARTY-NOTICES.txt' };
}

function notice(name: string): string {
  const folder = join(PACKAGES, name);
  const about = About.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const rule = '='.repeat(78);
  const title = `${name} ${about.version} (${about.license})`;
  return `${rule}\n${title}\n${rule}\n\n${texts.join('\n\n') || licenceByName(name, about.license)}\n`;
}

/** A few packages name the MIT licence without its text, which is the same as that of our own. */
function licenceByName(name: string, license: string): string {
  if (license !== 'MIT')
    throw new Error(`${name} (${license}) brings no licence text: it must not be shipped`);
  const [, grant = ''] = readFileSync(join(ROOT, 'LICENSE'), 'utf8').split(
    /(?=Permission is hereby granted)/,
  );
  return `Copyright (c) the authors of ${name}\n\n${grant.trim()}`;
}
