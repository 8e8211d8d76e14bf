import { type DemoPage, demoStyle, renderDocument } from '../demo-page.ts';
import { seedTitle, seedTopic } from './seed.ts';

/** A page to go to and come back from. */
export const nextPage: DemoPage = {
  address: 'https://rutracker.org/forum/viewtopic.php?t=610002',
  body: renderDocument({
    title: 'Правила раздела :: RuTracker.org',
    language: 'ru',
    head: demoStyle,
    body: '<h1>Правила раздела</h1><p>Пожалуйста, пишите вежливо.</p>',
  }),
};

/** A page that has the browser prepare the film's topic before anybody asks for it. */
export const prerenderingPage: DemoPage = {
  address: 'https://rutracker.org/forum/index.php',
  body: renderDocument({
    title: 'Список форумов :: RuTracker.org',
    language: 'ru',
    head: `${demoStyle}<script type="speculationrules">
{"prerender": [{"source": "list", "urls": ["/forum/viewtopic.php?t=4892018"], "eagerness": "immediate"}]}
</script>`,
    body: '<h1>Список форумов</h1><p><a id="topic" href="/forum/viewtopic.php?t=4892018">Интервью</a></p>',
  }),
};

/** Where the prepared page says, once it is shown, whether it was prepared and how many nodes its root had then. */
export const shownAddress = (wasPrepared: boolean) =>
  `https://rutracker.org/forum/shown?prepared=${wasPrepared}&nodes=2`;

/** The page that is prepared. It tells the server itself: a browser's protocol loses sight of it when it is shown. */
export const prerenderedPage: DemoPage = {
  address: 'https://rutracker.org/forum/viewtopic.php?t=4892018',
  body: renderDocument({
    title: seedTitle,
    language: 'ru',
    head: `${demoStyle}<script>
const tell = (prepared) =>
  fetch('/forum/shown?prepared=' + prepared + '&nodes=' + document.documentElement.children.length);
if (document.prerendering) document.addEventListener('prerenderingchange', () => tell(true));
else document.addEventListener('DOMContentLoaded', () => tell(false));
</script>`,
    body: seedTopic,
  }),
};
