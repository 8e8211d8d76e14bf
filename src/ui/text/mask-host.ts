/**
 * A site's name by its first letters: enough for the reader who chose it, and no list of sites for anybody else.
 * `rutracker.org` becomes `ru….org`, `vk.com/video` becomes `vk….com`.
 */
export function maskHost(host: string): string {
  const [name = ''] = host.split('/');
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, 2)}…${dot > 0 ? name.slice(dot) : ''}`;
}
