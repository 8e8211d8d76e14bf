import type { Availability } from '../../core/availability/availability.ts';
import type { Verdict } from '../../core/verdict.ts';
import { DEFAULT_SETTINGS } from '../../messages/default-settings.ts';
import type { Report } from '../../messages/protocol.ts';
import type { Reminder } from '../../messages/reminder-messages.ts';
import type { Settings } from '../../messages/settings.ts';
import type { SourcesModel } from '../../options/open-sources.ts';
import type { OptionsModel } from '../../options/options-model.ts';
import type { PopupModel } from '../../popup/popup-model.ts';
import type { Texts } from '../../ui/text/create-texts.ts';
import type { WelcomeModel } from '../../welcome/welcome-view.tsx';

const TODAY = '2026-11-23';
const regions = { guessed: 'RU', served: ['DE', 'RU', 'US'] };

/** Somebody who has confirmed a region and chosen nothing else. */
export const sampleSettings: Settings = { ...DEFAULT_SETTINGS, region: 'RU' };

/** Nothing that is pressed in a picture does anything. */
export function createIdleActions<T extends object>(): T {
  // Whatever action is asked for is there and does nothing; the type lists them all.
  return new Proxy({} as T, { get: () => () => undefined });
}

export function sampleReport(verdict: Verdict, availability: Availability | null): Report {
  return { pageKey: 'k3f9', verdict, availability, on: TODAY, isPast: false };
}

export function samplePopup(t: Texts, report: Report, change: Partial<PopupModel> = {}): PopupModel {
  return {
    t,
    browser: 'firefox',
    state: { kind: 'ready', report },
    settings: sampleSettings,
    regions,
    hasAccess: true,
    film: report.verdict.film,
    isAsked: false,
    availability: report.availability,
    search: null,
    searchText: '',
    isWaiting: false,
    reminders: { list: [], canNotify: false, isPrivate: false },
    ...change,
  };
}

/** One source that is off, one that is on and waits for its token. */
const sampleSources: SourcesModel = {
  isPrivate: false,
  refused: null,
  token: null,
  statuses: [
    {
      id: 'tmdb',
      name: 'TMDB',
      home: 'https://www.themoviedb.org/',
      origin: 'https://api.themoviedb.org',
      dataTypes: ['authenticationInfo', 'websiteContent'],
      isOn: true,
      hasAccess: true,
      tokenPage: 'https://www.themoviedb.org/settings/api',
      hasToken: false,
    },
    {
      id: 'wikidata',
      name: 'Wikidata',
      home: 'https://www.wikidata.org/',
      origin: 'https://query.wikidata.org',
      dataTypes: ['websiteContent'],
      isOn: false,
      hasAccess: false,
      tokenPage: null,
      hasToken: false,
    },
  ],
};

/** One that waits, one that was told. */
const sampleReminders: readonly Reminder[] = [
  {
    id: 'a RU',
    film: { id: 'a', title: 'The Interview', year: 2014 },
    region: 'RU',
    since: '2026-11-02',
    found: null,
  },
  {
    id: 'b DE',
    film: { id: 'b', title: 'Интервью', year: 2014 },
    region: 'DE',
    since: '2026-10-12',
    found: {
      serviceName: 'Cinema Home',
      type: 'rent',
      url: 'https://cinema-home.example/film',
      source: { name: 'cinema-home.example', url: 'https://cinema-home.example/film' },
      asOf: '2026-11-20',
      on: '2026-11-20',
      isSeen: true,
    },
  },
];

export function sampleOptions(t: Texts, change: Partial<OptionsModel> = {}): OptionsModel {
  return {
    t,
    settings: sampleSettings,
    regions,
    today: TODAY,
    sources: sampleSources,
    reminders: { list: sampleReminders, canNotify: false, isPrivate: false },
    services: [
      { id: 'river', name: 'River', isHere: true },
      { id: 'cinema-home', name: 'Cinema Home', isHere: true },
      { id: 'night-films', name: 'Night Films', isHere: false },
    ],
    isSaved: false,
    version: '1.2.0',
    lists: {
      checked: '2026-11-20',
      counts: { films: 3714, sites: 238, services: 320, offers: 610, records: 146 },
      sources: [{ name: 'Film Day', url: 'https://news.example/data' }],
    },
    stored: null,
    notice: null,
    isErasing: false,
    ...change,
  };
}

export function sampleWelcome(t: Texts, change: Partial<WelcomeModel> = {}): WelcomeModel {
  const settings = DEFAULT_SETTINGS;
  return { t, settings, regions, hasAccess: false, isDone: false, ...change };
}
