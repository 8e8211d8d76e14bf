import { type DemoPage, demoStyle, renderDocument } from '../demo-page.ts';

/**
 * A page that has nothing to do with films. It counts every change to its own document from its first script
 * on, in `window.changesSeen`, so that a test can see that nobody touched it.
 */
export const ordinaryPage: DemoPage = {
  address: 'https://corner-bakery.example/bread',
  body: renderDocument({
    title: 'Rye bread, baked daily - Corner Bakery',
    head: `${demoStyle}<script>
window.changesSeen = 0;
document.addEventListener('DOMContentLoaded', () => {
  new MutationObserver((changes) => { window.changesSeen += changes.length; })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});
</script>`,
    body: '<h1>Rye bread</h1><p>Baked every morning at five.</p><p><a href="/rolls">Rolls</a></p>',
  }),
};
