/** Pages in which nothing could be looked for. Shown above every list, so that "none" is never said of them. */
import type { Page } from '@/lib/document/model';
import { words } from '@/lib/words';
import { Notice } from './Notice';

export function UnreadPages({ pages }: { pages: readonly Page[] }) {
  const numbers = (text: Page['text']) =>
    pages.filter((page) => page.text === text).map(({ number }) => number);
  const pictures = numbers('none');
  const garbled = numbers('garbled');
  if (pictures.length + garbled.length === 0) return null;
  const { findings, everywhere } = words;
  return (
    <Notice
      kind="doubt"
      title={
        <>
          {pictures.length > 0 && findings.pictures(everywhere.pageList(pictures))}{' '}
          {garbled.length > 0 && findings.garbled(everywhere.pageList(garbled))}
        </>
      }
    >
      {findings.lookThere}
    </Notice>
  );
}
