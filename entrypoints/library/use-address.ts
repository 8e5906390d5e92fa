import { useCallback, useEffect, useState } from 'preact/hooks';
import { addressFromHash, hashFromAddress, isStep, type LibraryAddress } from './address';

/** Goes to another place in the library. */
export type Go = (address: LibraryAddress) => void;

/** The address of this page, and a way to change it. Typing replaces it, choosing adds a step to go back. */
export function useAddress(): [LibraryAddress, Go] {
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
  const go = useCallback((next: LibraryAddress) => {
    const method = isStep(addressFromHash(location.hash), next) ? 'pushState' : 'replaceState';
    history[method](null, '', hashFromAddress(next));
    setAddress(next);
  }, []);
  return [address, go];
}
