/** The little of Firefox's privileged world that `runPrivileged` functions use. Declared, never bundled. */
export interface FirefoxWindow {
  readonly WebExtensionPolicy: {
    getByID(id: string): { readonly extension: FirefoxExtension } | null;
  };
  readonly ChromeUtils: { importESModule(address: string): FirefoxModules };
  readonly Services: {
    readonly prefs: { setBoolPref(name: string, value: boolean): void };
    readonly console: { getMessageArray(): { readonly message: string }[]; reset(): void };
  };
}

/** What the system modules we import offer, each under its own name. */
interface FirefoxModules {
  readonly ExtensionParent?: {
    readonly apiManager: {
      readonly global: {
        browserActionFor(extension: FirefoxExtension): { triggerAction(window: unknown): Promise<void> };
      };
    };
  };
  readonly ExtensionPermissions?: Readonly<
    Record<
      'add' | 'remove',
      (
        id: string,
        permissions: {
          readonly permissions: string[];
          readonly origins: string[];
          readonly data_collection?: string[];
        },
        extension?: FirefoxExtension,
      ) => Promise<void>
    >
  >;
  readonly AddonManager?: {
    getAddonByID(id: string): Promise<{ reload(): Promise<void> } | null>;
  };
}

export interface FirefoxExtension {
  readonly backgroundState: string;
  readonly views: Iterable<FirefoxView>;
  terminateBackground(options: object): Promise<void>;
}

export interface FirefoxView {
  readonly viewType: string;
  readonly unloaded: boolean;
  readonly xulBrowser: {
    closest(selector: 'panel'): { hidePopup(): void } | null;
    readonly messageManager: {
      addMessageListener(name: string, listener: (message: { data: string }) => void): void;
      removeMessageListener(name: string, listener: (message: { data: string }) => void): void;
      loadFrameScript(address: string, allowDelayed: boolean): void;
    };
    readonly browsingContext: {
      readonly currentWindowGlobal: {
        drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
      };
    };
  };
}
