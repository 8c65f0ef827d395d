/** What the reader's own controls stand at, and what its keys and buttons do. */
import { batch, effect, signal } from '@preact/signals';
import { hrefOf } from '@/components/desk-places';
import type { Drawer } from '@/components/ReaderDrawerBar';
import { ALL_SEARCHED } from '@/components/search-choice';
import type { Colour } from '@/lib/marking';
import { openDesk } from '@/lib/platform/own-pages';
import { readerActions } from './actions';
import type { Beside } from './beside';
import type { ReaderDeeds } from './keyboard';
import { startMaking } from './making';
import type { OutlineTab } from './ReaderOutline';
import type { Workspace } from './workspace';

export type Side = 'outline' | 'side';
export type Controls = ReturnType<typeof createControls>;

/** As in reader.css: the page alone, the rest in drawers. */
const NARROW_REM = 60;

export function createControls(workspace: Workspace, beside: Beside) {
  const actions = readerActions(workspace);
  const making = startMaking(workspace, actions.onMake);
  const { viewer, reader } = workspace;
  const isNarrow = () => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return (viewer.container.closest('.reader')?.clientWidth ?? 0) < NARROW_REM * rem;
  };
  const tab = signal<OutlineTab>('agenda');
  const drawer = signal<Drawer | null>(null);
  const folded = signal<ReadonlySet<Side>>(new Set());
  const query = signal('');
  /** Grows each time find is asked for; 0 while it is shut. */
  const finding = signal(0);
  const isText = signal(false);
  const isPrinting = signal(false);
  const areToolsOpen = signal(false);
  const areKeysShown = signal(false);

  const fold = (side: Side) => {
    const next = new Set(folded.value);
    if (!next.delete(side)) next.add(side);
    folded.value = next;
  };
  const openDrawer = (next: Drawer | null) => {
    drawer.value = next;
    if (next === 'agenda' || next === 'notes' || next === 'questions') tab.value = next;
  };
  const openFind = () => {
    if (reader.stage.value.kind !== 'open') return;
    // Places that were found are shown on the page as it is printed.
    isText.value = false;
    if (finding.value === 0) viewer.leavePlace();
    finding.value += 1;
  };
  const closeFind = () => {
    finding.value = 0;
    viewer.stopFinding();
    viewer.container.focus();
  };
  /** Back to the words, as printed or as text. */
  const readOn = () => {
    const words = isText.value ? document.querySelector<HTMLElement>('.reader-text') : viewer.container;
    words?.focus();
  };
  /** Exactly the words that find shows. */
  const markFound = async () => {
    const place = await viewer.placeFound();
    if (place) await making.select(place);
  };
  /** That of the place found or jumped to, else the first in sight. */
  const selectSentence = () => void making.selectSentence(viewer.foundPlace() ?? workspace.soughtPlace());
  const focusPageBox = () => {
    const focus = () => document.querySelector<HTMLInputElement>('[data-page-box]')?.focus();
    areToolsOpen.value = true;
    focus();
    // In a narrow window it can take the focus only once it is in sight.
    setTimeout(focus);
  };

  const turnText = () => {
    isText.value = !isText.value && reader.stage.value.kind === 'open';
    // Out of sight until the text is gone, the pages cannot take the focus.
    if (!isText.value) setTimeout(() => viewer.container.focus());
  };
  /** To the other paper; where there is none, asks which. */
  const turnToOther = () => {
    if (!beside.turnTo()) beside.isChoosing.value = reader.stage.value.kind === 'open';
  };

  /** False where no highlight is in hand. */
  const recolour = (colour: Colour): boolean => {
    const inHand = workspace.notes.shown.value.find(({ note }) => note.id === workspace.chosen.value)?.note;
    if (inHand?.kind !== 'highlight') return false;
    actions.onColour(inHand, colour);
    return true;
  };

  effect(() => {
    if (workspace.pointed.value === 0 && workspace.toCorrect.value === null) return;
    batch(() => {
      folded.value = new Set([...folded.peek()].filter((side) => side !== 'side'));
      if (isNarrow() && drawer.peek() === null) drawer.value = 'findings';
    });
  });

  /** Key by key; a deed that says nothing has done what it should. */
  const done = (deed: () => void) => () => {
    deed();
    return undefined;
  };
  const deeds: ReaderDeeds = {
    nextFinding: done(() => workspace.step(1)),
    previousFinding: done(() => workspace.step(-1)),
    nextNote: done(() => workspace.stepNote(1)),
    previousNote: done(() => workspace.stepNote(-1)),
    selectSentence: done(selectSentence),
    goToPage: done(focusPageBox),
    back: viewer.goBack,
    forward: viewer.goForward,
    find: done(openFind),
    larger: done(viewer.larger),
    smaller: done(viewer.smaller),
    actualSize: done(viewer.actualSize),
    fitWidth: done(() => viewer.fitTo('page-width')),
    fitPage: done(() => viewer.fitTo('page-fit')),
    rotate: done(() => viewer.rotate(90)),
    rotateBack: done(() => viewer.rotate(-90)),
    beside: done(turnToOther),
    asText: done(turnText),
    foldOutline: done(() => fold('outline')),
    foldSide: done(() => fold('side')),
    yellow: () => recolour('yellow'),
    green: () => recolour('green'),
    pink: () => recolour('pink'),
    blue: () => recolour('blue'),
    searchAll: done(() => {
      const asked = { ...ALL_SEARCHED, asked: finding.value > 0 ? query.value : '' };
      void openDesk(hrefOf({ kind: 'search', asked }));
    }),
  };

  return {
    actions,
    beside,
    tab,
    drawer,
    folded,
    query,
    finding,
    isPrinting,
    areToolsOpen,
    areKeysShown,
    deeds,
    fold,
    openDrawer,
    openFind,
    closeFind,
    readOn,
    turnToOther,
    turnText,
    isText,
    markFound,
    typeWords(typed: string): void {
      query.value = typed;
      viewer.find(typed, 'first');
    },
    /** Closes what is uppermost; out of a field it leads back to the words, with what is in hand still there. */
    escape(): void {
      if (finding.value > 0) closeFind();
      else if (drawer.value) openDrawer(null);
      else if (document.activeElement?.matches('input, textarea')) readOn();
      else workspace.letGo();
    },
  };
}
