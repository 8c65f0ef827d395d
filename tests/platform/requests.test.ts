import { expect, test } from 'vitest';
import { sourcesIn } from '../support/sources';

test('one file alone can ask anything of anybody', () => {
  const ways =
    /\b(?:fetch|sendBeacon|importScripts)\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport)\b/;
  const asking = sourcesIn(['lib', 'components', 'entrypoints']).filter(({ text }) => ways.test(text));
  expect(asking.map(({ path }) => path)).toEqual(['lib/platform/request.ts']);
});
