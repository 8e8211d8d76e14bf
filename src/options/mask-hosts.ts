import { maskHost } from '../ui/text/mask-host.ts';

/** An exported file as it may be shown: its sites by their first letters only. */
export function maskHosts(text: string): string {
  return text.replace(
    /("host": )"([^"]*)"/g,
    (_, name: string, host: string) => `${name}"${maskHost(host)}"`,
  );
}
