/** Puts words on the clipboard; a table as HTML for what knows tables, as lines for what does not. */

export type TableCopy = { readonly html: string; readonly text: string };

/** What became of it: a browser may know no HTML on its clipboard, or lend it to nobody. */
export type Copied = 'copied' | 'copiedAsText' | 'notCopied';

/** Call it in the click itself: browsers lend the clipboard to nothing else. */
export async function copyTable({ html, text }: TableCopy): Promise<Copied> {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  const part = (type: string, words: string) => ({ [type]: new Blob([words], { type }) });
  try {
    await clipboard.write([new ClipboardItem({ ...part('text/html', html), ...part('text/plain', text) })]);
    return 'copied';
  } catch {
    return (await copyText(text)) === 'copied' ? 'copiedAsText' : 'notCopied';
  }
}

/** In the click itself, too. */
export const copyText = (text: string): Promise<Exclude<Copied, 'copiedAsText'>> =>
  navigator.clipboard.writeText(text).then(
    () => 'copied',
    () => 'notCopied',
  );
