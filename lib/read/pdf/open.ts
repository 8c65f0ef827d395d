/** Bytes → an open pdf.js document, or the reason why there is none. */

import {
  AnnotationMode,
  getDocument,
  InvalidPDFException,
  PasswordException,
  PasswordResponses,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withoutInvisible } from '@/lib/document/mapped-text';
import { fail, ok, type Result } from '@/lib/result';
import type { ReadProblem } from '../problems';
import type { Matrix } from './matrix';
import { contentFrom, type PageContent } from './page';

export type OpenPdf = {
  readonly pages: number;
  readonly title: string | null;
  readonly readPage: (number: number) => Promise<PageContent>;
  readonly close: () => Promise<void>;
};

export async function openPdf(
  bytes: Uint8Array,
  password: string | undefined,
): Promise<Result<OpenPdf, ReadProblem>> {
  if (bytes.length === 0) return fail({ kind: 'empty' });
  if (!isPdf(bytes)) return fail({ kind: 'not-a-paper' });
  const task = getDocument({
    data: bytes,
    ...(password === undefined ? {} : { password }),
    // Nothing is drawn here: no font is loaded, no picture unpacked, nothing fetched.
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    // The only way to a font's own name, and so to what is bold.
    fontExtraProperties: true,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages === 0) {
      await task.destroy();
      return fail({ kind: 'empty' });
    }
    const isTagged = saysTagged(await document.getMarkInfo());
    return ok({
      pages: document.numPages,
      title: await titleOf(document),
      readPage: (number) => readPage(document, number, isTagged),
      close: () => task.destroy(),
    });
  } catch (problem) {
    await task.destroy();
    return fail(problemFrom(problem));
  }
}

/** The mark may stand behind some rubbish, as pdf.js and others allow. */
const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF');

function problemFrom(problem: unknown): ReadProblem {
  if (problem instanceof PasswordException) {
    return { kind: 'needs-password', wasWrong: problem.code === PasswordResponses.INCORRECT_PASSWORD };
  }
  if (problem instanceof InvalidPDFException) return { kind: 'broken', detail: problem.message };
  return { kind: 'broken', detail: problem instanceof Error ? problem.message : String(problem) };
}

async function readPage(document: PDFDocumentProxy, number: number, isTagged: boolean): Promise<PageContent> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const [{ items }, operators, tags] = await Promise.all([
    page.getTextContent({ includeMarkedContent: true, disableNormalization: true }),
    page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }),
    // A tree that is broken is as good as none.
    isTagged ? page.getStructTree().catch(() => null) : null,
  ]);
  const fontName = (id: string): string | null => {
    const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
    return hasName(font) ? font.name : null;
  };
  const view = transform as unknown as Matrix;
  const content = contentFrom({ number, width, height, view, text: { items, fontName }, operators, tags });
  page.cleanup();
  return content;
}

/** pdf.js declares an object, and 6.5 sends a map. */
const saysTagged = (info: unknown): boolean =>
  info instanceof Map ? info.get('Marked') === true : (info as { Marked?: unknown } | null)?.Marked === true;

const hasName = (font: unknown): font is { readonly name: string } =>
  typeof font === 'object' && font !== null && 'name' in font && typeof font.name === 'string';

async function titleOf(document: PDFDocumentProxy): Promise<string | null> {
  const { info } = await document.getMetadata();
  const title: unknown = 'Title' in info ? info.Title : null;
  const text = typeof title === 'string' ? withoutInvisible(title).trim() : '';
  return text === '' || /^(?:untitled|microsoft word\b.*|.*\.(?:docx?|pdf|rtf))$/i.test(text) ? null : text;
}
