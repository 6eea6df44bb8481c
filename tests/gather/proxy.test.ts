import { expect, it } from "vitest";
import { needsProxy } from "../../src/gather/proxy.ts";

const proxy = "http://proxy.exemple.fr:3128";

it.each([
  ["no proxy at all", "https://a.gouv.fr/", {}, false],
  ["the proxy of the scheme", "https://a.gouv.fr/", { HTTPS_PROXY: proxy }, true],
  ["in small letters", "http://a.gouv.fr/", { http_proxy: proxy }, true],
  ["the proxy of another scheme", "http://a.gouv.fr/", { HTTPS_PROXY: proxy }, false],
  ["the proxy for everything", "http://a.gouv.fr/", { ALL_PROXY: proxy }, true],
  ["an empty setting", "https://a.gouv.fr/", { HTTPS_PROXY: "" }, false],
  ["this machine", "http://127.0.0.1:8080/", { HTTP_PROXY: proxy }, false],
  ["an excepted domain", "https://a.gouv.fr/", { HTTPS_PROXY: proxy, NO_PROXY: "exemple.fr, gouv.fr" }, false],
  ["written with its dot", "https://a.gouv.fr/", { HTTPS_PROXY: proxy, NO_PROXY: ".gouv.fr" }, false],
  ["a name that only ends alike", "https://pasgouv.fr/", { HTTPS_PROXY: proxy, NO_PROXY: "gouv.fr" }, true],
  ["an excepted port", "https://a.gouv.fr/", { HTTPS_PROXY: proxy, NO_PROXY: "a.gouv.fr:443" }, false],
  ["another port", "https://a.gouv.fr:8443/", { HTTPS_PROXY: proxy, NO_PROXY: "a.gouv.fr:443" }, true],
  ["everything excepted", "https://a.gouv.fr/", { HTTPS_PROXY: proxy, no_proxy: "*" }, false],
])("%s", (_case, url, env, expected) => {
  expect(needsProxy(new URL(url), env)).toBe(expected);
});
