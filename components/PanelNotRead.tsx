/** The panel where there is nothing to list: not asked yet, not allowed, at work, failed, a PDF, no meeting. */
import type { ComponentChildren } from 'preact';
import { words } from '@/lib/words';
import { Button } from './Button';
import { Empty } from './Empty';
import { GlossaryLookUp } from './GlossaryLookUp';
import { KloeBar } from './Masthead';
import { Notice } from './Notice';
import { PanelSection } from './PanelSection';
import type { LookUp, PanelActions, PanelState } from './panel-state';
import { SearchAll } from './SearchAll';
import { Skeleton } from './Skeleton';
import './PanelNotRead.css';

type Props = {
  readonly state: Exclude<PanelState, { kind: 'read' }>;
  readonly actions: PanelActions;
  readonly lookUp: LookUp;
};

export function PanelNotRead({ state, actions, lookUp }: Props) {
  return (
    <div class="panel-not-read">
      <header>
        <h1 class="hidden-text">{words.everywhere.kloe}</h1>
        <KloeBar onDesk={actions.onDesk} onKeys={actions.onKeys} />
      </header>
      <main>
        <PanelSection label={words.lookUp.place}>
          <GlossaryLookUp {...lookUp} />
          <SearchAll asked={lookUp.asked} />
        </PanelSection>
        {viewOf(state, actions)}
      </main>
    </div>
  );
}

function viewOf(state: Props['state'], actions: PanelActions): ComponentChildren {
  const { panel } = words;
  const choosePdf = <Button onPress={actions.onChoosePdf}>{panel.idle.choosePdf}</Button>;
  switch (state.kind) {
    case 'idle':
      return (
        <Empty title={panel.idle.title} actions={choosePdf}>
          <p>{panel.idle.text}</p>
          <p>{panel.nothingLeaves}</p>
        </Empty>
      );
    case 'closed':
      return (
        <Empty title={panel.closed.title} actions={choosePdf}>
          <p>{panel.closed.text}</p>
        </Empty>
      );
    case 'pdf':
      return (
        <Empty
          title={panel.pdf.title}
          actions={
            <Button kind="main" icon="book" onPress={() => actions.onOpenTab(state.address)}>
              {panel.pdf.open}
            </Button>
          }
        >
          <p>{nameOf(state.address)}</p>
          <p>{panel.pdf.text}</p>
        </Empty>
      );
    case 'no-meeting':
      return (
        <Empty
          title={panel.noMeeting.title}
          actions={
            <>
              <Button kind="main" onPress={actions.onReadAnyway}>
                {panel.noMeeting.readAnyway}
              </Button>
              {choosePdf}
            </>
          }
        >
          <p>{panel.noMeeting.text}</p>
        </Empty>
      );
    case 'reading':
      return <Skeleton rows={3}>{panel.reading}</Skeleton>;
    case 'failed':
      return (
        <Notice
          kind="late"
          isAlert
          heading
          title={panel.failed.title}
          actions={<Button onPress={actions.onRetry}>{words.everywhere.tryAgain}</Button>}
        >
          {panel.failed.text}
        </Notice>
      );
    case 'too-large':
      return (
        <Notice kind="late" isAlert heading title={panel.tooLarge.title}>
          {panel.tooLarge.text}
        </Notice>
      );
  }
}

/** ".../Public%20pack.pdf?x=1" → "Public pack.pdf". */
function nameOf(address: string): string {
  const last = new URL(address).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
