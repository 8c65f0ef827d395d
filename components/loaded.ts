/** Parts that are loaded once they are wanted, so that a view opens without them. */
import { useEffect, useState } from 'preact/hooks';

type Later<Part> = { readonly load: () => Promise<Part>; part: Part | null };

export const later = <Part extends object>(load: () => Promise<Part>): Later<Part> => ({ load, part: null });

/** `null` until it is there. What was there once is there at once. */
export function useLoaded<Part extends object>(isWanted: boolean, wanted: Later<Part>): Part | null {
  const [, setThere] = useState(wanted.part !== null);
  useEffect(() => {
    if (!isWanted) return;
    let isStill = true;
    const show = () => {
      if (isStill) setThere(true);
    };
    if (wanted.part) show();
    else
      void wanted.load().then((part) => {
        wanted.part = part;
        show();
      });
    return () => {
      isStill = false;
    };
  }, [isWanted, wanted]);
  return wanted.part;
}
