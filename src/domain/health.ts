/** How the browser of this machine fares, as `vigie doctor` tells it. */
export type BrowserHealth =
  | {
      readonly ok: true;
      readonly path: string;
      /** Where it comes from: named by the user, Playwright's own, fetched by Vigie, or installed on the machine. */
      readonly origin: "VIGIE_BROWSER" | "playwright" | "npm package" | "installed";
      readonly version: string;
      /** Chromium's sandbox, and why it is off. */
      readonly sandbox: "on" | "root" | "VIGIE_NO_SANDBOX";
      /** Width of a rendered word, in CSS pixels; 0 on a machine without fonts. */
      readonly textWidth: number;
    }
  | {
      readonly ok: false;
      /** What the search or the browser said; may hold several lines. */
      readonly reason: string;
      /** Debian packages which would help; empty when unknown. */
      readonly packages: readonly string[];
    };

/** What one HTTPS request to a public service brought. */
export type NetworkHealth =
  | { readonly ok: true; readonly status: number; readonly milliseconds: number }
  | { readonly ok: false; readonly stage: "dns" | "certificate" | "connection"; readonly reason: string };
