import type { Phrases } from './list-phrases.ts';

/** `TAIL_PHRASES` in the languages of Europe. */
export const TAIL_PHRASES_OF_EUROPE: readonly Phrases[] = [
  {
    language: 'en',
    phrases: [
      'with ads | streaming vod | buy or stream | rent buy | telugu movie | tamil movie | malayalam movie',
      'kannada movie | punjabi movie | bengali movie | marathi movie | gujarati movie | odia movie',
      'bhojpuri movie | nepali movie | urdu movie | bollywood movie | nollywood movie | korean movie',
      'chinese movie | official teaser trailer | official trailer | teaser trailer | trailer & teaser',
      'trailer 2 | trailer | teaser | review | full movie | full film | watch online | online free',
      'free online | movie online | online | streaming online | streaming | stream | for free',
      'movie download | download torrent | torrent download | movie torrent | torrent | download',
      'where to watch | on itunes | movies on google play | full hd movie | hd movie | putlocker',
      'english subtitles | hindi movie | yify | blu-ray | [blu-ray] | 4k blu-ray | dvd | showtimes',
      'directed by | full movie free | full movie online | watch now | watch free | watch for free',
      'watch online free | watch online for free | watch free online | watch online hd',
      'full movies online | full movies | watch full | watch here | watch or stream | watch and download',
      'free to watch | stream now',
      'stream for free | stream free | rent or buy | buy or rent | available on | free with ads',
      'no sign up | main movie | feature film | full feature | full length movie | full length film',
      'full documentary | in hd | full hd movie online | in 4k | on demand | via torrent | torrent magnet',
      'magnet link | movie trailer | where can i watch',
      'telugu full movie | tamil full movie | hindi full movie | malayalam full movie | odia full movie',
      'kannada full movie | punjabi full movie | bengali full movie | bangla full movie | nepali full movie',
      'marathi full movie | gujarati full movie | bhojpuri full movie | urdu full movie',
      'where to stream | streaming now | official site | dual audio | english sub | eng sub',
      'english dubbed | hindi dubbed | subtitled | with english subtitles | with subtitles',
    ],
  },
  {
    language: 'ru',
    phrases: [
      'смотреть онлайн бесплатно | описание | смотреть фильм онлайн | фильм смотреть',
      'онлайн в хорошем качестве | русский трейлер | трейлер | тизер | рецензия | отзывы',
      'смотреть онлайн | смотреть в онлайн | смотреть бесплатно | смотреть | онлайн бесплатно | онлайн',
      'скачать торрент | скачать | торрент | фильм | мультфильм | полный фильм | в хорошем качестве',
      'художественный фильм | документальный фильм | короткометражный фильм | полнометражный фильм',
      'анимационный фильм | полнометражный мультфильм | смотреть фильм | смотреть полностью',
      'фильм онлайн | фильм полностью | бесплатно | без регистрации | через торрент | все сеансы',
      'расписание сеансов | в хорошем hd | в hd качестве | скачать бесплатно | кино онлайн',
      'на русском языке | в высоком качестве | в отличном качестве | легально | без рекламы',
      'в hd | hd 720 | hd 1080 | в hd 720 | в hd 1080 | в качестве hd',
    ],
  },
  {
    language: 'uk',
    phrases: [
      'дивитися онлайн | дивитись онлайн | дивитися | дивитись | онлайн українською | онлайн',
      'завантажити | торент | фільм | мультфільм | художній фільм | повнометражний фільм',
      'документальний фільм | дивитися безкоштовно | безкоштовно | українською | українською мовою',
      'в хорошій якості | у hd якості | повний фільм | в hd якості | hd якість | кіно українською',
    ],
  },
  {
    language: 'bg',
    phrases: [
      'онлайн | торент | торенти | бг субтитри | филм | бг аудио | гледай | гледай безплатно',
      'bg аудио | bg audio | онлайн филм | с бг субтитри | гледайте онлайн | безплатно | игрален филм',
      'български филм | бг филм | целият филм | изтегли',
    ],
  },
  {
    language: 'sr',
    phrases: [
      'online sa prevodom | sa prevodom | gledaj online | onlajn | ceo film | ceo domaći film',
      'domaći film | igrani film | gledaj besplatno | besplatno gledanje | besplatno | gledanje online',
      'gledajte | sa titlovima | sa titlom | titlovano | sinhronizovano | restaurirana verzija | цео филм',
      'sinhronizovano na srpski | ceo crtani | crtani film | гледај онлајн | бесплатно | играни филм',
    ],
  },
  {
    language: 'de',
    phrases: [
      'jetzt bei | jetzt auf | die ganze doku | zum leihen | leihen oder kaufen | teaser-trailer | kritik',
      'stream deutsch | online schauen | online anschauen | online streamen | online stream',
      'stream online | stream kostenlos | kostenlos | hier anschauen | anschauen | ansehen | streamen',
      'herunterladen | ganzer film | kinofilm | im kino | film online | als stream',
      'als stream und download | im stream | im kino und stream | im kostenlosen stream',
      'kostenlos online | kostenlos ansehen | kostenlos anschauen | kostenlos streamen | jetzt ansehen',
      'jetzt anschauen | jetzt streamen | jetzt online | jetzt kostenlos | stream anschauen | stream hd',
      'leihen | online leihen | online kaufen | film stream | film komplett | der ganze film',
      'ganzer spielfilm | spielfilm | dokumentarfilm | kompletter film | legal streamen | auf deutsch',
      'german stream | ausleihen',
    ],
  },
  {
    language: 'fr',
    phrases: [
      'en qualité | en location | en torrent | un film de | streaming vod | en streaming direct',
      'en streaming et | en direct et replay',
      'en vod et | en téléchargement | bande-annonce | critique | en streaming | streaming vf',
      'streaming gratuit | film complet | en vod | en ligne | gratuit | vostfr | regarder le film complet',
      'films en streaming | télécharger | le film | film gratuit | film en streaming | film en entier',
      'film entier | film en replay | en replay | film à regarder | à regarder | à voir',
      'à voir en streaming | long métrage | court métrage | documentaire complet | regarder gratuitement',
      'visionner en ligne | visionner | regarder en ligne | regarder en streaming | regarder le film',
      'regarder maintenant | regarder',
      'voir le film | gratuitement | streaming complet | streaming légal | streaming',
      'en version intégrale | version restaurée | en vf | en vost | en dvd | louer ou acheter',
      'où regarder | film et séances | séances et horaires | télécharger en vod',
    ],
  },
  {
    language: 'es',
    phrases: [
      'ver online en | online en español | ver en | tráiler oficial | tráiler | crítica | online gratis',
      'en alquiler | alquilar | en bittorrent | ver online | película completa | pelicula completa',
      'película | pelicula | en español',
      'online latino | latino | castellano | subtitulada | descargar torrent | descargar',
      'ver película gratis | gratis | ver gratis | ver película | ver pelicula | ver ahora | ver en línea',
      'ver en streaming | ver completa | ver hd | en línea | película online | película gratis',
      'película completa gratis | documental completo | largometraje | cortometraje | por torrent',
      'vía torrent | por mega | vose | dónde ver | dónde verla | completa en español | en castellano',
      'audio latino | pelicula online | peliculas online | en hd',
    ],
  },
  {
    language: 'pt',
    phrases: [
      'assistir online | filme completo | filme | dublado | legendado | online grátis | grátis',
      'torrent dublado | baixar | veja onde assistir | onde assistir | assistir | assistir agora',
      'assistir grátis | assistir filme | assistir dublado | assista agora | assista online',
      'assista grátis | filme online | filme grátis | filme completo dublado | ver online | ver grátis',
      'ver filme | dublado e legendado | em hd | via torrent | longa-metragem | curta-metragem',
      'alugar | documentário completo | dual áudio | veja o filme completo | veja o filme',
    ],
  },
  {
    language: 'it',
    phrases: [
      'streaming su | in streaming su | dove vedere | streaming ita | in streaming | film completo',
      'film in streaming | sub ita | gratis | altadefinizione | guarda online | guarda gratis',
      'guarda ora | guarda in streaming | guarda il film | film gratis | film intero | film streaming',
      'in streaming e download | noleggia o acquista | noleggio | versione restaurata | streaming gratis',
      'streaming | gratis in streaming | lungometraggio | in italiano | dove vederlo',
      'scarica',
    ],
  },
  {
    language: 'nl',
    phrases: [
      'huren | huren of kopen | kijken op | nu op | online kijken | kijken | gratis kijken',
      'nederlands ondertiteld | kijk de volledige film | kijk de film | kijk nu | kijk gratis',
      'kijk online | nu kijken | bekijk online | bekijk de film | bekijk nu | gratis streamen | streamen',
      'volledige film | hele film | speelfilm | met nederlandse ondertiteling | huur of koop',
      'gratis online | nederlands gesproken | bekijken',
    ],
  },
  {
    language: 'pl',
    phrases: [
      'film online | online lektor pl | lektor pl | lektor | napisy pl | cały film | oglądaj online',
      'oglądaj | zalukaj | cda | dubbing pl | za darmo | film za darmo | oglądaj za darmo | oglądaj teraz',
      'gdzie obejrzeć | obejrzyj online | obejrzyj | online | pełny film | film fabularny',
      'film dokumentalny | do pobrania | pobierz | wypożycz online | wypożycz',
    ],
  },
  {
    language: 'cs',
    phrases: [
      'online zdarma | cz dabing | ke shlédnutí | celý film | ke stažení | zdarma | cz titulky | online',
      'sledovat online | sledujte online | sleduj online | film online | celovečerní film | český dabing',
      'filmy ke zhlédnutí | ke zhlédnutí | přehrát | kde sledovat | stáhnout',
    ],
  },
  {
    language: 'sk',
    phrases: [
      'online zadarmo | sk dabing | celý film | zadarmo | sledovať | sledovať online | slovenský dabing',
      'slovenské titulky | stiahnuť | online film | hraný film | pozri online | pozri si celý film',
    ],
  },
  {
    language: 'hu',
    phrases: [
      'teljes film magyarul | teljes film | online film | magyarul | letöltés | ingyen',
      'teljes film ingyen | film online | filmek online | nézd meg | nézd online | online nézés',
      'teljes hosszában | online filmnézés | filmnézés | regisztráció nélkül | filmek magyarul',
      'online filmek magyarul | játékfilm | magyar felirattal | magyar szinkronnal | online | ingyenes',
      'hol nézhető',
    ],
  },
  {
    language: 'ro',
    phrases: [
      'online subtitrat | subtitrat | subtitrat in romana | filme online | film online | gratis',
      'film artistic integral | film integral | film artistic | film complet | film românesc',
      'gratis online | gratuit | online gratis | vezi online | vizionează | subtitrat în română',
      'dublat în română | urmărește online',
    ],
  },
  {
    language: 'tr',
    phrases: [
      'full izle | izle | türkçe dublaj | türkçe altyazılı | altyazılı | tek parça | full hd | hd izle',
      'filmini izle | filmi izle | filmi full izle | filmini full izle | film izle | full film izle',
      'full hd izle | full film | tek parça izle | hemen izle | online izle | ücretsiz izle | ücretsiz',
      'bedava izle | yerli film | sinema filmi | indir | sansürsüz | hd tek parça | adlı filmi izleyin',
      'adlı filmi izle',
    ],
  },
  {
    language: 'el',
    phrases: [
      'με ελληνικούς υπότιτλους | online με ελληνικούς υπότιτλους | ελληνικοί υπότιτλοι | ταινία | δωρεάν',
      'δες το online',
      'δες online | δείτε online | δείτε δωρεάν | δείτε | δες | ταινίες on demand | ταινίες online',
      'ολόκληρη η ταινία | ολόκληρη ταινία | ελληνική ταινία | με υπότιτλους | online | greek subs',
    ],
  },
  {
    language: 'sv',
    phrases: [
      'svenska undertexter | gratis film | hela filmen | se online | hela filmen gratis | se hela filmen',
      'se filmen | se gratis | gratis online | på nätet | streama | streama film | långfilm | spelfilm',
      'hyr | med svenska undertexter | svenskt tal | hyr eller köp | hyr filmen',
    ],
  },
  {
    language: 'da',
    phrases: [
      'danske undertekster | hele filmen | se hele filmen | se filmen | se film | se online | se gratis',
      'se gratis film | gratis online | gratis film | lej eller køb | lej filmen | spillefilm',
      'lej | dansk tale | med danske undertekster | på nettet | streaming',
    ],
  },
  {
    language: 'no',
    phrases: [
      'norske undertekster | hele filmen | se hele filmen | se filmen | se på nett | se gratis',
      'gratis film | gratis online | lei eller kjøp | spillefilm | langfilm | norsk tale | på nett',
      'strøm nå | strøm norsk film | lei filmen | leie eller kjøpe | lei eller kjøp filmen',
    ],
  },
  {
    language: 'fi',
    phrases: [
      'koko elokuva | suomeksi | ilmaiseksi | katso | katso netissä | katso ilmaiseksi | katso elokuva',
      'katso nyt | koko elokuva suomeksi | suomeksi puhuttu | suomenkieliset tekstitykset | suomi teksti',
      'vuokraa tai osta | netissä | lataa',
    ],
  },
  {
    language: 'et',
    phrases: [
      'vaata tasuta | vaata online | tasuta | vaata veebis | vaata filmi | vaata kohe | vaata',
      'eesti keeles | täispikk film | mängufilm | eestikeelsete subtiitritega | eesti film | laenuta',
    ],
  },
  {
    language: 'lv',
    phrases: [
      'skatīties bez maksas | skatīties online | bez maksas | skatīties tiešsaistē | skatīties filmu',
      'pilnā filma | skatīties | skaties | skaties bez maksas | latviešu filma | latviešu filmas | spēlfilma',
      'latviski',
      'ar subtitriem | lejupielādēt',
    ],
  },
  {
    language: 'lt',
    phrases: [
      'žiūrėti nemokamai | žiūrėti online | nemokamai | žiūrėti | žiūrėk | žiūrėti internetu',
      'filmas online | filmai online | lietuviškai | lietuviškas filmas | su subtitrais | visas filmas',
    ],
  },
  {
    language: 'hr',
    phrases: [
      'cijeli film | hrvatski film | dugometražni film | gledaj film | gledajte online | gledaj',
      's prijevodom | hrvatski titlovi | s hrvatskim titlovima | sinkronizirano | preuzmi',
    ],
  },
  {
    language: 'sl',
    phrases: [
      'celovečerni film | slovenski film | igrani film | cel film | glej film | glej na spletu',
      'glej cel film | glej brezplačno | oglej si | oglejte si | brezplačno | s podnapisi',
      'slovenski podnapisi',
      'slovenskimi podnapisi | spletni ogled',
    ],
  },
  { language: 'mk', phrases: ['гледај | цел филм | македонски филм | со превод | игран филм | целиот филм'] },
  {
    language: 'sq',
    phrases: [
      'shiko filmin e plotë | me titra shqip | titra shqip | shiko online | shiko falas | falas',
      'filmi i plotë | film shqiptar',
      'dubluar në shqip',
    ],
  },
  {
    language: 'be',
    phrases: [
      'глядзець анлайн | глядзець бясплатна | глядзець | мастацкі фільм | на беларускай мове',
      'па-беларуску | бясплатна | анлайн',
    ],
  },
  {
    language: 'ca',
    phrases: [
      'en línia | pel·lícula completa | pel·lícula | veure online | veure en línia | veure gratis',
      'en català | veure pel·lícula | doblada al català | film complet | mira-la | llargmetratge',
    ],
  },
  { language: 'gl', phrases: ['ver en liña | en liña | de balde | en galego | longametraxe'] },
  {
    language: 'eu',
    phrases: [
      'filma osorik | ikusgai | ikusi online | ikusi doan | film osoa | pelikula osoa | doan | euskaraz',
    ],
  },
  {
    language: 'is',
    phrases: [
      'horfa á | horfa ókeypis | horfa | íslensk kvikmynd | með íslenskum texta | íslenskur texti',
      'ókeypis | leigja',
    ],
  },
  { language: 'ga', phrases: ['féach anois | féach ar líne | féach | saor in aisce | scannán iomlán'] },
  {
    language: 'cy',
    phrases: ['gwyliwch nawr | gwylio nawr | gwylio ar-lein | gwyliwch | ffilm lawn | ffilm gyfan | am ddim'],
  },
  { language: 'mt', phrases: ['film malti | film sħiħ | ara online | ara issa'] },
];
