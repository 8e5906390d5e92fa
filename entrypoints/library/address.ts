import { useCallback, useEffect, useState } from 'preact/hooks';

/** What the library shows; all of it is in the address, so that a search can be kept as a bookmark. */
export interface LibraryAddress {
  readonly query: string;
  /** Only this speaker's quotations; null for everybody's. */
  readonly speakerId: string | null;
}

/** Returns what an address' fragment asks for: `#q=zelenskyy&speaker=0123456789abcdef`. */
export function addressFromHash(hash: string): LibraryAddress {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const speakerId = parameters.get('speaker');
  return {
    query: parameters.get('q') ?? '',
    speakerId: speakerId && /^[0-9a-f]{16}$/.test(speakerId) ? speakerId : null,
  };
}

/** Returns the fragment for what is shown; `#` for everything. */
export function hashFromAddress({ query, speakerId }: LibraryAddress): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query);
  if (speakerId !== null) parameters.set('speaker', speakerId);
  return `#${parameters}`;
}

/** The address of this page, and a way to change it. Typing replaces it, choosing a speaker adds a step to go back. */
export function useAddress(): [LibraryAddress, (address: LibraryAddress) => void] {
  const [address, setAddress] = useState(() => addressFromHash(location.hash));
  useEffect(() => {
    const follow = () => setAddress(addressFromHash(location.hash));
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, []);
  const change = useCallback((next: LibraryAddress) => {
    const isStep = next.speakerId !== addressFromHash(location.hash).speakerId;
    history[isStep ? 'pushState' : 'replaceState'](null, '', hashFromAddress(next));
    setAddress(next);
  }, []);
  return [address, change];
}
