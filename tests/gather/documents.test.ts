import { expect, it } from "vitest";
import type { DocumentLink } from "../../src/domain/behaviour-evidence.ts";
import { documents } from "../../src/gather/documents.ts";
import type { Probe } from "../../src/gather/gatherer.ts";
import { documentLinkOf } from "../support/documents.ts";

/** What the page holds is given: which of its files are asked for is what is tested here. */
const gather = async (links: readonly DocumentLink[]) => {
  const asked: string[] = [];
  const probe: Partial<Probe> = {
    url: "https://exemple.gouv.fr/",
    read: (() => Promise.resolve({ links: links.map(({ file: _file, ...link }) => link), cut: false, opaque: false })) as Probe["read"],
    readFile: async (url) => {
      asked.push(url);
      return { seen: true, type: "text/html", pdf: null };
    },
  };
  return { asked, ...(await documents.gather(probe as Probe)) };
};
const to = (path: string | null): DocumentLink => documentLinkOf({ href: path && `https://exemple.gouv.fr${path}` });

it("asks for each file once, those that end like a PDF first, and says of the others that the limit was reached", async () => {
  const numbered = Array.from({ length: 6 }, (_, index) => to(`/notice-${index}.pdf`));
  const { asked, links } = await gather([to("/telecharger"), ...numbered, to("/notice-0.pdf")]);
  expect(asked).toEqual(numbered.map(({ href }) => href));
  expect(links.map(({ file }) => (file.seen ? "seen" : file.why))).toEqual(["limit", ...Array(7).fill("seen")]);
});

it("presses no button", async () => {
  const { asked, links } = await gather([to(null)]);
  expect([asked, links[0]?.file]).toEqual([[], { seen: false, why: "not-asked" }]);
});
