/** Pages in which nothing could be looked for. Shown above every list, so that "none" is never said of them. */
import type { Page } from '@/lib/document/model';
import { words } from '@/lib/words';
import { Notice } from './Notice';
import { pagesText } from './passage-text';

export function UnreadPages({ pages }: { pages: readonly Page[] }) {
  const pictures = pages.filter(({ text }) => text === 'none');
  const garbled = pages.filter(({ text }) => text === 'garbled');
  const partly = pages.filter(({ text }) => text === 'partly');
  if (pictures.length + garbled.length + partly.length === 0) return null;
  const { lists } = words;
  return (
    <Notice
      kind="doubt"
      title={
        <>
          {pictures.length > 0 && lists.pictures(pagesText(pictures))}{' '}
          {garbled.length > 0 && lists.garbled(pagesText(garbled))}{' '}
          {partly.length > 0 && lists.partly(pagesText(partly))}
        </>
      }
    >
      {lists.lookThere}
    </Notice>
  );
}
