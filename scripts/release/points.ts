/** What is run, by a short name that stands in the table. Each is run once, however many points it shows. */
export const COMMANDS = {
  check: ['npm', 'run', '--silent', 'check'],
  browser: ['npm', 'run', '--silent', 'browser'],
  firefox: ['npm', 'run', '--silent', 'browser:firefox'],
  walk: ['npm', 'run', '--silent', 'walk'],
  languages: ['npm', 'run', '--silent', 'evaluate:languages'],
  catalogues: ['npx', 'vitest', 'run', 'tests/components'],
  screenshots: ['npm', 'run', '--silent', 'screenshots'],
  store: ['npm', 'run', '--silent', 'store'],
  packages: ['npm', 'run', '--silent', 'check:packages'],
  lint: ['npm', 'run', '--silent', 'lint:firefox'],
  audit: ['npm', 'run', '--silent', 'check:audit', '--', '--strict'],
  trust: ['npm', 'run', '--silent', 'test:trust'],
  soak: ['npm', 'run', '--silent', 'soak'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

/** Exit code of a command that could not find out: neither right nor wrong. */
export const NOT_ANSWERED = 75;

export type Command = keyof typeof COMMANDS;

/** One thing that must hold before a release, and the commands that show it. */
export interface Point {
  readonly what: string;
  readonly shownBy: readonly Command[];
}

/** Everything that must hold before a release. */
export const POINTS: readonly Point[] = [
  { what: 'Types, style, unit tests, build', shownBy: ['check'] },
  { what: 'Chromium: reading, saving, searching, comparing', shownBy: ['browser'] },
  { what: 'Firefox: the same, sidebar, private windows', shownBy: ['firefox'] },
  { what: 'From install to the first comparison', shownBy: ['walk'] },
  { what: 'Welcome and options', shownBy: ['browser'] },
  { what: 'Languages of the interface', shownBy: ['catalogues'] },
  { what: 'Languages of the news', shownBy: ['check', 'languages'] },
  { what: 'For everybody: axe, keyboard, zoom', shownBy: ['browser'] },
  { what: 'Papers say what is so', shownBy: ['check'] },
  { what: 'Store: texts, icons, screenshots', shownBy: ['store', 'screenshots'] },
  { what: 'Packages: size, contents, built again', shownBy: ['packages'] },
  { what: "Mozilla's linter", shownBy: ['lint'] },
  { what: 'Permissions and install warnings', shownBy: ['browser', 'firefox'] },
  { what: 'Nothing sent', shownBy: ['browser', 'firefox'] },
  { what: 'Nothing let in, nothing lost: every threat', shownBy: ['trust'] },
  { what: 'Long use', shownBy: ['soak'] },
  { what: 'Known faults in what is shipped of others', shownBy: ['audit'] },
];
