/** The text items of each page of a PDF, counted as pdf.js's text layer makes elements of them: what a `Run` counts. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Page by page; a page that cannot be read has none. */
export async function itemsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const task = getDocument({ data: bytes, verbosity: 0 });
  try {
    const document = await task.promise;
    const pages: (readonly string[])[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(
        await document
          .getPage(number)
          .then(textOf)
          .catch(() => []),
      );
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

async function textOf(page: Awaited<ReturnType<Awaited<Opened>['getPage']>>): Promise<readonly string[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  return items.flatMap((item) => ('str' in item ? [item.str] : []));
}

type Opened = ReturnType<typeof getDocument>['promise'];
