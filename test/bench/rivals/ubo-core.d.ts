// The package has no types; this is as much of it as the bench uses.
declare module '@gorhill/ubo-core' {
  export class StaticNetFilteringEngine {
    static create(options?: { readonly noPSL: boolean }): Promise<StaticNetFilteringEngine>;
    static release(): Promise<void>;
    useLists(lists: readonly { readonly raw: string }[]): Promise<void>;
    serialize(): Promise<string>;
    deserialize(text: string): Promise<void>;
    matchRequest(request: {
      readonly originURL: string;
      readonly url: string;
      readonly type: string;
    }): number;
  }
}
