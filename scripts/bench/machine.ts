/** What the figures were taken on: they say nothing without it. */
import { spawnSync } from 'node:child_process';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { CHROMIUM } from '../browser';

export function machine(): string {
  const [processor] = cpus();
  const memory = `${Math.round(totalmem() / 1e9)} GB`;
  const { stdout } = spawnSync(CHROMIUM, ['--version'], { encoding: 'utf8' });
  const browser = stdout?.trim().split('\n').at(-1) || 'no Chromium';
  return [
    `${processor?.model.trim() ?? 'unknown processor'} × ${cpus().length}, ${memory}, ${platform()} ${arch()}`,
    `Node ${process.versions.node}, ${browser}`,
    `load before: ${loadavg()[0]?.toFixed(1)} (above 0.5 other work shares the machine, and times are too long)`,
  ].join('\n');
}
