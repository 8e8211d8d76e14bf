// The few globals that browsers, workers and Node share. Core is compiled without lib.dom and without Node's types,
// so that nothing else of either can be used here.
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string): boolean;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly protocol: string;
  readonly searchParams: { get(name: string): string | null };
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
