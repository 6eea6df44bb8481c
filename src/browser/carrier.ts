import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { runCommand } from "./command.ts";
import { fontsConfig, type Machine } from "./find.ts";
import { lastLine, startOf } from "./start.ts";

/**
 * The npm package that carries a headless Chromium (Linux, x64), for machines that reach nothing but an npm mirror.
 * Pinned by its digest: what is run is what was reviewed, whichever registry answers.
 */
export const carrier = {
  name: "@sparticuz/chromium@153.0.0",
  integrity: "sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==",
} as const;

/** Folder of what Vigie fetches for itself: VIGIE_CACHE, else the user's cache folder. */
export function cacheFolder(env: Machine["env"]): string {
  return env.VIGIE_CACHE || join(env.XDG_CACHE_HOME || join(env.HOME || homedir(), ".cache"), "vigie");
}

/** Where the fetched Chromium is kept. */
export const carriedPath = (env: Machine["env"]): string => join(cacheFolder(env), "chromium-153", "chromium");

/**
 * Fetches the package and unpacks its browser at `carriedPath`. Everything happens in a folder of its own that takes its final
 * name only once the browser has started: an interrupted or damaged fetch is never taken for a browser, two at once do no harm.
 * Nothing of the package is executed but Chromium itself.
 * @returns null when it worked, else the reason in one line.
 */
export async function fetchFromNpm(machine: Machine): Promise<string | null> {
  if (machine.platform !== "linux" || machine.arch !== "x64") return `${carrier.name}: Linux x64 only, not ${machine.platform} ${machine.arch}`;
  const home = dirname(carriedPath(machine.env));
  const stage = `${home}.${randomUUID()}`;
  try {
    await mkdir(stage, { recursive: true });
    const archive = await download(stage, machine.env);
    const unpacked = join(stage, "unpacked");
    await unpack(archive, unpacked, machine.env);
    // The configuration names the final folder: it is where the fonts will be.
    await writeFile(fontsConfig(unpacked), fontsXml(join(home, "fonts")));
    const start = await startOf(join(unpacked, "chromium"), machine);
    if (!start.ok) return startTrouble(start.reason, start.packages);
    await settle(unpacked, home, machine);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await rm(stage, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** `npm pack` downloads through the user's own registry, proxy and certificates, and runs nothing. */
async function download(folder: string, env: Machine["env"]): Promise<string> {
  const { ok, output, errors } = await runCommand("npm", ["pack", carrier.name, "--ignore-scripts", "--loglevel=error"], {
    env,
    cwd: folder,
    limitMs: 600_000,
  });
  if (!ok) throw new Error(`npm pack ${carrier.name}: ${npmTrouble(errors)}`);
  const archive = join(folder, lastLine(output));
  const hash = createHash("sha512");
  await pipeline(createReadStream(archive), hash);
  if (`sha512-${hash.digest("base64")}` !== carrier.integrity) throw new Error(`${carrier.name}: not the expected file (digest differs)`);
  return archive;
}

/** npm's last line names its log file; the reason stands in the lines before. */
const npmTrouble = (errors: string): string => {
  const lines = errors.split("\n").filter((line) => /^npm (error|ERR!)/.test(line) && !/complete log of this run|debug-\d+\.log/i.test(line));
  return (
    lines
      .slice(0, 3)
      .map((line) => line.replace(/^npm (error|ERR!) ?/, ""))
      .join(" · ") || lastLine(errors)
  );
};

async function unpack(archive: string, to: string, env: Machine["env"]): Promise<void> {
  const source = `${to}.package`;
  await mkdir(to, { recursive: true });
  await mkdir(source, { recursive: true });
  await untar(archive, source, env);
  const bin = join(source, "package", "bin");
  await inflate(join(bin, "chromium.br"), join(to, "chromium"));
  // Graphics libraries stand beside the executable, fonts below.
  for (const name of ["swiftshader.tar", "fonts.tar"]) {
    await inflate(join(bin, `${name}.br`), join(source, name));
    await untar(join(source, name), to, env);
  }
}

const inflate = (from: string, to: string): Promise<void> =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o700 }));

async function untar(archive: string, to: string, env: Machine["env"]): Promise<void> {
  const { ok, errors } = await runCommand("tar", ["-xf", archive, "-C", to], { env, limitMs: 120_000 });
  if (!ok) throw new Error(`tar: ${lastLine(errors)}`);
}

/** Gives the folder its final name, unless another process was quicker. What stands there and does not start is replaced. */
async function settle(from: string, home: string, machine: Machine): Promise<void> {
  const standing = join(home, "chromium");
  const exists = await access(standing).then(
    () => true,
    () => false,
  );
  if (exists && (await startOf(standing, machine)).ok) return;
  await rm(home, { recursive: true, force: true });
  await rename(from, home);
}

const startTrouble = (reason: string, packages: readonly string[]): string =>
  packages.length > 0 ? `${reason}; sudo apt-get install ${packages.join(" ")}` : reason;

/** The machine's own configuration and fonts first, then ours. */
const fontsXml = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>${folder.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
