import { DEFAULT_SETTINGS } from '../../messages/default-settings.ts';
import { OptionsView } from '../../options/options-view.tsx';
import { WelcomeView } from '../../welcome/welcome-view.tsx';
import { createIdleActions, sampleOptions, sampleWelcome } from '../samples/sample-models.ts';
import type { Scene } from '../scene.ts';

const WIDTH = 900;

/** The pages that stand in a tab: welcome and settings. */
export const sheetScenes: readonly Scene[] = [
  {
    name: 'welcome-first',
    surface: 'welcome',
    width: WIDTH,
    draw: (t) => <WelcomeView model={sampleWelcome(t)} actions={createIdleActions()} />,
  },
  {
    name: 'welcome-done',
    surface: 'welcome',
    width: 360,
    draw: (t) => (
      <WelcomeView
        model={sampleWelcome(t, { hasAccess: true, isDone: true })}
        actions={createIdleActions()}
      />
    ),
  },
  {
    name: 'options-fresh',
    surface: 'options',
    width: WIDTH,
    draw: (t) => (
      <OptionsView model={sampleOptions(t, { settings: DEFAULT_SETTINGS })} actions={createIdleActions()} />
    ),
  },
  {
    name: 'options-refused',
    surface: 'options',
    width: WIDTH,
    unfold: 'details',
    draw: (t) => (
      <OptionsView
        model={sampleOptions(t, {
          isErasing: true,
          stored: JSON.stringify({ settings: { region: 'RU', allowed: ['blog.example'] } }, null, 2),
          notice: {
            kind: 'refused',
            problems: [{ where: 'settings.region', what: 'bad-value', value: '"Russia"' }],
          },
        })}
        actions={createIdleActions()}
      />
    ),
  },
  {
    name: 'options-used',
    surface: 'options',
    width: 360,
    draw: (t) => {
      const model = sampleOptions(t, { isSaved: true });
      const dismissal = {
        host: 'tracker.example',
        film: 'The Northern Harbour (2024)',
        evidence: 'e',
        on: '2026-11-01',
        until: null,
      };
      const settings = {
        ...model.settings,
        asOf: '2014-12-26',
        otherRegions: ['DE', 'US'],
        dismissals: [dismissal, { ...dismissal, film: null }],
        allowed: [{ host: 'blog.example', on: '2026-11-02' }],
      };
      return <OptionsView model={{ ...model, settings }} actions={createIdleActions()} />;
    },
  },
];
