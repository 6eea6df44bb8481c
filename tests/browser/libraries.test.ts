import { describe, expect, it } from "vitest";
import { missingLibraries, packagesOf } from "../../src/browser/libraries.ts";

describe("missingLibraries", () => {
  it("reads the loader's sentence and ldd's list, each library once", () => {
    const words = `/c/chromium: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file or directory
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x0)
\tlibnss3.so => not found
\tlibexpat.so.1 => not found`;
    expect(missingLibraries(words)).toEqual(["libexpat.so.1", "libnss3.so"]);
  });

  it("finds none in other words", () => {
    expect(missingLibraries("Trace/breakpoint trap\n\tlibm.so.6 => /lib/libm.so.6 (0x0)")).toEqual([]);
  });
});

describe("packagesOf", () => {
  it("names each Debian package once and leaves out what it does not know", () => {
    expect(packagesOf(["libplc4.so", "libnspr4.so", "libexpat.so.1", "libunheard.so.9"])).toEqual(["libexpat1", "libnspr4"]);
  });
});
