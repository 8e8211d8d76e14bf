import { type DemoPage, demoStyle, escapeText, renderDocument } from '../demo-page.ts';

const NAME =
  'Интервью / The Interview (Сет Роген, Эван Голдберг / Seth Rogen, Evan Goldberg) [2014, США, комедия, WEB-DL 1080p]';

const MAGNET = `magnet:?xt=urn:btih:0123456789abcdef0123456789abcdef01234567&dn=${encodeURIComponent(NAME)}`;

/** Title of the seed page as the browser's tab shows it. */
export const seedTitle = `${NAME} :: RuTracker.org`;

/** The part of a topic that offers the film, with or without our style sheet. */
export const seedTopic = `
<nav><a href="/forum/index.php">Форум</a> › <a href="/forum/viewforum.php?f=2200">Зарубежные фильмы</a></nav>
<h1>${escapeText(NAME)}</h1>
<table>
<tr><th>Страна</th><td>США</td></tr>
<tr><th>Год выпуска</th><td>2014</td></tr>
<tr><th>Перевод</th><td>субтитры</td></tr>
<tr><th>Качество</th><td>WEB-DL 1080p</td></tr>
<tr><th>Ссылка</th><td><a href="https://www.imdb.com/title/tt2788710/">IMDb</a></td></tr>
</table>
<p>Двое телевизионщиков получают приглашение взять интервью у главы далёкого государства.</p>
<p><a href="${escapeText(MAGNET)}">Скачать по magnet-ссылке</a></p>`;

/** The page the story starts from: a topic on a listed index that offers the film. */
export const seedPage: DemoPage = {
  address: 'https://rutracker.org/forum/viewtopic.php?t=4892014',
  body: renderDocument({ title: seedTitle, language: 'ru', head: demoStyle, body: seedTopic }),
};
