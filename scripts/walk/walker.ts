export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One page that the new user looks at. CSS selectors; `words` narrows them to what contains these words. */
export interface View {
  /** Waits until such an element is there; fails where it does not come. */
  waitFor(selector: string, words?: string): Promise<void>;
  click(selector: string, words?: string): Promise<void>;
  type(selector: string, words: string): Promise<void>;
  /** Presses one key. */
  press(key: 'ArrowRight' | 'Escape'): Promise<void>;
  /** Rests the pointer on marked words that begin so. */
  pointAt(words: string): Promise<void>;
  bringToFront(): Promise<void>;
  /** Takes a picture once fades are over. */
  picture(name: string): Promise<void>;
}

/** A browser in which the released extension has just been installed. */
export interface Walker {
  readonly browser: 'chromium' | 'firefox';
  /** The page that opened by itself. */
  welcome(size: Size): Promise<View>;
  /** Says yes to the browser's question, which `ask` has it put. */
  allow(ask: () => Promise<void>): Promise<void>;
  /** Opens an article and waits until it is marked and saved. */
  read(url: string, size: Size): Promise<View>;
  /** Opens the popup beside the article that was read last, or another page of the extension. */
  openPopup(size: Size): Promise<View>;
  /** The page of the extension that `open` opens in a tab of its own. */
  opened(open: () => Promise<void>, size: Size): Promise<View>;
  close(): Promise<void>;
}
