import { type DemoPage, demoStyle, renderDocument } from '../demo-page.ts';
import { seedTitle, seedTopic } from './seed.ts';

/** A page that takes out everything that is not its own. */
export const removingPage: DemoPage = {
  address: 'https://rutracker.org/forum/viewtopic.php?t=4892017',
  body: renderDocument({
    title: seedTitle,
    language: 'ru',
    head: `${demoStyle}<script>
window.removedNodes = 0;
const own = new Set(['HEAD', 'BODY']);
const sweep = () => {
  for (const node of [...document.documentElement.children]) {
    if (!own.has(node.tagName)) { node.remove(); window.removedNodes += 1; }
  }
  for (const node of [...(document.body?.children ?? [])]) {
    if (!node.closest('[data-own]')) { node.remove(); window.removedNodes += 1; }
  }
};
document.addEventListener('DOMContentLoaded', () =>
  new MutationObserver(sweep).observe(document.documentElement, { childList: true, subtree: true }));
</script>`,
    body: `<div data-own>${seedTopic}</div>`,
  }),
};

/** A page whose policy allows no style, script or picture at all. */
export const strictPolicyPage: DemoPage = {
  address: 'https://rutracker.org/forum/viewtopic.php?t=4892016',
  headers: { 'content-security-policy': "default-src 'none'" },
  body: renderDocument({ title: seedTitle, language: 'ru', body: seedTopic }),
};
