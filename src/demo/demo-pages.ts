import type { DemoPage } from './demo-page.ts';
import {
  articlePage,
  imdbPage,
  letterboxdPage,
  licensedServicePage,
  wikipediaPage,
} from './pages/about-the-film.ts';
import { lateTitlePage, singlePageApp } from './pages/changing.ts';
import { removingPage, strictPolicyPage } from './pages/defensive.ts';
import { nextPage, prerenderedPage, prerenderingPage } from './pages/going.ts';
import { loginPage, musicSectionPage, soundtrackPage } from './pages/listed-without-film.ts';
import { ordinaryPage } from './pages/ordinary.ts';
import { paperPage } from './pages/paper.ts';
import { seedPage } from './pages/seed.ts';
import { unlistedDownloadPage } from './pages/unlisted-download.ts';

/** Every page of the demo site. */
export const demoPages: readonly DemoPage[] = [
  seedPage,
  loginPage,
  musicSectionPage,
  soundtrackPage,
  unlistedDownloadPage,
  articlePage,
  wikipediaPage,
  imdbPage,
  letterboxdPage,
  licensedServicePage,
  ordinaryPage,
  singlePageApp,
  lateTitlePage,
  strictPolicyPage,
  removingPage,
  nextPage,
  prerenderingPage,
  prerenderedPage,
  paperPage,
];
