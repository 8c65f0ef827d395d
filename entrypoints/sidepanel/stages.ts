/** How far the panel is with the page of the tab in hand. */
import type { PanelState } from '@/components/panel-state';
import { type Studied, study } from '@/lib/platform/study';
import { readTab, type TabProblem } from '@/lib/platform/tabs';
import type { PageReading } from '@/lib/read/handed-page';

export type Stage =
  | Exclude<PanelState, { kind: 'read' | 'no-meeting' }>
  | { readonly kind: 'no-meeting'; readonly reading: PageReading }
  | { readonly kind: 'read'; readonly reading: PageReading; readonly studied: Studied };

/** Reads a tab; a meeting's page is studied at once, any other only if the member says so. */
export async function readStage(tabId: number | null, signal: AbortSignal): Promise<Stage> {
  if (tabId === null) return { kind: 'idle' };
  const read = await readTab(tabId);
  if (!read.ok) return stageFor(read.problem);
  const reading = read.value;
  return reading.document.listing === null ? { kind: 'no-meeting', reading } : studyStage(reading, signal);
}

export async function studyStage(reading: PageReading, signal: AbortSignal): Promise<Stage> {
  const { document, address, detected } = reading;
  try {
    const order = { kind: 'document', document, address, meetingKey: detected.meetingKey } as const;
    const studied = await study(order, { signal });
    return studied.ok ? { kind: 'read', reading, studied: studied.value } : { kind: 'failed' };
  } catch (error) {
    // A fault of Kloe's own: the member is told, and so is the browser's list of errors.
    reportError(error);
    return { kind: 'failed' };
  }
}

/** What the panel shows where the page could not be read. */
function stageFor(problem: TabProblem): Stage {
  switch (problem.kind) {
    case 'needs-click':
      return { kind: 'idle' };
    case 'is-pdf':
      return { kind: 'pdf', address: problem.address };
    case 'closed':
      // Firefox keeps extensions out of its own view of a PDF, and out of nothing else on a council's site.
      return import.meta.env.FIREFOX && problem.address !== null && /^https?:/.test(problem.address)
        ? { kind: 'pdf', address: problem.address }
        : { kind: 'closed' };
    case 'too-large':
      return { kind: 'too-large' };
    case 'unreadable':
      return { kind: 'failed' };
  }
}
