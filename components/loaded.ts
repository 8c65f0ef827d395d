/** A part that is loaded once it is wanted, so that the view opens without it; `null` until it is there. */
import { useEffect, useState } from 'preact/hooks';

export function useLoaded<Part extends object>(isWanted: boolean, load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    if (!isWanted || part) return;
    let isStill = true;
    void load().then((loaded) => {
      if (isStill) setPart(loaded);
    });
    return () => {
      isStill = false;
    };
  }, [isWanted, part, load]);
  return part;
}
