/**
 * All pages of a paper, small. Only those near the window are there, so that a
 * thousand are as light as ten. One stop of the Tab key; arrows go from page to page.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readerWords } from '@/lib/words/reader';
import { type PageContents, PageThumb } from './PageThumb';
import { cellOf, gridOf, pageByKey, pagesNear, rowsOf, scrolledTo } from './page-grid';
import './PageThumbs.css';

type Props = {
  readonly count: number;
  /** The page on screen. */
  readonly here: number;
  readonly nameOf: (page: number) => string;
  readonly contentsOf: (page: number) => PageContents;
  readonly ratioOf: (page: number) => number;
  /** Another function where pages have to be drawn anew. */
  readonly draw: (page: number, signal: AbortSignal) => Promise<string | null>;
  readonly onGo: (page: number) => void;
};

/** As in PageThumbs.css, in rem. */
const CELL = { width: 6.75, height: 11.5 };

export function PageThumbs({ count, here, nameOf, contentsOf, ratioOf, draw, onGo }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0, rem: 16 });
  const [scrollTop, setScrollTop] = useState(0);
  /** Where the arrow keys have led; `null` while they follow the page on screen. */
  const [stop, setStop] = useState<number | null>(null);
  const toFocus = useRef(false);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRoom({ width: element.clientWidth, height: element.clientHeight, rem });
    };
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    measure();
    return () => watching.disconnect();
  }, []);

  const { rem, width, height } = room;
  const grid = gridOf(count, width, { width: CELL.width * rem, height: CELL.height * rem });
  const current = stop ?? here;
  const bringIntoSight = (page: number) => {
    const element = box.current;
    if (element && height > 0) element.scrollTop = scrolledTo(grid, page, element.scrollTop, height);
  };
  useLayoutEffect(() => {
    if (!box.current?.contains(document.activeElement)) bringIntoSight(here);
  }, [here, grid.columns, height]);
  useLayoutEffect(() => {
    if (!toFocus.current) return;
    toFocus.current = false;
    bringIntoSight(current);
    box.current?.querySelector<HTMLElement>(`[data-page="${current}"]`)?.focus({ preventScroll: true });
  });

  useListening(box, {
    keydown(event) {
      const next = event.altKey || event.ctrlKey ? null : pageByKey(grid, current, event.key, height);
      if (next === null) return;
      event.preventDefault();
      event.stopPropagation();
      toFocus.current = true;
      setStop(next);
    },
    focusout(event) {
      if (!box.current?.contains(event.relatedTarget as Node | null)) setStop(null);
    },
  });

  const near = pagesNear(grid, scrollTop, height);
  // What has the focus stays, however far away it is scrolled: and in its order, for what is moved in the page loses it.
  const shown =
    near.includes(current) || count === 0 ? near : [...near, current].sort((one, other) => one - other);
  return (
    <div
      class="page-thumbs"
      ref={box}
      tabIndex={-1}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
    >
      <ol aria-label={readerWords.thumbs} style={{ blockSize: `${rowsOf(grid) * grid.rowHeight}px` }}>
        {shown.map((page) => {
          const { column, top } = cellOf(grid, page);
          return (
            <li
              key={page}
              aria-posinset={page}
              aria-setsize={count}
              style={{
                insetBlockStart: `${top}px`,
                insetInlineStart: `${(100 * column) / grid.columns}%`,
                inlineSize: `${100 / grid.columns}%`,
              }}
            >
              <PageThumb
                page={page}
                name={nameOf(page)}
                contents={contentsOf(page)}
                ratio={ratioOf(page)}
                isHere={page === here}
                isStop={page === current}
                draw={draw}
                onGo={onGo}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

type Heard = {
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focusout: (event: FocusEvent) => void;
};

/** What is heard is what the buttons inside do: the list itself cannot be pressed. */
function useListening(box: RefObject<HTMLElement | null>, { keydown, focusout }: Heard): void {
  useLayoutEffect(() => {
    const leaving = new AbortController();
    box.current?.addEventListener('keydown', keydown, leaving);
    box.current?.addEventListener('focusout', focusout, leaving);
    return () => leaving.abort();
  });
}
