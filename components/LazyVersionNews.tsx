/** `VersionNews`, loaded once there is any: most papers have one version. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { VersionNewsProps } from './VersionNews';

export function LazyVersionNews(props: VersionNewsProps) {
  const [loaded, setLoaded] = useState<{ readonly View: ComponentType<VersionNewsProps> } | null>(null);
  const isWanted = props.news.length > 0 || props.done !== null;
  useEffect(() => {
    if (isWanted && !loaded)
      void import('./VersionNews').then(({ VersionNews: View }) => setLoaded({ View }));
  }, [isWanted, loaded]);
  return isWanted && loaded ? <loaded.View {...props} /> : null;
}
