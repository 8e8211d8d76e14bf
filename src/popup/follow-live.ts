import type { Client } from '../messages/create-client.ts';
import type { SurfaceMessages } from '../messages/protocol.ts';
import type { LiveView } from '../ui/answer/live-block.tsx';
import type { PopupModel } from './popup-model.ts';

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
    const { film, availability } = model;
    if (film === null || availability === null) return;
    const query = { film: { id: film.id, title: film.title, year: film.year }, region: availability.region };
    const reply = await ask('live-answers', { ...query, isPrivate }).catch(() => null);
    if (shown.key !== key) return;
    const live: LiveView = { state: 'done', outcomes: reply?.outcomes ?? [] };
    shown = { key, change: { live, ...(reply?.availability && { availability: reply.availability }) } };
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

/** What the live sources are asked about; null where there is nothing to ask, the answer is on its way, or the reader looks at a past day. */
function keyOf({ film, availability, settings, isWaiting }: PopupModel): string | null {
  if (film === null || availability === null || isWaiting || settings.asOf !== null) return null;
  const { region } = availability;
  return JSON.stringify([film.id, film.title, film.year, region, settings.sources, settings.myServices]);
}
