import { BRANDED, CHROMIUMS, placesOf } from './places.ts';

/** What of a machine decides which browser is used. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The text of /etc/os-release; empty where there is none. */
  readonly osRelease: string;
  readonly root: boolean;
  readonly container: boolean;
  /** Where the browser of Playwright's own installer is, or would be. */
  readonly playwright: string;
  exists(path: string): boolean;
  /** Whether the browser there can be started: its libraries may be missing, or it may be a stub of a snap. */
  starts(path: string): boolean;
};

/** One way to fetch a browser; its commands run in turn, and the first that fails ends it. */
export type Step = {
  readonly name: string;
  readonly commands: readonly (readonly [command: string, ...args: string[]])[];
};

export type Plan =
  | { readonly use: string; readonly branded: boolean }
  | { readonly fetch: Step }
  | { readonly line: string };

/**
 * Chooses a browser, or the next thing to do to get one.
 * @param tried names of the steps that were taken already; `all` fetches nothing.
 */
export function plan(machine: Machine, tried: readonly string[] | 'all'): Plan {
  const { env, playwright } = machine;
  const named = env['CHROMIUM'];
  if (named)
    return machine.exists(named)
      ? { use: named, branded: false }
      : { line: `CHROMIUM names ${named}, and there is no such file.` };
  const first = (places: readonly string[]) =>
    places.find((path) => machine.exists(path) && machine.starts(path));
  const chromium = first([playwright, ...placesOf(CHROMIUMS, machine)]);
  if (chromium) return { use: chromium, branded: false };
  const fetch = tried !== 'all' && stepsFor(machine).find(({ name }) => !tried.includes(name));
  if (fetch) return { fetch };
  const branded = first(placesOf(BRANDED, machine));
  return branded ? { use: branded, branded: true } : { line: lineFor(machine) };
}

const install = (...options: string[]) =>
  ['playwright-core', 'install', '--no-shell', ...options, 'chromium'] as const;
const DOWNLOAD: Step = { name: 'download', commands: [install()] };
const APT: Step = {
  name: 'apt',
  commands: [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', 'chromium', 'fonts-noto-cjk', 'fonts-noto-core'],
  ],
};

function stepsFor(machine: Machine): readonly Step[] {
  if (!machine.root) return [DOWNLOAD];
  const system = systemOf(machine);
  if (system === 'debian') return [APT, DOWNLOAD];
  // Ubuntu's own Chromium is a snap, which no container can install.
  if (system === 'ubuntu')
    return [{ name: 'download with libraries', commands: [install('--with-deps')] }, DOWNLOAD];
  return [DOWNLOAD];
}

/** Which packages a machine takes. Ubuntu calls itself like Debian, yet has other packages. */
export function systemOf({ platform, osRelease }: Machine) {
  if (platform === 'darwin' || platform === 'win32') return platform;
  const ids = new Set(
    [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)/gm)].flatMap(([, all = '']) =>
      all.split(' '),
    ),
  );
  return (['ubuntu', 'debian', 'fedora'] as const).find((name) => ids.has(name)) ?? 'other';
}

const GET = {
  debian: 'sudo apt install chromium',
  ubuntu: 'npx playwright-core install --with-deps chromium',
  fedora: 'sudo dnf install chromium',
  darwin: 'npx playwright-core install chromium, or install Google Chrome',
  win32: 'npx playwright-core install chromium, or install Microsoft Edge or Google Chrome',
  other: 'npx playwright-core install chromium, or install your system’s package of Chromium',
} as const;

function lineFor(machine: Machine): string {
  const { platform, playwright } = machine;
  if (platform === 'linux' && machine.exists(playwright))
    return `${playwright} does not start: get its libraries with npx playwright-core install-deps chromium, or set CHROMIUM to another browser.`;
  return `No browser was found, and none could be fetched. Get one with ${GET[systemOf(machine)]}; or set CHROMIUM to the path of yours.`;
}
