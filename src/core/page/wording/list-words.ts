import { foldTitle } from '../../film-index/fold-title.ts';
import type { Phrases } from './list-phrases.ts';

/** Words that titles of lists are made of: "Latest Hindi Movies 2023", "Новинки кино". */
const LIST_WORDS: readonly Phrases[] = [
  {
    language: 'en',
    phrases: [
      'movies movie films film cinema kino torrents torrent downloads download releases release videos',
      'browse download 4k uhd 3d hd 1080p 720p 2160p',
      'latest new newest recent top best popular trending all full free hd list lists library archive index feed rss page online',
      'action adventure animation animated comedy crime documentary drama family fantasy horror mystery romance thriller war western',
      'bollywood hollywood tollywood hindi english tamil telugu malayalam kannada punjabi korean japanese chinese turkish french',
      'south indian dubbed dual audio the of in and by a for to year week month today watch yts yify weekly upcoming added live tv channel channels show shows series',
    ],
  },
  {
    language: 'ru',
    phrases: [
      'фильмы фильмов фильм кино новинки новые новинок лучшие популярные последние топ все список подборка года год онлайн',
      'боевики боевик комедии комедия ужасы триллеры триллер драмы драма мультфильмы мультики фантастика мелодрамы детективы',
      'зарубежные зарубежное русские русское наше советские и с в по',
    ],
  },
  { language: 'uk', phrases: ['фільми фільмів кіно новинки кращі популярні українською всі'] },
  { language: 'de', phrases: ['filme kinofilme neue neueste beste beliebte alle deutsch kino'] },
  { language: 'fr', phrases: ['films nouveautés nouveaux derniers meilleurs tous les en cinéma'] },
  {
    language: 'es',
    phrases: ['películas peliculas pelicula estrenos nuevas mejores últimas todas las de cine completas'],
  },
  { language: 'pt', phrases: ['filmes filme lançamentos novos melhores últimos todos os'] },
  { language: 'it', phrases: ['film nuovi ultimi migliori tutti i prime visioni'] },
  { language: 'pl', phrases: ['filmy nowe najnowsze najlepsze wszystkie'] },
  { language: 'cs', phrases: ['filmy nové nejlepší všechny'] },
  { language: 'tr', phrases: ['filmler filmleri yeni en iyi tüm yerli yabancı'] },
  { language: 'id', phrases: ['kumpulan film terbaru terbaik semua daftar'] },
  { language: 'ar', phrases: ['افلام أفلام احدث أحدث جديدة'] },
  { language: 'fa', phrases: ['فیلم فیلمهای جدید جدیدترین بهترین'] },
  { language: 'zh', phrases: ['最新 最新电影 电影 电影大全 热门 大片 高清电影 年'] },
  { language: 'ja', phrases: ['映画 新作 人気 一覧 年'] },
  { language: 'ko', phrases: ['영화 최신 최신영화 인기 년'] },
];

const WORDS: ReadonlySet<string> = new Set(
  LIST_WORDS.flatMap((row) => row.phrases)
    .flatMap((words) => words.split(' '))
    .map(foldTitle),
);
const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;

/** True when a title is made of nothing but such words and numbers: it names a list. Numbers alone may be a title: "2073". */
export function isListTitle(title: string): boolean {
  const words = title.match(WORD) ?? [];
  const others = words.filter((word) => !/^\p{N}/u.test(word));
  return others.length > 0 && others.every((word) => WORDS.has(foldTitle(word)));
}
