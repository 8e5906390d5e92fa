type LibraryCode = typeof import('./library-code');

let loading: Promise<LibraryCode> | null = null;

/** The library's code, loaded when it is first wanted. The browser itself takes a task or two to give it a second time. */
export function loadLibraryCode(): Promise<LibraryCode> {
  loading ??= import('./library-code').catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
