import type { Client } from '../messages/create-client.ts';
import type { SurfaceMessages } from '../messages/protocol.ts';
import { listRegionsBeside } from './list-regions-beside.ts';
import type { PopupModel } from './popup-model.ts';

type Draw<A> = (model: PopupModel, actions: A) => void;

interface RegionDoors {
  readonly ask: Client<SurfaceMessages>;
  readonly isPrivate: boolean;
}

/**
 * Draws the answer at once, and again when the reader's other regions have been looked up: nobody should wait longer for
 * the answer because of them.
 */
export function followRegions<A>({ ask, isPrivate }: RegionDoors, draw: Draw<A>): Draw<A> {
  let shown: { readonly key: string; readonly change: Partial<PopupModel> } = { key: '', change: {} };
  let last: { readonly model: PopupModel; readonly actions: A } | null = null;

  const redraw = (): void => {
    if (last) draw({ ...last.model, ...shown.change }, last.actions);
  };

  const start = async (model: PopupModel, key: string): Promise<void> => {
    const { film, availability, settings } = model;
    const regions = listRegionsBeside(settings, availability?.region ?? null);
    if (film === null || availability === null || regions.length === 0) return;
    const beside = await ask('film-in-regions', { film, regions, isPrivate }).catch(() => []);
    if (shown.key !== key) return;
    shown = { key, change: { beside } };
    redraw();
  };

  return (model, actions) => {
    last = { model, actions };
    const key = keyOf(model);
    if (key === shown.key) return redraw();
    // What stood there for another film would be wrong; for another region it is soon mended.
    shown = { key, change: {} };
    redraw();
    void start(model, key);
  };
}

function keyOf({ film, availability, settings }: PopupModel): string {
  const { region, otherRegions, myServices, asOf } = settings;
  return JSON.stringify([film, availability?.region, region, otherRegions, myServices, asOf]);
}
