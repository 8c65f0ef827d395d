/** The frame with the paper beside this one, and the dialogue that asks which. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { BesideDialog, type BesideGroup } from '@/components/BesideDialog';
import { readShelf } from '@/lib/store/shelf';
import { words } from '@/lib/words';
import { readerWords } from '@/lib/words/reader';
import type { Beside } from './beside';
import { type PaperBeside, papersBeside } from './papers-beside';
import type { Workspace } from './workspace';

export function BesideFrame({ beside }: { beside: Beside }) {
  const { address, shows, hold } = beside;
  if (address.value === null) return null;
  return (
    <iframe
      class="reader-beside"
      ref={hold}
      src={address.value}
      title={readerWords.beside.frame(shows.value?.title || readerWords.beside.untitled)}
    />
  );
}

/** Closes itself once there is an answer. */
export function ChooseBeside({ workspace, beside }: { workspace: Workspace; beside: Beside }) {
  const groups = useSignal<readonly BesideGroup[] | null>(null);
  useEffect(() => {
    void readShelf(workspace.store).then((shelf) => {
      const id = workspace.reader.paper.value?.id ?? '';
      groups.value = shelf.ok ? groupsOf(papersBeside(shelf.value, id)) : [];
    });
  }, []);
  const close = () => {
    beside.isChoosing.value = false;
  };
  const open = (paperId: string | null) => {
    close();
    beside.open(paperId);
  };
  return <BesideDialog groups={groups.value} onChoose={open} onFile={() => open(null)} onClose={close} />;
}

function groupsOf({
  ofMeeting,
  ofCommittee,
  others,
}: ReturnType<typeof papersBeside>): readonly BesideGroup[] {
  const { beside } = readerWords;
  return [
    { title: beside.ofMeeting, papers: ofMeeting.map(listed) },
    { title: beside.ofCommittee, papers: ofCommittee.map(listed) },
    { title: beside.others, papers: others.map(listed) },
  ].filter(({ papers }) => papers.length > 0);
}

const listed = ({ paper, committee, date }: PaperBeside) => ({
  id: paper.id,
  title: paper.title || readerWords.untitled,
  about: [
    committee,
    date === null ? null : words.everywhere.date(date),
    paper.pages === null ? null : words.everywhere.pages(paper.pages),
  ]
    .filter((part) => part !== null)
    .join(', '),
});
