/** A real side panel, which Playwright does not list: read and pressed over the browser's own protocol. */
import type { CDPSession } from '@playwright/test';
import { pressOf, until } from './pressing';

export type PanelView = {
  /** Runs an expression in the panel. */
  evaluate(expression: string): Promise<unknown>;
  /** The words it shows. */
  text(): Promise<string>;
  /** Waits until the panel shows some words. */
  waitForText(words: string): Promise<void>;
  /** Presses the first button whose name begins so. */
  press(name: string): Promise<void>;
  /** A PNG of what it shows. */
  picture(): Promise<Buffer>;
};

type Received = { readonly sessionId: string; readonly message: string };

/** What breaks in the panel is added to `faults`. */
export async function panelView(browser: CDPSession, address: string, faults: string[]): Promise<PanelView> {
  const target = await until(async () => {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
    return targetInfos.find(({ type, url }) => type === 'page' && url === address);
  }, `no side panel shows ${address}`);
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });

  let count = 0;
  const waiting = new Map<number, (result: unknown) => void>();
  browser.on('Target.receivedMessageFromTarget', (event: Received) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, method, params } = JSON.parse(event.message);
    if (id !== undefined) waiting.get(id)?.(result);
    else if (method === 'Runtime.exceptionThrown') {
      faults.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
    }
  });
  const ask = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, resolve);
      browser
        .send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id, method, params }),
        })
        .catch(reject);
    });
  // Tells of what broke before, too.
  await ask('Runtime.enable', {});

  const evaluate = async (expression: string) => {
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result } = (await ask('Runtime.evaluate', params)) as { result: { value: unknown } };
    return result.value;
  };
  const text = async () => String(await evaluate('document.body.innerText'));
  return {
    evaluate,
    text,
    async picture() {
      const { data } = (await ask('Page.captureScreenshot', { format: 'png' })) as { data: string };
      return Buffer.from(data, 'base64');
    },
    async waitForText(words) {
      const isShown = async () => (await text()).includes(words);
      await until(isShown, `the panel does not say "${words}"`).catch(async (problem) => {
        throw new Error(`${problem.message}, but:\n${await text()}`);
      });
    },
    async press(name) {
      await until(() => evaluate(pressOf(name, 'document')), `the panel has no button "${name}"`);
    },
  };
}
