import type { LiveFailureKind } from '../core/availability/live-answer.ts';
import type { Client } from '../messages/create-client.ts';
import type { SourceStatus } from '../messages/live-messages.ts';
import type { SurfaceMessages } from '../messages/protocol.ts';

/** The live sources as the settings page shows them. */
export interface SourcesModel {
  readonly statuses: readonly SourceStatus[];
  /** Nothing from a private window is kept, and so no token is taken there. */
  readonly isPrivate: boolean;
  /** The source whose permission the browser or the reader has refused just now. */
  readonly refused: string | null;
  /** How the token entered last was taken. */
  readonly token: null | {
    readonly id: string;
    readonly state: 'checking' | 'kept' | LiveFailureKind;
  };
}

export interface SourceActions {
  /** To be called first thing in a click: the browser asks for its permission then or never. */
  readonly switchOn: (source: SourceStatus) => void;
  readonly switchOff: (source: SourceStatus) => void;
  readonly setToken: (source: SourceStatus, token: string) => void;
  readonly forgetToken: (source: SourceStatus) => void;
}

export interface SourceDoors {
  readonly ask: Client<SurfaceMessages>;
  readonly isPrivate: boolean;
  readonly requestAccess: (source: SourceStatus) => Promise<boolean>;
}

export interface SourcesPart {
  readonly model: SourcesModel;
  readonly actions: SourceActions;
  /** After something else has changed them: an import, an erasure. */
  readonly reload: () => Promise<void>;
}

/** Loads the part of the settings that live sources have; `show` gets it anew after every change. */
export async function openSources(
  { ask, isPrivate, requestAccess }: SourceDoors,
  show: (model: SourcesModel) => void,
): Promise<SourcesPart> {
  let model: SourcesModel = {
    statuses: await ask('sources', { isPrivate }),
    isPrivate,
    refused: null,
    token: null,
  };
  const change = (next: Partial<SourcesModel>): void => {
    model = { ...model, ...next };
    show(model);
  };
  const reload = async (): Promise<void> => change({ statuses: await ask('sources', { isPrivate }) });
  const turn = async ({ id }: SourceStatus, isOn: boolean): Promise<void> =>
    change({ statuses: await ask('switch-source', { id, isOn, isPrivate }), refused: null });

  const actions: SourceActions = {
    switchOn: (source) => {
      const requested = requestAccess(source).catch(() => false);
      void requested.then((isGranted) => (isGranted ? turn(source, true) : change({ refused: source.id })));
    },
    switchOff: (source) => void turn(source, false),
    setToken: ({ id }, token) => {
      change({ token: { id, state: 'checking' } });
      void ask('set-token', { id, token, isPrivate })
        .then(({ failure }) => change({ token: { id, state: failure ?? 'kept' } }))
        .catch(() => change({ token: { id, state: 'broken' } }))
        .then(reload);
    },
    forgetToken: ({ id }) => {
      change({ token: null });
      void ask('forget-token', { id }).then(reload);
    },
  };
  return { model, actions, reload };
}
