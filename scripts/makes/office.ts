/** Word documents and web pages → PDF, by the LibreOffice of this machine. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasOffice = (): boolean => spawnSync('soffice', ['--version']).status === 0;

/** `kind`: the ending that tells LibreOffice what it is given. */
export function officePdf(
  paper: string | Buffer,
  kind: 'docx' | 'html',
  { isTagged }: { readonly isTagged: boolean },
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'kloe-office-'));
  const settings = { UseTaggedPDF: isTagged, ExportBookmarks: isTagged };
  const options = Object.entries(settings).map(
    ([name, value]) => `"${name}":{"type":"boolean","value":"${value}"}`,
  );
  const reader = kind === 'html' ? ['--infilter=HTML (StarWriter)'] : [];
  try {
    writeFileSync(join(folder, `paper.${kind}`), paper);
    const { stderr } = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        ...reader,
        '--convert-to',
        `pdf:writer_pdf_Export:{${options.join(',')}}`,
        '--outdir',
        folder,
        join(folder, `paper.${kind}`),
      ],
      { encoding: 'utf8' },
    );
    try {
      return settled(readFileSync(join(folder, 'paper.pdf')));
    } catch {
      throw new Error(`LibreOffice made nothing of a ${kind} paper: ${stderr}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A PDF says when it was made, and has a name made of that: the same paper must give the same bytes. */
function settled(pdf: Buffer): Buffer {
  const text = pdf
    .toString('latin1')
    .replaceAll(/(?<key>\/(?:Creation|Mod)Date ?\(D:)\d{14}/g, '$<key>20261116090000')
    .replaceAll(/(?<=[</])[0-9A-F]{32}\b/g, '0'.repeat(32));
  return Buffer.from(text, 'latin1');
}
