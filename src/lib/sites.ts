/** Parses an absolute URL; null when it is none. */
export const parseUrl = (text: string | null | undefined): URL | null => {
  try {
    return text ? new URL(text) : null;
  } catch {
    return null;
  }
};

/** Host name of a URL in lower case, "" when it is none. */
export const hostOf = (url: string | null | undefined): string => parseUrl(url)?.hostname.toLowerCase() ?? "";

/** The same page whatever the scheme, `www.`, a session id in the path, a trailing slash, or the fragment: a key for comparing, not for visiting. */
export const pageKey = (url: string): string => {
  const parsed = parseUrl(url);
  if (!parsed) return url;
  const route = /^#!?\//.test(parsed.hash) ? parsed.hash : "";
  return `${parsed.host.replace(/^www\./, "")}${parsed.pathname.replace(/;(?:jsessionid|phpsessid|sessionid|sid)=[^/]*/gi, "").replace(/(?<!\/)\/+$/, "")}${parsed.search}${route}`;
};

/** True on this very machine: 127.0.0.0/8, ::1, localhost. */
export const isLoopback = (host: string): boolean => /^(127(\.\d{1,3}){3}|\[?::1\]?|localhost|.*\.localhost)$/.test(host);
