/** One page of the demo site, answered at its real address. */
export interface DemoPage {
  /** Absolute address; a page at `https:` is answered at `http:` as well, so that redirects need no second entry. */
  readonly address: string;
  readonly body: string | Uint8Array;
  /** Response headers beside or instead of `content-type: text/html; charset=utf-8`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The status for a request with that `authorization` header; 200 when left out. */
  readonly status?: (authorization: string) => number;
  /** Milliseconds before the answer comes. */
  readonly delay?: number;
  /** True where the connection is lost in the middle of the answer. */
  readonly breaksOff?: boolean;
}

/** What a plain page is made of; everything in it is our own text. */
export interface DocumentParts {
  readonly title: string;
  /** BCP 47, `en` when left out. */
  readonly language?: string;
  /** Markup for `head`, after the title. */
  readonly head?: string;
  readonly body: string;
}

/** A whole HTML document. Its style has a fixed look, so that pictures of it can be compared. */
export function renderDocument({ title, language = 'en', head = '', body }: DocumentParts): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(title)}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;
}

/** Text as it may stand in markup or in a quoted attribute. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Look of the demo pages. Left out where a page is about a strict content security policy. */
export const demoStyle = `<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 46rem; padding: 1.5rem; color: #222; background: #fff; }
h1 { font-size: 1.4rem; line-height: 1.25; }
table { border-collapse: collapse; } td, th { border-bottom: 1px solid #ddd; padding: 0.3rem 0.8rem 0.3rem 0; text-align: left; }
footer { margin-top: 2rem; color: #666; font-size: 0.9rem; }
</style>`;
