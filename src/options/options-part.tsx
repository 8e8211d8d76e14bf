import type { ComponentChildren } from 'preact';

interface OptionsPartProps {
  /** Where the links of the page lead. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One part of the settings page. */
export function OptionsPart({ id, title, children }: OptionsPartProps) {
  return (
    <section id={id} class="part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
