/** A page in which scripts are run: of Playwright as of puppeteer. Both send the script's text and its argument. */
export interface ScriptedPage {
  evaluate<R>(script: () => R | Promise<R>): Promise<R>;
  evaluate<R, A>(script: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
}
