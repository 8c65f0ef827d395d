/** Lets waiting messages through: a promise alone would not, and a timer waits too long. */

/** In milliseconds: half a frame. A channel for each page of a long paper costs more than reading a short page does. */
const OFTEN = 8;

/** Gives way when it has not done so for a while. */
export function turnGiver(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < OFTEN) return;
    await nextTurn();
    last = performance.now();
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
