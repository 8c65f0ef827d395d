/** The board as files, wired. What asks about them is loaded once it is wanted. */
import { useState } from 'preact/hooks';
import { BringInFile } from '@/components/BringInFile';
import { Button } from '@/components/Button';
import type { Chosen } from '@/components/FollowUpFilters';
import { later, useLoaded } from '@/components/loaded';
import { followUps as text } from '@/lib/words/follow-ups';
import type { FollowUps } from './follow-ups';

export type FilesOf = {
  readonly followed: FollowUps;
  readonly committee: FollowedCommittee;
  readonly here: Chosen;
  readonly memberName: string;
};

/** `name`: with the council's; `ownName`: without. */
export type FollowedCommittee = {
  readonly id: string;
  readonly name: string;
  readonly ownName: string;
  readonly council: string;
};

type Asked = { readonly kind: 'save' | 'print' } | { readonly kind: 'tracker'; readonly file: File };

const laterSaving = later(() => import('./SavingFollowUps'));
const laterPrinting = later(() => import('./PrintingFollowUps'));
const laterTracker = later(() => import('./BringingInTracker'));
const laterSharing = later(() => import('./SharingCommittee'));

export function FollowUpFiles(of: FilesOf) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const saving = useLoaded(asked?.kind === 'save', laterSaving);
  const printing = useLoaded(asked?.kind === 'print', laterPrinting);
  const tracker = useLoaded(asked?.kind === 'tracker', laterTracker);
  const close = () => setAsked(null);
  return (
    <>
      <Button icon="save" onPress={() => setAsked({ kind: 'save' })}>
        {text.save}
      </Button>
      <Button icon="print" onPress={() => setAsked({ kind: 'print' })}>
        {text.print}
      </Button>
      <BringInFile
        accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onFile={(file) => setAsked({ kind: 'tracker', file })}
      >
        {text.bringIn}
      </BringInFile>
      <ShareButton {...of} />
      {asked?.kind === 'save' && saving && <saving.SavingFollowUps of={of} onClose={close} />}
      {asked?.kind === 'print' && printing && <printing.PrintingFollowUps of={of} onPrinted={close} />}
      {asked?.kind === 'tracker' && tracker && (
        <tracker.BringingInTracker of={of} file={asked.file} onClose={close} />
      )}
    </>
  );
}

/** `committee`: `null` where none is known yet, and another member's file brings the first. */
export type SharedOf = Omit<FilesOf, 'committee' | 'here'> & { readonly committee: FollowedCommittee | null };

export function ShareButton(of: SharedOf) {
  const [isOpen, setOpen] = useState(false);
  const sharing = useLoaded(isOpen, laterSharing);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{text.share}</Button>
      {isOpen && sharing && <sharing.SharingCommittee of={of} onClose={() => setOpen(false)} />}
    </>
  );
}
