import { describe, expect, it } from "vitest";
import { readSitemap } from "../../../src/input/site/sitemap.ts";

describe("readSitemap", () => {
  it("names pages by the last words of their address, and leaves out what is no address", () => {
    const locations = [
      "https://a.fr/demarches/acte-de-naissance.html",
      " https://a.fr/%C3%A9tat_civil/ ",
      "http://",
      "/relative",
      "ftp://a.fr/x",
      "https://a.fr/%E9",
    ];
    const map = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${locations.map((one) => `<url><loc>${one}</loc></url>`).join("")}</urlset>`;
    expect(readSitemap(map)).toEqual({
      pages: [
        { href: "https://a.fr/demarches/acte-de-naissance.html", name: "Acte de naissance" },
        { href: "https://a.fr/%C3%A9tat_civil/", name: "État civil" },
        { href: "https://a.fr/%E9", name: "%E9" },
      ],
      maps: [],
    });
  });

  it("gives the maps of an index", () => {
    expect(readSitemap("<sitemapindex><sitemap><loc>https://a.fr/plan-1.xml</loc></sitemap></sitemapindex>")).toEqual({
      pages: [],
      maps: ["https://a.fr/plan-1.xml"],
    });
  });

  it.each(["", "<html><loc>https://a.fr/</loc></html>", "plan du site", "<urlset"])("knows that %j is none", (text) => {
    expect(readSitemap(text)).toBeNull();
  });
});
