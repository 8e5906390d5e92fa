import { type ComponentType, h } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * A component whose code is loaded when it is first drawn, so that the page is there without it. Until then nothing
 * stands in its place.
 */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [component, setComponent] = useState(() => loaded);
    useLayoutEffect(() => {
      if (loaded) return;
      void load().then((code) => {
        loaded = code;
        setComponent(() => code);
      });
    }, []);
    return component && h(component, props);
  };
}
