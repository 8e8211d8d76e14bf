import { type DemoPage, demoStyle, renderDocument } from '../demo-page.ts';

const SOUNDTRACK =
  '(Score, Soundtrack) [WEB] Интервью / The Interview (Original Motion Picture Soundtrack) (Henry Jackman) - 2014, FLAC (tracks), lossless';

/** The listed index asks who is there: nothing on it is a film. */
export const loginPage: DemoPage = {
  address: 'https://rutracker.org/forum/login.php',
  body: renderDocument({
    title: 'Вход :: RuTracker.org',
    language: 'ru',
    head: demoStyle,
    body: `<h1>Вход на форум</h1>
<form method="post"><p><label>Имя <input name="name"></label></p><p><label>Пароль <input type="password"></label></p>
<button>Войти</button></form>`,
  }),
};

/** Its music section: a list of albums. */
export const musicSectionPage: DemoPage = {
  address: 'https://rutracker.org/forum/viewforum.php?f=1760',
  body: renderDocument({
    title: 'Рок-музыка (lossless) :: RuTracker.org',
    language: 'ru',
    head: demoStyle,
    body: `<h1>Рок-музыка (lossless)</h1>
<ul>
<li><a href="/forum/viewtopic.php?t=510001">Осенний квартет - Первый снег - 2011, FLAC</a></li>
<li><a href="/forum/viewtopic.php?t=510002">The Paper Boats - Harbour Lights - 2014, FLAC</a></li>
<li><a href="/forum/viewtopic.php?t=510003">${SOUNDTRACK}</a></li>
</ul>`,
  }),
};

/** An album of the same name and year as the film, with a download of its own. */
export const soundtrackPage: DemoPage = {
  address: 'https://rutracker.org/forum/viewtopic.php?t=510003',
  body: renderDocument({
    title: `${SOUNDTRACK} :: RuTracker.org`,
    language: 'ru',
    head: demoStyle,
    body: `<h1>${SOUNDTRACK}</h1>
<p>Музыка к фильму, двадцать дорожек.</p>
<p><a href="magnet:?xt=urn:btih:89abcdef0123456789abcdef0123456789abcdef&amp;dn=${encodeURIComponent(SOUNDTRACK)}">magnet</a></p>`,
  }),
};
