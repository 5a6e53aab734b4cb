import { describe, expect, it } from 'vitest';
import { plan, type Machine, type Plan } from '../../browser/plan';

const PLAYWRIGHT = '/home/me/.cache/ms-playwright/chromium/chrome';
const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n';
const UBUNTU = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n';
const MINT = 'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n';
const FEDORA = 'NAME="Fedora Linux"\nID=fedora\nVERSION_ID=43\n';

type Given = Partial<Machine> & { there?: readonly string[]; broken?: readonly string[] };

function machine({ there = [], broken = [], ...rest }: Given): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    osRelease: '',
    root: false,
    container: false,
    playwright: PLAYWRIGHT,
    exists: (path) => [...there, ...broken].includes(path),
    starts: (path) => there.includes(path),
    ...rest,
  };
}

/** All that is done on a machine where nothing that is fetched arrives: the commands, then what is left. */
function course(given: Given): string[] {
  const tried: string[] = [];
  const said: string[] = [];
  for (;;) {
    const next: Plan = plan(machine(given), tried);
    if ('use' in next) return [...said, next.branded ? `branded ${next.use}` : next.use];
    if ('line' in next) return [...said, next.line];
    expect(tried).not.toContain(next.fetch.name);
    tried.push(next.fetch.name);
    said.push(...next.fetch.commands.map((words) => words.join(' ')));
  }
}

const APT = [
  'apt-get update -qq',
  'apt-get install -y -qq chromium fonts-noto-cjk fonts-noto-core',
];
const DOWNLOAD = 'playwright-core install --no-shell chromium';
const WITH_LIBRARIES = 'playwright-core install --no-shell --with-deps chromium';
const PROGRAMS = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Programs 86' };

describe('where there is none', () => {
  it.each<[string, Given, string[], RegExp]>([
    [
      'Debian as root',
      { osRelease: DEBIAN, root: true },
      [...APT, DOWNLOAD],
      /apt install chromium/,
    ],
    ['Debian', { osRelease: DEBIAN }, [DOWNLOAD], /sudo apt install chromium/],
    [
      'Ubuntu as root',
      { osRelease: UBUNTU, root: true },
      [WITH_LIBRARIES, DOWNLOAD],
      /npx playwright-core install --with-deps/,
    ],
    [
      'a container of Ubuntu',
      { osRelease: UBUNTU, root: true, container: true },
      [WITH_LIBRARIES, DOWNLOAD],
      /--with-deps/,
    ],
    ['Ubuntu', { osRelease: UBUNTU }, [DOWNLOAD], /--with-deps/],
    ['Mint as root', { osRelease: MINT, root: true }, [WITH_LIBRARIES, DOWNLOAD], /--with-deps/],
    ['Fedora as root', { osRelease: FEDORA, root: true }, [DOWNLOAD], /dnf install chromium/],
    ['Fedora', { osRelease: FEDORA }, [DOWNLOAD], /dnf install chromium/],
    ['another Linux', {}, [DOWNLOAD], /your system’s package/],
    ['macOS', { platform: 'darwin' }, [DOWNLOAD], /install Google Chrome/],
    ['Windows', { platform: 'win32', env: PROGRAMS }, [DOWNLOAD], /Microsoft Edge/],
  ])('fetches on %s, then says how in one line', (_name, given, commands, line) => {
    const all = course(given);
    expect(all.slice(0, -1)).toEqual(commands);
    expect(all.at(-1)).toMatch(line);
    expect(all.at(-1)).toMatch(/CHROMIUM/);
    expect(all.at(-1)).not.toContain('\n');
  });

  it('fetches nothing where it is only asked', () => {
    expect(plan(machine({ osRelease: DEBIAN, root: true }), 'all')).toHaveProperty('line');
  });
});

describe('takes the first it finds', () => {
  const all = [PLAYWRIGHT, '/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/mine'];
  it.each<[string, Given, string]>([
    ['the one that is named', { there: all, env: { CHROMIUM: '/opt/mine' } }, '/opt/mine'],
    ['Playwright’s', { there: all }, PLAYWRIGHT],
    ['one on the path', { there: all.slice(1) }, '/usr/bin/chromium'],
    [
      'one that starts',
      { broken: [PLAYWRIGHT, '/usr/bin/chromium-browser'], there: ['/snap/bin/chromium'] },
      '/snap/bin/chromium',
    ],
    [
      'one in the applications of macOS',
      { platform: 'darwin', there: ['/Applications/Chromium.app/Contents/MacOS/Chromium'] },
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  ])('%s', (_name, given, path) => {
    expect(plan(machine(given), [])).toEqual({ use: path, branded: false });
  });

  it('does not replace one that is named and not there', () => {
    const [line, ...rest] = course({ there: all, env: { CHROMIUM: '/no/where' } });
    expect(line).toMatch(/CHROMIUM names \/no\/where/);
    expect(rest).toEqual([]);
  });
});

describe('where only Chrome or Edge is there', () => {
  it.each<[string, Given, string]>([
    ['Linux', { there: ['/usr/bin/microsoft-edge'] }, '/usr/bin/microsoft-edge'],
    [
      'macOS',
      {
        platform: 'darwin',
        there: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      },
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'Windows',
      {
        platform: 'win32',
        env: PROGRAMS,
        there: ['C:\\Programs 86\\Microsoft\\Edge\\Application\\msedge.exe'],
      },
      'C:\\Programs 86\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ])('%s fetches one, and takes it when nothing arrives', (_name, given, path) => {
    expect(course(given)).toEqual([DOWNLOAD, `branded ${path}`]);
  });

  it('uses what apt brought', () => {
    const there: string[] = [];
    const debian = machine({ osRelease: DEBIAN, root: true, there });
    expect(plan(debian, [])).toMatchObject({ fetch: { name: 'apt' } });
    there.push('/usr/bin/chromium');
    expect(plan(debian, ['apt'])).toEqual({ use: '/usr/bin/chromium', branded: false });
  });
});

it('says that the libraries of a fetched browser are missing', () => {
  expect(course({ osRelease: DEBIAN, broken: [PLAYWRIGHT] }).at(-1)).toMatch(/install-deps/);
});
