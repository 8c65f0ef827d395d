/** What members share of a committee, wired: out into a file, in from one after a look. */
import { useEffect, useState } from 'preact/hooks';
import { BringInSharedDialog, NotSharedDialog } from '@/components/BringInSharedDialog';
import { ShareDialog } from '@/components/ShareDialog';
import { StoreTrouble } from '@/components/StoreTrouble';
import { bundleFrom, type CommitteeHere } from '@/components/shared-committee';
import { type IncomingShared, incomingFrom } from '@/components/shared-incoming';
import { isSameName } from '@/lib/document/names';
import { fileNameOf } from '@/lib/export/file-name';
import { FILE_TYPES } from '@/lib/export/file-types';
import { saveFile } from '@/lib/platform/save-file';
import type { Result } from '@/lib/result';
import type { Bundle } from '@/lib/share/bundle';
import { bundleToJson, type FileProblem, LARGEST_BYTES, readBundle } from '@/lib/share/file';
import { isTreatedAsExempt } from '@/lib/store/exempt';
import type { StoreProblem } from '@/lib/store/problems';
import { bringInShared, rememberShared, undoSharing } from '@/lib/store/sharing';
import { sharing as text } from '@/lib/words/sharing';
import { committeeNamed, committeeShown, remembered } from './committee-here';
import type { FollowedCommittee, SharedOf } from './FollowUpFiles';

type Props = { readonly of: SharedOf; readonly onClose: () => void };

type Read =
  | {
      readonly kind: 'read';
      readonly file: string;
      readonly bundle: Bundle;
      readonly incoming: IncomingShared;
    }
  | { readonly kind: 'refused'; readonly file: string; readonly problem: FileProblem }
  | { readonly kind: 'trouble'; readonly problem: StoreProblem };

export function SharingCommittee({ of, onClose }: Props) {
  const { committee } = of;
  const [here, setHere] = useState<Result<CommitteeHere, StoreProblem> | null>(null);
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    if (committee) void committeeShown(of, committee).then(setHere);
  }, []);
  if (read?.kind === 'trouble') return <StoreTrouble problem={read.problem} when="read" />;
  if (read?.kind === 'refused') return <NotSharedDialog {...read} onClose={onClose} />;
  if (read) {
    const { file, bundle, incoming } = read;
    return (
      <BringInSharedDialog
        file={file}
        entries={incoming.entries}
        other={committee && isOf(bundle, committee) ? null : bundle}
        onBringIn={() => {
          onClose();
          void bringIn(of, incoming);
        }}
        onClose={onClose}
      />
    );
  }
  if (here?.ok === false) return <StoreTrouble problem={here.problem} when="read" />;
  if (committee && here === null) return null;
  return (
    <ShareDialog
      canSave={here !== null}
      leftOut={here === null ? 0 : bundleFrom(here.value, isPublic).leftOut}
      onSave={(withExempt) => {
        onClose();
        if (here) void save(of, here.value, withExempt);
      }}
      onFile={(file) => void readFile(of, file).then(setRead)}
      onClose={onClose}
    />
  );
}

const isOf = (bundle: Bundle, { council, ownName }: FollowedCommittee): boolean =>
  isSameName(bundle.council, council) && isSameName(bundle.committee, ownName);

async function save({ followed }: SharedOf, here: CommitteeHere, withExempt: boolean): Promise<void> {
  const { bundle, leftOut } = bundleFrom(here, withExempt ? () => true : isPublic);
  saveFile({
    name: fileNameOf([text.fileName, here.committee, followed.today()], 'json'),
    type: FILE_TYPES.json,
    content: bundleToJson(bundle),
  });
  const { followUps, questions, lines, meanings } = bundle;
  const saved = [followUps, questions, lines, meanings].reduce((sum, { length }) => sum + length, 0);
  const said = { said: text.saved(saved, leftOut), undo: null };
  await followed.act(rememberShared(followed.store, remembered(bundle)), said);
}

async function readFile(of: SharedOf, file: File): Promise<Read> {
  const refused = (problem: FileProblem): Read => ({ kind: 'refused', file: file.name, problem });
  if (file.size > LARGEST_BYTES) return refused({ kind: 'too-large' });
  const bundle = readBundle(await file.text());
  if (!bundle.ok) return refused(bundle.problem);
  const here =
    of.committee && isOf(bundle.value, of.committee)
      ? await committeeShown(of, of.committee)
      : await committeeNamed(of, bundle.value);
  if (!here.ok) return { kind: 'trouble', problem: here.problem };
  const incoming = incomingFrom(bundle.value, here.value, of.followed.store.now());
  return { kind: 'read', file: file.name, bundle: bundle.value, incoming };
}

async function bringIn({ followed: { store, act } }: SharedOf, incoming: IncomingShared): Promise<void> {
  const news = incoming.entries.filter(({ outcome }) => outcome !== 'same' && outcome !== 'deleted-here');
  const brought = await bringInShared(store, incoming.change);
  await act(
    Promise.resolve(brought),
    brought.ok ? { said: text.broughtIn(news.length), undo: () => undoSharing(store, brought.value) } : null,
  );
}

const isPublic = (row: Parameters<typeof isTreatedAsExempt>[0]): boolean => !isTreatedAsExempt(row);
