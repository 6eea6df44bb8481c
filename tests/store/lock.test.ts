import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeLock } from "../../src/store/lock.ts";
import type { Processes } from "../../src/store/process.ts";

let folder = "";
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "vigie-lock-")), "2026-T4");
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

const startedAt = "2026-11-02T08:00:00.000Z";
const processes = (part: Partial<Processes> = {}): Processes => ({
  pid: 10,
  host: "ici",
  now: () => Date.parse(startedAt),
  isAlive: () => true,
  bornAt: async (pid) => `born ${pid}`,
  ...part,
});
const lockPath = (): string => join(folder, "lock.json");
const journalPath = (): string => join(folder, "journal.jsonl");
const take = (part: Partial<Processes> = {}) => takeLock(lockPath(), journalPath(), processes(part));
const owner = { pid: 10, host: "ici", startedAt, born: "born 10" };

/** A lock that somebody left; files of long ago. */
function left(content: unknown): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(lockPath(), typeof content === "string" ? content : JSON.stringify(content));
  utimesSync(lockPath(), 0, 0);
}

describe("a lock", () => {
  it("says who holds the edition, and goes with its release, as does a folder made for it", async () => {
    const lock = await take();
    expect(lock.takenOver).toBeNull();
    expect(JSON.parse(readFileSync(lockPath(), "utf8"))).toEqual(owner);
    expect(readdirSync(folder)).toEqual(["lock.json"]);
    await lock.release();
    expect(existsSync(folder)).toBe(false);
  });

  it("leaves the folder's own files alone", async () => {
    const lock = await take();
    writeFileSync(join(folder, "edition.json"), "{}");
    await lock.release();
    expect(readdirSync(folder)).toEqual(["edition.json"]);
  });

  it("names the edition where it cannot be made", async () => {
    writeFileSync(folder, "a file");
    const message = "a file stands where a folder is expected (or the other way round). Move it, or choose another place with --out or --output.";
    await expect(take()).rejects.toMatchObject({ text: { en: `${folder}: ${message}` } });
  });

  it("is refused while its process lives, with what to do", async () => {
    left(owner);
    await expect(take({ pid: 11 })).rejects.toMatchObject({
      name: "StoreError",
      text: {
        fr: `${folder} : cette édition est déjà en cours d'audit (processus 10 sur ici, depuis ${startedAt}). Attendez qu'il finisse, ou choisissez un autre dossier avec --out. S'il n'existe plus, supprimez ${lockPath()}.`,
        en: `${folder}: this edition is being audited already (process 10 on ici, since ${startedAt}). Wait until it ends, or choose another folder with --out. If it is gone, delete ${lockPath()}.`,
      },
    });
    expect(JSON.parse(readFileSync(lockPath(), "utf8"))).toEqual(owner);
  });

  it("is refused to a second one of the same process", async () => {
    await take();
    await expect(take()).rejects.toThrow("déjà en cours d'audit");
  });

  it.each([
    ["its process is gone", { isAlive: () => false }],
    ["its number was given to another process", { bornAt: async () => "born later" }],
  ])("is taken over when %s", async (_case, part) => {
    left(owner);
    const lock = await take({ pid: 11, ...part });
    expect(lock.takenOver).toEqual({
      fr: `L'audit précédent de cette édition s'est arrêté sans finir (processus 10 sur ici, depuis ${startedAt}) : son verrou est repris.`,
      en: `The former audit of this edition stopped before its end (process 10 on ici, since ${startedAt}): its lock is taken over.`,
    });
    expect(JSON.parse(readFileSync(lockPath(), "utf8"))).toMatchObject({ pid: 11 });
    expect(readdirSync(folder)).toEqual(["lock.json"]);
  });

  it("is refused when the system does not say when processes began, and one of that number lives", async () => {
    left({ ...owner, born: null });
    await expect(take({ pid: 11 })).rejects.toThrow("déjà en cours");
  });

  describe("of another machine", () => {
    const hour = 3_600_000;
    const later = (ms: number): Partial<Processes> => ({ host: "là", now: () => Date.parse(startedAt) + ms, isAlive: () => false });

    it("is refused within an hour of its last sign of life", async () => {
      left(owner);
      await expect(take(later(hour - 1))).rejects.toThrow("processus 10 sur ici");
      writeFileSync(journalPath(), "");
      utimesSync(journalPath(), 0, Date.parse(startedAt) / 1000 + 1800);
      await expect(take(later(hour + 1))).rejects.toThrow("processus 10 sur ici");
    });

    it("is taken over afterwards", async () => {
      left(owner);
      expect((await take(later(hour))).takenOver?.en).toContain("process 10 on ici");
    });
  });

  it.each(["", "{", "[]", '{"pid":1}', "null"])("that nobody can read is taken over: %s", async (content) => {
    left(content);
    expect((await take()).takenOver?.fr).toBe("Le verrou de cette édition était illisible : il est repris.");
  });

  it("that somebody else took meanwhile is not released by the former owner", async () => {
    const lock = await take();
    writeFileSync(lockPath(), JSON.stringify({ ...owner, pid: 99 }));
    await lock.release();
    expect(JSON.parse(readFileSync(lockPath(), "utf8"))).toMatchObject({ pid: 99 });
  });

  it("goes to one of many that ask at once", async () => {
    left({ ...owner, pid: 9 });
    const asked = await Promise.allSettled([11, 12, 13, 14, 15, 16].map((pid) => take({ pid, isAlive: (other) => other !== 9 })));
    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});
