import type { Availability } from '../../core/availability/availability.ts';
import type { Verdict } from '../../core/verdict.ts';
import { lateParts } from '../../popup/late-parts.tsx';
import type { PopupActions, PopupModel } from '../../popup/popup-model.ts';
import { PopupView } from '../../popup/popup-view.tsx';
import { createIdleActions, samplePopup, sampleReport } from '../samples/sample-models.ts';
import type { Scene } from '../scene.ts';

const foundFilms = [
  { id: 'the-northern-harbour-2024', title: 'The Northern Harbour', year: 2024, foundBy: null },
  { id: 'north-1994', title: 'North', year: 1994, foundBy: 'El Norte perdido' },
];

/** In pictures everything is there at once. */
const late = { loaded: lateParts, load: async () => lateParts };

/** The popup over a page with that verdict and answer, and what else is to be different. */
export function popupScene(
  name: string,
  verdict: Verdict,
  answer: Availability | null,
  change: Partial<PopupModel> = {},
): Scene {
  return {
    name: `popup-${name}`,
    surface: 'popup',
    width: 360,
    draw: (t) => (
      <PopupView
        model={samplePopup(t, sampleReport(verdict, answer), change)}
        actions={{ ...createIdleActions<PopupActions>(), findFilms: async () => foundFilms }}
        late={late}
      />
    ),
  };
}
