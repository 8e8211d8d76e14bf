import type { BrowserKind } from './browser-kind.ts';

/** What decides how a browser can be had. */
export interface HostSystem {
  readonly platform: string;
  /** Text of /etc/os-release; empty where there is none. */
  readonly release: string;
  readonly isRoot: boolean;
}

export interface InstallPlan {
  /** Calls of apt-get, each a list of arguments. */
  readonly aptSteps: readonly (readonly string[])[];
  /** Where the browser is after that; null when it has to be downloaded. */
  readonly executable: string | null;
}

const debianPackages = {
  chromium: { name: 'chromium', executable: '/usr/bin/chromium' },
  firefox: { name: 'firefox-esr', executable: '/usr/bin/firefox-esr' },
} as const;

/** What a downloaded browser needs and Ubuntu's own images lack. Names with `*` got the ending t64 in 24.04. */
const ubuntuLibraries: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'libasound2*',
    'libatk-bridge2.0-0*',
    'libatk1.0-0*',
    'libatspi2.0-0*',
    'libcairo2',
    'libcups2*',
    'libdbus-1-3',
    'libdrm2',
    'libgbm1',
    'libglib2.0-0*',
    'libnspr4',
    'libnss3',
    'libpango-1.0-0',
    'libx11-6',
    'libxcb1',
    'libxcomposite1',
    'libxdamage1',
    'libxext6',
    'libxfixes3',
    'libxkbcommon0',
    'libxrandr2',
  ],
  firefox: [
    'libasound2*',
    'libdbus-glib-1-2',
    'libgtk-3-0*',
    'libx11-xcb1',
    'libxt6*',
    'libxtst6',
    'xz-utils',
  ],
};

/**
 * How to get a browser: Debian has both as packages; Ubuntu's packages are stubs that start a snap, so there the
 * browser is downloaded and only its libraries come from apt. Without root nothing of the system is changed.
 */
export function planInstall(kind: BrowserKind, system: HostSystem): InstallPlan {
  if (system.platform !== 'linux' || !system.isRoot) return { aptSteps: [], executable: null };
  const id = readField(system.release, 'ID');
  if (id === 'debian') {
    const { name, executable } = debianPackages[kind];
    return { aptSteps: aptSteps([name]), executable };
  }
  if (id !== 'ubuntu') return { aptSteps: [], executable: null };
  const ending = Number(readField(system.release, 'VERSION_ID')) >= 24.04 ? 't64' : '';
  return {
    aptSteps: aptSteps(ubuntuLibraries[kind].map((name) => name.replace('*', ending))),
    executable: null,
  };
}

// The pictures want letters of both languages, which bare images have no font for.
const aptSteps = (packages: readonly string[]) => [
  ['update', '-q'],
  ['install', '-y', '-q', '--no-install-recommends', ...packages, 'fonts-dejavu-core', 'ca-certificates'],
];

function readField(release: string, name: string): string {
  return new RegExp(`^${name}="?([^"\\n]*)"?$`, 'm').exec(release)?.[1] ?? '';
}
