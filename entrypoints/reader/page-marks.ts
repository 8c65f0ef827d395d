/** Keeps marks under the words while pdf.js draws, drops and rewrites its pages; jumps to words and marks them. */
import { signal } from '@preact/signals';
import { createMarks, type LaidMark, type Mark } from '@/lib/page/marks';
import type { Viewer } from './pdf-viewer';

export type PageMarks = ReturnType<typeof createPageMarks>;

type Options = {
  /** What now lies on a page, so that signs can be put into its margin. */
  readonly onLaid: (page: number, laid: readonly LaidMark[]) => void;
  /** The words jumped to do not stand there. */
  readonly onMissing: (mark: Mark) => void;
};

/** Words jumped to stand a third down the window, with what comes before them in sight. */
const FROM_TOP = 1 / 3;

export function createPageMarks(viewer: Viewer, { onLaid, onMissing }: Options) {
  const marks = createMarks();
  let kept: readonly Mark[] = [];
  let sought: Mark | null = null;
  let isArriving = false;
  /** All of them, also for who shows the page otherwise. */
  const current = signal<readonly Mark[]>([]);

  const lay = (page: number) => {
    const layer = viewer.textLayer(page);
    if (!layer) return;
    const here = current.peek().filter(({ source }) => source.some((run) => run.page === page));
    const laid = marks.lay(layer, here);
    onLaid(page, laid);
    if (isArriving && sought && firstPage(sought) === page) arrive(laid, sought);
  };
  const layAll = () => {
    current.value = [...kept, ...(sought ? [sought] : [])];
    for (const page of viewer.drawnPages()) lay(page);
  };
  const arrive = (laid: readonly LaidMark[], mark: Mark) => {
    isArriving = false;
    const range = laid.find((one) => one.mark === mark)?.ranges[0];
    if (range) bringIntoSight(viewer.container, range);
    else onMissing(mark);
  };

  viewer.onTextLayer(lay);

  return {
    current,
    /** What is marked in the paper from now on, besides the words jumped to. */
    keep(next: readonly Mark[]): void {
      kept = next;
      layAll();
    },
    seek(mark: Mark): void {
      sought = mark;
      isArriving = true;
      current.value = [...kept, mark];
      const page = firstPage(mark);
      const isDrawn = viewer.textLayer(page) !== null;
      if (isDrawn) viewer.leavePlace();
      else viewer.jumpTo(page);
      layAll();
    },
    letGo(): void {
      sought = null;
      isArriving = false;
      layAll();
    },
    /** The words jumped to, where they are drawn. */
    sought: (): Range | null => marks.rangeOf(sought),
    clear(): void {
      kept = [];
      sought = null;
      current.value = [];
      marks.clear();
    },
  };
}

const firstPage = ({ source }: Mark): number => source[0]?.page ?? 1;

function bringIntoSight(container: HTMLElement, range: Range): void {
  const box = range.getBoundingClientRect();
  const frame = container.getBoundingClientRect();
  const top = box.top - frame.top;
  const isInSight = top > frame.height * 0.1 && box.bottom - frame.top < frame.height * 0.8;
  if (!isInSight) container.scrollTop += top - frame.height * FROM_TOP;
  const left = box.left - frame.left;
  if (left < 0 || box.right > frame.right) container.scrollLeft += left - 24;
}
