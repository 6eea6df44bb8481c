import { describe, expect, it } from "vitest";
import { isIdentityRequest } from "../../src/reading/identity-request.ts";

describe("a request to an identity provider", () => {
  it.each([
    ["https://auth.exemple.fr/api/v2/authorize?response_type=code&client_id=1&state=x", true],
    ["https://idp.exemple.fr/sso?SAMLRequest=fZ&RelayState=x", true],
    ["https://adfs.exemple.fr/adfs/ls/?wa=wsignin1.0&wtrealm=x", true],
    ["https://adfs.exemple.fr/adfs/ls/?wa=wsignout1.0", false],
    ["https://demarche.exemple.fr/authorize?client_id=1", false],
    ["https://demarche.exemple.fr/", false],
    ["no address", false],
  ])("%s: %s", (url, expected) => {
    expect(isIdentityRequest(url)).toBe(expected);
  });
});
