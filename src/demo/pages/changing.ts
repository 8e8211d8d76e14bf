import { type DemoPage, demoStyle, renderDocument } from '../demo-page.ts';
import { seedTitle, seedTopic } from './seed.ts';

const asScriptText = (text: string) => JSON.stringify(text).replaceAll('<', '\\u003c');

/** One document whose views change by `pushState`: results, the film's topic, a program's topic. */
export const singlePageApp: DemoPage = {
  address: 'https://rutracker.org/forum/tracker.php',
  body: renderDocument({
    title: 'Поиск :: RuTracker.org',
    language: 'ru',
    head: demoStyle,
    body: `<nav><button id="to-film">Интервью</button> <button id="to-program">Текстовый редактор</button></nav>
<main id="view"><h1>Поиск</h1></main>
<script>
const show = (address, title, markup) => {
  history.pushState(null, '', address);
  document.title = title;
  document.getElementById('view').innerHTML = markup;
};
document.getElementById('to-film').onclick = () =>
  show('/forum/viewtopic.php?t=4892014', ${asScriptText(seedTitle)}, ${asScriptText(seedTopic)});
document.getElementById('to-program').onclick = () =>
  show('/forum/viewtopic.php?t=610001', 'Текстовый редактор 5.2 (x64) :: RuTracker.org', '<h1>Текстовый редактор 5.2 (x64)</h1>');
</script>`,
  }),
};

/** The title and the topic arrive a while after the document. */
export const lateTitlePage: DemoPage = {
  address: 'https://rutracker.org/forum/viewtopic.php?t=4892015',
  body: renderDocument({
    title: 'Загрузка…',
    language: 'ru',
    head: demoStyle,
    body: `<main id="view"></main>
<script>
setTimeout(() => {
  document.getElementById('view').innerHTML = ${asScriptText(seedTopic)};
  document.title = ${asScriptText(seedTitle)};
}, 1200);
</script>`,
  }),
};
