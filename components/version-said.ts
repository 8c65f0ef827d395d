/** A list of versions as its view takes it: what is to be shown of it, and what the member may say. */
import type { createVersionList } from '@/lib/store/version-list';
import type { VersionActions, VersionNewsProps } from './VersionNews';

type VersionList = ReturnType<typeof createVersionList>;

export const versionsShown = ({
  news,
  done,
  problem,
}: VersionList): Pick<VersionNewsProps, 'news' | 'done' | 'problem'> => ({
  news: news.value,
  done: done.value,
  problem: problem.value,
});

export const versionsSaid = ({
  answer,
  join,
  part,
  told,
  undo,
  letGo,
}: VersionList): Omit<VersionActions, 'onShowPlace' | 'onChoose'> => ({
  onAnswer: answer,
  onJoin: join,
  onPart: part,
  onTold: told,
  onUndo: undo,
  onLetGo: letGo,
});
