/**
 * A line to Firefox: Marionette's own protocol over a socket. Messages are
 * "length:json"; [0, id, command, parameters] out, [1, id, error, result] back.
 */
import { connect, type Socket } from 'node:net';

export type Marionette = {
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
};

const COLON = ':'.charCodeAt(0);
const PATIENCE_MS = 60_000;

/** Firefox opens the port about two seconds after its start. */
export async function connectTo(port: number): Promise<Marionette> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const socket = await opened(port);
    if (socket) return speakOver(socket);
    if (Date.now() > end) throw new Error('Firefox does not open its Marionette port');
    await new Promise((done) => setTimeout(done, 100));
  }
}

const opened = (port: number): Promise<Socket | null> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(socket));
    socket.once('error', () => done(null));
  });

async function speakOver(socket: Socket): Promise<Marionette> {
  const waiting = new Map<number, (error: { message: string } | null, result: unknown) => void>();
  let count = 0;
  let unread = Buffer.alloc(0);
  const greeted = Promise.withResolvers<void>();

  socket.on('data', (data) => {
    unread = Buffer.concat([unread, data]);
    for (let colon = unread.indexOf(COLON); colon >= 0; colon = unread.indexOf(COLON)) {
      const end = colon + 1 + Number(unread.subarray(0, colon));
      if (unread.length < end) return;
      const message = JSON.parse(unread.subarray(colon + 1, end).toString());
      unread = unread.subarray(end);
      if (!Array.isArray(message)) greeted.resolve();
      else waiting.get(message[1])?.(message[2], message[3]);
    }
  });
  await greeted.promise;
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++count;
        waiting.set(id, (error, result) => {
          waiting.delete(id);
          if (error) reject(new Error(`${command}: ${error.message}`));
          else resolve(result);
        });
        const message = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      }),
    close: () => socket.destroy(),
  };
}
