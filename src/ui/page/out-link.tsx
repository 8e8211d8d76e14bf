import type { ComponentChildren } from 'preact';
import { Icon } from '../icons/icon.tsx';

interface OutLinkProps {
  readonly href: string | null | undefined;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** Said instead of the visible text where that alone does not tell where the link leads. */
  readonly label?: string;
}

/**
 * A link out of the extension: a new tab, no referrer, no way back through `opener`. What is no web address stays
 * plain text, whatever a list or a stored answer may hold.
 */
export function OutLink({ href, children, label, class: className }: OutLinkProps) {
  if (!href || !/^https?:\/\//i.test(href)) return <span class={className}>{children}</span>;
  return (
    <a
      class={className}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
      <span class="out">
        <Icon name="out" />
      </span>
    </a>
  );
}
