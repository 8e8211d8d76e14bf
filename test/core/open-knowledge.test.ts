import { beforeAll, describe, expect, it } from 'vitest';
import { foldTitle } from '../../src/core/film-index/fold-title.ts';
import { listTitles } from '../../src/core/film-index/list-title-forms.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { openKnowledge } from '../../src/core/open-knowledge.ts';
import { PackError } from '../../src/core/pack/open-pack.ts';
import { splitSiteKey } from '../../src/core/site-index/site-key.ts';
import { compileKnowledge } from '../../src/lists/compile-knowledge.ts';
import type { Lists } from '../../src/lists/lists.ts';
import { spellRegions } from '../../src/lists/spell-regions.ts';
import { smallLists } from '../background/small-lists.ts';
import { compileBundledLists } from '../open-bundled-knowledge.ts';

const PATIENCE_MS = 60_000;

describe('Small compiled lists', () => {
  const { knowledge: file, sections } = compileKnowledge(smallLists);

  it('are refused with any byte changed', () => {
    for (let at = 0; at < file.length; at++) {
      const damaged = file.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x41;
      expect(() => openKnowledge(damaged), `byte ${at}`).toThrow(PackError);
    }
  });

  it('are refused when cut short anywhere', () => {
    for (let length = 0; length < file.length; length++) {
      expect(() => openKnowledge(file.subarray(0, length)), `${length} bytes`).toThrow(PackError);
    }
  });

  it('are the same bytes every time, and their sections are counted', () => {
    expect(compileKnowledge(smallLists).knowledge).toEqual(file);
    expect(sections.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(file.length);
  });

  it('find a film by titles, id and noisy text', () => {
    const knowledge = openKnowledge(file);
    expect(knowledge.findTitle('the INTERVIEW')).toEqual([{ rank: 0, year: 2014 }]);
    expect(knowledge.findTitle('Интервью')).toHaveLength(1);
    expect(knowledge.findTitle('Interview with the Vampire')).toEqual([]);
    expect(knowledge.findFilm('the-interview-2014')?.title).toBe('The Interview');
    expect(knowledge.findFilm('the-interview-2007')).toBeNull();
    expect(knowledge.citationOf('the-interview-2014')).toEqual({
      sources: [{ name: 'imdb' }],
      checked: '2026-01-31',
    });
    expect(knowledge.citationOf('the-interview-2007')).toBeNull();
    const hit = knowledge.findInText('Скачать Интервью (2014) торрент');
    expect(hit).toMatchObject({ text: 'Интервью', yearFit: 'exact', isMisspelt: false });
    expect(hit?.film.id).toBe('the-interview-2014');
  });
});

describe('The bundled lists, compiled', () => {
  let lists: Lists;
  let knowledge: Knowledge;
  beforeAll(async () => {
    const bundled = await compileBundledLists();
    lists = bundled.lists;
    knowledge = openKnowledge(bundled.compiled.knowledge);
  }, PATIENCE_MS);

  it(
    'have every film as its list has it, found by its id and by its IMDb id',
    () => {
      lists.films.forEach((listed, rank) => {
        const {
          source: _source,
          checked: _checked,
          unconfirmed: _hidden,
          licence: _licence,
          ...film
        } = listed;
        expect(knowledge.filmAt(rank)).toEqual(film);
        expect(knowledge.findFilm(film.id)?.id).toBe(film.id);
      });
      for (const { id, imdb } of lists.films.filter((_, at) => at % 20 === 0)) {
        if (imdb) expect(knowledge.findImdb(imdb)?.id).toBe(id);
      }
    },
    PATIENCE_MS,
  );

  it(
    'find every film by every title, those that nobody confirmed too, and none by other texts',
    () => {
      lists.films.forEach((film, rank) => {
        const hidden = Object.values(film.unconfirmed ?? {}).flat();
        for (const title of [...listTitles(film), ...hidden].filter((one) => foldTitle(one) !== '')) {
          const ranks = knowledge.findTitle(title).map((hit) => hit.rank);
          expect(ranks, title).toContain(rank);
        }
      });
      const others = Array.from({ length: 50_000 }, (_, number) => `Film about ${number} things`);
      expect(others.filter((text) => knowledge.findTitle(text).length > 0)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('can say where every film and service was read', () => {
    for (const { id, checked } of lists.films.filter((_, at) => at % 20 === 0)) {
      expect(knowledge.citationOf(id)).toMatchObject({
        checked,
        sources: [{ url: expect.stringMatching(/^https?:/) }],
      });
    }
    for (const { id, checked } of lists.services) {
      const service = knowledge.findService(id);
      expect([id, service?.checked, service?.sources?.[0]?.name]).toEqual([id, checked, expect.any(String)]);
    }
  });

  it('have every offer and record as its list has it', () => {
    const offers = lists.offers.map((offer) => spellRegions(offer, lists.services));
    for (const film of new Set([...offers, ...lists.records].map((fact) => fact.film))) {
      expect(knowledge.offersOf(film)).toEqual(offers.filter((offer) => offer.film === film));
      expect(knowledge.recordsOf(film)).toEqual(lists.records.filter((record) => record.film === film));
    }
  });

  it('have every site under its host', () => {
    for (const site of lists.sites) {
      const { host, path } = splitSiteKey(site.host);
      expect(knowledge.findSite(host, path)).toMatchObject({ standing: 'listed', site: { host: site.host } });
    }
    for (const { host } of lists.neutral.filter((one) => !one.host.includes('/'))) {
      expect(knowledge.findSite(`www.${host}`, '/')?.standing).toBe('neutral');
    }
  });
});
