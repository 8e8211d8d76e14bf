import type { FilmChoice } from '../core/verdict.ts';
import type { Client } from '../messages/create-client.ts';
import type { LiveReply } from '../messages/live-messages.ts';
import type { SurfaceMessages } from '../messages/protocol.ts';
import type { LiveView } from '../ui/answer/live-block.tsx';
import { listRegionsBeside } from './list-regions-beside.ts';
import type { PopupModel } from './popup-model.ts';

/** The least with which a film can be half of a flag. */
const LEAST_CONFIDENCE = 0.6;

type Draw<A> = (model: PopupModel, actions: A) => void;

interface LiveDoors {
  readonly ask: Client<SurfaceMessages>;
  readonly isPrivate: boolean;
}

/**
 * Draws the answer of the lists at once, and again when the live sources have answered for the film and region shown.
 * What comes for another film or region than the one that is shown by then is dropped.
 */
export function followLive<A>({ ask, isPrivate }: LiveDoors, draw: Draw<A>): Draw<A> {
  let shown: { readonly key: string | null; readonly change: Partial<PopupModel> } = {
    key: null,
    change: {},
  };
  let last: { readonly model: PopupModel; readonly actions: A } | null = null;

  const redraw = (): void => {
    if (last) draw({ ...last.model, ...shown.change }, last.actions);
  };

  const start = async (model: PopupModel, key: string): Promise<void> => {
    const { film, availability, settings } = model;
    if (film === null || availability === null) return;
    const { region } = availability;
    const beside = listRegionsBeside(settings, region);
    const about = { id: film.id, title: film.title, year: film.year };
    const reply = await ask('live-answers', { film: about, region, beside, isPrivate }).catch(() => null);
    if (shown.key !== key) return;
    shown = { key, change: toChange(reply) };
    redraw();
  };

  return (model, actions) => {
    last = { model, actions };
    const key = keyOf(model);
    if (key === shown.key) return redraw();
    const isOff = model.settings.sources.length === 0;
    shown = { key, change: key === null ? {} : { live: { state: isOff ? 'off' : 'asking' } } };
    redraw();
    if (key !== null && !isOff) void start(model, key);
  };
}

/** A name misread off a page is nobody else's business; a film the reader asked about has no confidence to be measured by. */
function isUnsure(film: FilmChoice): boolean {
  return film.id === null && 'confidence' in film && Number(film.confidence) < LEAST_CONFIDENCE;
}

/** A worker that fell silent has nothing to say; neither has it anything to take back. */
function toChange(reply: LiveReply | null): Partial<PopupModel> {
  const live: LiveView = { state: 'done', outcomes: reply?.outcomes ?? [] };
  return reply?.availability ? { live, availability: reply.availability, beside: reply.beside } : { live };
}

/** What the live sources are asked about; null where there is nothing to ask, the answer is on its way, or the reader looks at a past day. */
function keyOf({ film, availability, settings, isWaiting }: PopupModel): string | null {
  if (film === null || availability === null || isWaiting || settings.asOf !== null) return null;
  if (isUnsure(film)) return null;
  const { id, title, year } = film;
  const { sources, myServices } = settings;
  const beside = listRegionsBeside(settings, availability.region);
  return JSON.stringify([id, title, year, availability.region, beside, sources, myServices]);
}
