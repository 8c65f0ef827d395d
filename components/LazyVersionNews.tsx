/** `VersionNews`, loaded once there is any: most papers have one version. */
import { later, useLoaded } from './loaded';
import type { VersionNewsProps } from './VersionNews';

const laterNews = later(() => import('./VersionNews'));

export function LazyVersionNews(props: VersionNewsProps) {
  const isWanted = props.news.length > 0 || props.done !== null || props.problem !== null;
  const loaded = useLoaded(isWanted, laterNews);
  return isWanted && loaded ? <loaded.VersionNews {...props} /> : null;
}
