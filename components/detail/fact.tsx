import type { ComponentChildren } from 'preact';

/** One fact with its name. */
export function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="detail-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
