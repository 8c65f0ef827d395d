/** A real side panel, which Playwright does not list: read and pressed over the browser's own protocol. */
import type { CDPSession } from '@playwright/test';

export type PanelView = {
  /** Runs an expression in the panel. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until the panel shows some words. */
  waitForText(words: string): Promise<void>;
  /** A PNG of what it shows. */
  picture(): Promise<Buffer>;
};

type Received = { readonly sessionId: string; readonly message: string };

const PATIENCE_MS = 10_000;

export async function panelView(browser: CDPSession, address: string): Promise<PanelView> {
  const target = await until(async () => {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
    return targetInfos.find(({ type, url }) => type === 'page' && url === address);
  }, `no side panel shows ${address}`);
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });

  let count = 0;
  const ask = (method: string, params: object): Promise<unknown> => {
    const id = ++count;
    return new Promise((resolve) => {
      const received = (event: Received) => {
        const answer = JSON.parse(event.message);
        if (event.sessionId !== sessionId || answer.id !== id) return;
        browser.off('Target.receivedMessageFromTarget', received);
        resolve(answer.result);
      };
      browser.on('Target.receivedMessageFromTarget', received);
      void browser.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params }),
      });
    });
  };
  const evaluate = async (expression: string) => {
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result } = (await ask('Runtime.evaluate', params)) as { result: { value: unknown } };
    return result.value;
  };
  return {
    evaluate,
    async picture() {
      const { data } = (await ask('Page.captureScreenshot', { format: 'png' })) as { data: string };
      return Buffer.from(data, 'base64');
    },
    async waitForText(words) {
      await until(
        async () => String(await evaluate('document.body.innerText')).includes(words) || undefined,
        `the panel does not say "${words}"`,
      );
    },
  };
}

async function until<Value>(look: () => Promise<Value | undefined>, otherwise: string): Promise<Value> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const value = await look();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(otherwise);
}
