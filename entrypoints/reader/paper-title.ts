/** What stands in the reader's bar: whose meeting the paper is for, when, and what it calls itself. */
import type { FindingOf } from '@/lib/extract/findings';
import { words } from '@/lib/words';
import type { Workspace } from './workspace';

export function paperTitle({ studied, kept, reader }: Workspace): {
  readonly title: string;
  readonly subtitle: string | null;
} {
  const open = reader.paper.value;
  if (!open) return { title: words.reader.title, subtitle: null };
  const name = kept.value?.title || open.name || words.reader.untitled;
  const meeting = studied.value?.findings
    .map(({ finding }) => finding)
    .find((finding): finding is FindingOf<'meeting'> => finding.kind === 'meeting');
  if (!meeting?.committee) return { title: name, subtitle: null };
  const date = meeting.date === null ? null : words.everywhere.date(meeting.date);
  return { title: meeting.committee, subtitle: [date, name].filter(Boolean).join(', ') };
}
