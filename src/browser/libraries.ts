/** System libraries that Chromium needs, and the Debian package of each (Ubuntu and Debian 13 rename some with `t64`; apt finds them). */
const packages: Readonly<Record<string, string>> = {
  "libnss3.so": "libnss3",
  "libnssutil3.so": "libnss3",
  "libsmime3.so": "libnss3",
  "libnspr4.so": "libnspr4",
  "libplc4.so": "libnspr4",
  "libplds4.so": "libnspr4",
  "libexpat.so.1": "libexpat1",
  "libatk-1.0.so.0": "libatk1.0-0",
  "libatk-bridge-2.0.so.0": "libatk-bridge2.0-0",
  "libatspi.so.0": "libatspi2.0-0",
  "libcups.so.2": "libcups2",
  "libdbus-1.so.3": "libdbus-1-3",
  "libdrm.so.2": "libdrm2",
  "libgbm.so.1": "libgbm1",
  "libasound.so.2": "libasound2",
  "libglib-2.0.so.0": "libglib2.0-0",
  "libgobject-2.0.so.0": "libglib2.0-0",
  "libgio-2.0.so.0": "libglib2.0-0",
  "libpango-1.0.so.0": "libpango-1.0-0",
  "libcairo.so.2": "libcairo2",
  "libudev.so.1": "libudev1",
  "libxkbcommon.so.0": "libxkbcommon0",
  "libX11.so.6": "libx11-6",
  "libX11-xcb.so.1": "libx11-xcb1",
  "libxcb.so.1": "libxcb1",
  "libXcomposite.so.1": "libxcomposite1",
  "libXdamage.so.1": "libxdamage1",
  "libXext.so.6": "libxext6",
  "libXfixes.so.3": "libxfixes3",
  "libXrandr.so.2": "libxrandr2",
  "libgtk-3.so.0": "libgtk-3-0",
};

/**
 * Libraries that a loader's or `ldd`'s words report missing, sorted, each once:
 * `error while loading shared libraries: libnss3.so: cannot open …` and `libnss3.so => not found`.
 */
export function missingLibraries(words: string): readonly string[] {
  const names = [...words.matchAll(/loading shared libraries: ([^\s:]+)|^\s*(\S+) => not found/gm)].map((match) => match[1] ?? match[2] ?? "");
  return [...new Set(names)].sort();
}

/** The Debian packages that bring them, sorted, each once; libraries out of the table are left out. */
export const packagesOf = (libraries: readonly string[]): readonly string[] => [...new Set(libraries.flatMap((name) => packages[name] ?? []))].sort();
