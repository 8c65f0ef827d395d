/** The Chromium of this machine: what prints the sample, runs the tests and opens for `npm start`. */
import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const CHROMIUM = PLACES.find(existsSync) ?? 'chromium';

export const hasBrowser = (): boolean => existsSync(CHROMIUM);

/** Whether there is a screen to open a window on. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
