/** The little of Firefox's privileged world that `runPrivileged` functions use. Declared, never bundled. */
export interface FirefoxWindow {
  readonly WebExtensionPolicy: {
    getByID(id: string): { readonly mozExtensionHostname: string; readonly extension: FirefoxExtension };
  };
  readonly ChromeUtils: { importESModule(address: string): Record<string, FirefoxModule> };
}

export interface FirefoxModule {
  readonly apiManager: {
    readonly global: {
      browserActionFor(extension: FirefoxExtension): { triggerAction(window: unknown): Promise<void> };
    };
  };
  add(id: string, permissions: { permissions: string[]; origins: string[] }): Promise<void>;
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
