/**
 * pdf.js leaves promises of broken objects behind that nobody waits for. A
 * browser's worker only notes them; Node would end the program over a paper
 * that has been read. All other rejections still end it.
 */
export function outliveStrayRejections(): void {
  process.on('unhandledRejection', (reason) => {
    const isOfPdfjs = reason instanceof Error && /pdf\.worker(?:\.min)?\.mjs/.test(reason.stack ?? '');
    if (!isOfPdfjs) throw reason;
  });
}
