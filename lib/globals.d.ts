// What every runtime has (browsers, workers, Node) and the pure rooms may use; nothing else is global there.
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly hostname: string;
  readonly host: string;
  readonly pathname: string;
  readonly protocol: string;
  readonly origin: string;
  readonly search: string;
  readonly hash: string;
  static canParse(url: string, base?: string): boolean;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
  encodeInto(source: string, destination: Uint8Array): { read: number; written: number };
}
