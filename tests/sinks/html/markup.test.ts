import { describe, expect, it } from "vitest";
import { escapeHtml, html, nothing, trusted } from "../../../src/sinks/html/markup.ts";

describe("markup", () => {
  it("escapes what is dynamic, in text and in attributes", () => {
    const hostile = `"><script>alert('1')</script>&amp;`;
    expect(html`<a title="${hostile}">${hostile}</a>`.markup).toBe(
      '<a title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;</a>',
    );
  });

  it("keeps markup, joins lists, prints numbers, and nothing for nothing", () => {
    expect(html`${[html`<b>${1}</b>`, "<", null, undefined, false, [trusted("<i>"), 0]]}${nothing}`.markup).toBe("<b>1</b>&lt;<i>0");
  });

  it("replaces the characters that HTML refuses and keeps blanks", () => {
    expect(escapeHtml("a\u0000b\u001b[31mc\u009bd\ud800e\n\t\r😀")).toBe("a\ufffdb\ufffd[31mc\ufffdd\ufffde\n\t\r😀");
  });
});
