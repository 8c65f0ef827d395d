/** What is said in WebDriver BiDi, as far as the relay reads it, and the relay's own questions among those of Playwright. */
import type { WebSocket } from 'ws';

export type Parameters = Readonly<Record<string, unknown>> & { readonly context?: string };
export type Message = {
  readonly type?: 'success' | 'error' | 'event';
  readonly id?: number;
  readonly method?: string;
  readonly params?: Parameters;
  readonly result?: Parameters;
};

/** Tells Playwright something, as if Firefox said it. */
export type Tell = (message: Message) => void;
/** Asks Firefox something that Playwright did not ask; the answer may be an error. */
export type Ask = (method: string, params: Parameters) => Promise<Message>;

/** Far from the numbers that Playwright gives its own questions. */
const FIRST_OWN_ID = 5_000_000_000;

/** `takes`: whether a message answers a question of the relay's own, which nobody else is to hear. */
export function ownQuestions(firefox: WebSocket): {
  readonly ask: Ask;
  readonly takes: (message: Message) => boolean;
} {
  const asked = new Map<number, (answer: Message) => void>();
  let nextId = FIRST_OWN_ID;
  return {
    ask: (method, params) =>
      new Promise((done) => {
        asked.set(nextId, done);
        firefox.send(JSON.stringify({ id: nextId++, method, params }));
      }),
    takes(message) {
      const { id = -1 } = message;
      const answer = asked.get(id);
      asked.delete(id);
      answer?.(message);
      return answer !== undefined;
    },
  };
}
