/** Two papers side by side: the reader's page holds the other paper in a frame, which is the reader again. What the two say to each other. */
import { z } from 'zod/mini';

const Said = z.discriminatedUnion('kind', [
  /** From the frame: which paper it shows; the id is `null` until that is kept. */
  z.object({ kind: z.literal('shows'), paperId: z.nullable(z.string()), title: z.string() }),
  /** From the frame: the member is done with it. */
  z.object({ kind: z.literal('closes') }),
  /** To the other one: take the focus. */
  z.object({ kind: z.literal('your-turn') }),
]);
export type SaidBeside = z.infer<typeof Said>;

/** Whether this page is the one in the frame. */
export const isBeside = (): boolean => window.parent !== window;

/** Reaches pages of Kloe alone, whoever stands in the other window by now. */
export const tell = (other: Window, said: SaidBeside): void => other.postMessage(said, location.origin);

/** `other` is asked at each message; what anybody else says is ignored. */
export function listenTo(
  other: () => Window | null | undefined,
  onSaid: (said: SaidBeside) => void,
): () => void {
  const heard = ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== location.origin || source === null || source !== other()) return;
    const said = Said.safeParse(data).data;
    if (said) onSaid(said);
  };
  addEventListener('message', heard);
  return () => removeEventListener('message', heard);
}
