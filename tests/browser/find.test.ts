import { describe, expect, it } from "vitest";
import { BrowserPathError, browserEnv, findBrowser, findBrowsers, type Machine } from "../../src/browser/find.ts";

const machine = (present: readonly string[], more: Partial<Machine> = {}): Machine => ({
  env: { PATH: "/usr/local/bin:/usr/bin" },
  platform: "linux",
  arch: "x64",
  root: false,
  exists: (path) => present.includes(path),
  executable: (path) => present.includes(path) && !path.endsWith("INSTALLATION_COMPLETE"),
  playwright: "/pw/chromium-1255/chrome-linux64/chrome",
  ...more,
});
const shell = "/pw/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell";
const shellMarker = "/pw/chromium_headless_shell-1255/INSTALLATION_COMPLETE";
const full = "/pw/chromium-1255/chrome-linux64/chrome";
const fullMarker = "/pw/chromium-1255/INSTALLATION_COMPLETE";

describe("findBrowsers", () => {
  it("lists all, in order of preference", () => {
    expect(findBrowsers(machine([shell, shellMarker, full, fullMarker, "/usr/bin/chromium", "/usr/bin/google-chrome", "/c"]), "/c")).toEqual([
      { path: shell, origin: "playwright", sandbox: true },
      { path: full, origin: "playwright", sandbox: true },
      { path: "/c", origin: "npm package", sandbox: true },
      { path: "/usr/bin/google-chrome", origin: "installed", sandbox: true },
      { path: "/usr/bin/chromium", origin: "installed", sandbox: true },
    ]);
  });

  it("prefers the headless shell fetched before to an installed browser, and an installed one to none", () => {
    expect(findBrowser(machine(["/usr/bin/chromium", "/c"]), "/c")).toEqual({ path: "/c", origin: "npm package", sandbox: true });
    expect(findBrowser(machine(["/usr/bin/chromium"]), "/c")).toEqual({ path: "/usr/bin/chromium", origin: "installed", sandbox: true });
  });

  it("finds none on an empty machine, nor where Playwright supports none", () => {
    expect(findBrowsers(machine([]), "/c")).toEqual([]);
    expect(findBrowsers(machine([], { playwright: null }), "/c")).toEqual([]);
  });

  it("does not take Playwright's half-downloaded folder for a browser", () => {
    expect(findBrowsers(machine([shell, full]), "/c")).toEqual([]);
  });

  it("finds what `playwright install --only-shell` leaves on each system", () => {
    const onMac = "/pw/chromium_headless_shell-1255/chrome-headless-shell-mac-arm64/chrome-headless-shell";
    const mac = { platform: "darwin", arch: "arm64", playwright: "/pw/chromium-1255/chrome-mac-arm64/Chrome.app/Contents/MacOS/Chrome" } as const;
    expect(findBrowser(machine([onMac, shellMarker], mac), "/c")?.path).toBe(onMac);
  });

  it("obeys VIGIE_BROWSER alone", () => {
    const env = { VIGIE_BROWSER: "/mine", PATH: "/usr/bin" };
    expect(findBrowsers(machine(["/mine", "/usr/bin/chromium"], { env }), "/c")).toEqual([{ path: "/mine", origin: "VIGIE_BROWSER", sandbox: true }]);
  });

  it("refuses a wrong VIGIE_BROWSER, saying what is wrong", () => {
    const env = { VIGIE_BROWSER: "/mine" };
    const failure = (given: Machine): unknown => {
      try {
        return findBrowsers(given, "/c");
      } catch (error) {
        return error;
      }
    };
    const absent = failure(machine(["/usr/bin/chromium"], { env }));
    expect(absent).toBeInstanceOf(BrowserPathError);
    expect(String(absent)).toContain("VIGIE_BROWSER=/mine : ce chemin n'existe pas");
    expect(String(failure(machine(["/mine"], { env, executable: () => false })))).toContain("n'est pas un fichier exécutable");
  });

  it("gives up the sandbox as root, and when told so", () => {
    expect(findBrowser(machine(["/c"], { root: true }), "/c")?.sandbox).toBe(false);
    expect(findBrowser(machine(["/c"], { env: { VIGIE_NO_SANDBOX: "1" } }), "/c")?.sandbox).toBe(false);
  });

  it("knows the usual places of macOS and Windows", () => {
    const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(findBrowser(machine([chrome], { platform: "darwin" }), "/c")?.path).toBe(chrome);
    const edge = "C:/Programs/Microsoft/Edge/Application/msedge.exe";
    expect(findBrowser(machine([edge], { platform: "win32", env: { PROGRAMFILES: "C:/Programs" } }), "/c")?.path).toBe(edge);
  });
});

describe("browserEnv", () => {
  it("brings the fonts that stand beside a fetched browser", () => {
    const beside = { env: { HOME: "/h", UNSET: undefined }, exists: (path: string) => path === "/c/vigie-fonts.conf" };
    expect(browserEnv("/c/chromium", beside)).toEqual({ HOME: "/h", FONTCONFIG_FILE: "/c/vigie-fonts.conf" });
  });

  it("adds nothing to another browser, and leaves the user's own choice", () => {
    expect(browserEnv("/usr/bin/chromium", { env: { HOME: "/h" }, exists: () => false })).toEqual({ HOME: "/h" });
    expect(browserEnv("/c/chromium", { env: { FONTCONFIG_FILE: "/mine" }, exists: () => true })).toEqual({ FONTCONFIG_FILE: "/mine" });
  });
});
