import { ensureFirefox, NO_FIREFOX } from './firefox.mjs';
import { runMain } from './run.mjs';

/** Installs a Firefox where there is none and apt may; says what to do where that fails, and fails nothing. */
await runMain(() => {
  if (!ensureFirefox()) console.error(NO_FIREFOX);
});
