import { iconPaths } from './icon-paths.ts';

export type IconName = keyof typeof iconPaths;

/** A small drawing in the colour of the text; hidden from screen readers, because the text says it already. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  );
}
