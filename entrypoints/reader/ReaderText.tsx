/** The page on screen as text that fits a narrow window, with the same marks; or why there is none. */
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/Button';
import { PageText, wordsOfParts } from '@/components/PageText';
import type { PagePart } from '@/lib/document/page-parts';
import { openPageTexts, type PageTexts } from '@/lib/platform/page-text';
import { readerWords } from '@/lib/words/reader';
import type { Workspace } from './workspace';

type Props = { readonly workspace: Workspace; readonly onPrinted: () => void };

export function ReaderText({ workspace, onPrinted }: Props) {
  const { viewer, studied, flowed, page } = workspace;
  const box = useRef<HTMLDivElement>(null);
  const texts = useRef<PageTexts | null>(null);
  const shown = useSignal<{ readonly page: number; readonly parts: readonly PagePart[] | null } | null>(null);
  const paperId = studied.value?.paperId;
  const number = page.value;

  useEffect(() => {
    const opened = openPageTexts();
    texts.current = opened;
    return () => {
      flowed.value = null;
      opened.close();
    };
  }, []);
  useEffect(() => {
    if (paperId === undefined) return;
    void texts.current?.partsOf(paperId, number).then((parts) => {
      if (page.peek() === number) shown.value = { page: number, parts };
    });
  }, [paperId, number]);
  useLayoutEffect(() => {
    const now = shown.value;
    const elements = [...(box.current?.querySelectorAll<HTMLElement>('[data-piece]') ?? [])];
    const words = wordsOfParts(now?.parts ?? []);
    flowed.value = now && {
      page: now.page,
      pieces: elements.flatMap((element, at) => {
        const own = words[at];
        return own ? [{ element, words: own }] : [];
      }),
    };
    box.current?.scrollTo(0, 0);
  }, [shown.value]);

  const { asText, page: turning } = readerWords;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    <div class="reader-text" ref={box} tabIndex={0}>
      <p class="reader-text-said">
        {asText.shown}{' '}
        <button type="button" onClick={onPrinted}>
          {asText.printed}
        </button>
      </p>
      <div class="reader-text-sheet">
        {shown.value?.page === number && shown.value.parts && shown.value.parts.length > 0 ? (
          <PageText key={number} parts={shown.value.parts} label={asText.table} />
        ) : (
          <p role="status">
            {whyNone(workspace, shown.value?.page === number ? shown.value.parts : undefined)}
          </p>
        )}
      </div>
      <p class="reader-text-turn">
        <Button icon="fold" isDisabled={number === 1} onPress={() => viewer.turnTo(number - 1)}>
          {turning.before}
        </Button>
        <Button
          icon="unfold"
          isDisabled={number === viewer.pageCount.value}
          onPress={() => viewer.turnTo(number + 1)}
        >
          {turning.next}
        </Button>
      </p>
    </div>
  );
}

/** `parts`: `undefined` while they are asked for. */
function whyNone({ studied, page }: Workspace, parts: readonly PagePart[] | null | undefined): string {
  const { asText } = readerWords;
  if (!studied.value) return asText.later;
  const { text } = studied.value.pages[page.value - 1] ?? {};
  if (text === 'none') return readerWords.pictureOnPage;
  if (text === 'garbled') return readerWords.garbledOnPage;
  if (parts === undefined) return asText.fetching;
  return parts === null ? asText.notKept : asText.empty;
}
