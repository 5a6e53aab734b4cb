import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Machine } from './plan.ts';

/** The machine this runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    osRelease: textOf('/etc/os-release'),
    root: process.getuid?.() === 0,
    container:
      existsSync('/.dockerenv') ||
      existsSync('/run/.containerenv') ||
      Boolean(process.env['container']) ||
      /docker|kubepods|containerd|lxc|podman/.test(textOf('/proc/1/cgroup')),
    playwright: chromium.executablePath(),
    exists: existsSync,
    // Elsewhere a browser opens a window instead of saying its version.
    starts: (path) =>
      process.platform !== 'linux' ||
      spawnSync(path, ['--version'], { timeout: 60_000, stdio: 'ignore' }).status === 0,
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
