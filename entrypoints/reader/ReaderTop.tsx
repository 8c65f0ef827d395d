/** The bar over the paper, and the one for finding words in it. */
import { FindBar } from '@/components/FindBar';
import { pageText } from '@/components/passage-text';
import { ReaderBar } from '@/components/ReaderBar';
import type { ReaderMenuRow } from '@/components/ReaderMenu';
import { isBeside } from '@/lib/platform/beside';
import { readerWords } from '@/lib/words/reader';
import type { Controls } from './controls';
import { outlinePage } from './outline';
import { titleOf } from './paper-title';
import type { Place } from './trail';
import type { Workspace } from './workspace';

type Props = { readonly workspace: Workspace; readonly controls: Controls };

export function ReaderTop({ workspace, controls }: Props) {
  const { viewer, reader, names } = workspace;
  const { finding, areToolsOpen } = controls;
  const page = viewer.page.value;
  const nameOf = (place: Place | undefined) =>
    place ? pageText(outlinePage(place.page, names.value)) : null;
  const { back, forward } = viewer.trail.value;
  /** Where one has gone is where one reads on. */
  const go = (way: () => boolean) => () => {
    way();
    viewer.container.focus();
  };
  return (
    <>
      <ReaderBar
        deskHref="/desk.html"
        onClose={isBeside() ? controls.beside.sayCloses : null}
        {...titleOf(workspace)}
        page={
          reader.stage.value.kind === 'open'
            ? {
                number: page,
                name: names.value.nameOf(page),
                last: names.value.last,
                hasPrinted: names.value.hasPrinted,
                onGo: (typed) => {
                  const number = names.value.pageNamed(typed);
                  if (number === null) return false;
                  viewer.jumpTo(number);
                  controls.readOn();
                  return true;
                },
                onBefore: () => viewer.turnTo(page - 1),
                onNext: () => viewer.turnTo(page + 1),
              }
            : null
        }
        ways={{ back: nameOf(back.at(-1)), forward: nameOf(forward.at(-1)) }}
        onBack={go(viewer.goBack)}
        onForward={go(viewer.goForward)}
        areToolsOpen={areToolsOpen.value}
        onTools={() => {
          areToolsOpen.value = !areToolsOpen.value;
        }}
        scale={viewer.scale.value}
        onSmaller={viewer.smaller}
        onLarger={viewer.larger}
        isWholePage={viewer.fit.value === 'page-fit'}
        onFit={() => viewer.fitTo(viewer.fit.value === 'page-fit' ? 'page-width' : 'page-fit')}
        menu={menuOf(workspace, controls)}
        isFinding={finding.value > 0}
        onFind={controls.openFind}
        onPrint={() => {
          controls.isPrinting.value = true;
        }}
      />
      {finding.value > 0 && (
        <FindBar
          query={controls.query.value}
          outcome={viewer.found.value}
          asked={finding.value}
          onQuery={controls.typeWords}
          onNext={() => viewer.find(controls.query.value, 'next')}
          onPrevious={() => viewer.find(controls.query.value, 'previous')}
          onMark={() => void controls.markFound()}
          onClose={controls.closeFind}
        />
      )}
    </>
  );
}

function menuOf(
  { viewer }: Workspace,
  { turnToOther, turnText, isText, areKeysShown, beside: { address, close } }: Controls,
): readonly (readonly ReaderMenuRow[])[] {
  const { zoom, rotate, rotateBack, beside } = readerWords;
  const hasOther = isBeside() || address.value !== null;
  const { fit, scale } = viewer;
  return [
    [
      {
        deed: 'fitWidth',
        name: zoom.fitWidth,
        isOn: fit.value === 'page-width',
        onDo: () => viewer.fitTo('page-width'),
      },
      {
        deed: 'fitPage',
        name: zoom.fitPage,
        isOn: fit.value === 'page-fit',
        onDo: () => viewer.fitTo('page-fit'),
      },
      {
        deed: 'actualSize',
        name: zoom.actualSize,
        isOn: fit.value === null && scale.value === 1,
        onDo: viewer.actualSize,
      },
    ],
    [
      { deed: 'rotate', name: rotate, onDo: () => viewer.rotate(90) },
      { deed: 'rotateBack', name: rotateBack, onDo: () => viewer.rotate(-90) },
    ],
    [
      { deed: 'asText', name: readerWords.asText.open, isOn: isText.value, onDo: turnText },
      { deed: 'beside', name: hasOther ? beside.turnTo : beside.open, onDo: turnToOther },
      ...(address.value === null ? [] : [{ deed: null, name: beside.closeOther, onDo: close }]),
    ],
    [
      {
        deed: null,
        name: readerWords.keys,
        onDo: () => {
          areKeysShown.value = true;
        },
      },
    ],
  ];
}
