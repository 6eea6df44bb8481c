import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

// `NODE_OPTIONS=--import=…/full-disk.ts`: a process whose disk is full once it has written VIGIE_TEST_DISK bytes, below everything that it runs.
let left = Number(process.env.VIGIE_TEST_DISK ?? Number.POSITIVE_INFINITY);
const { open } = fs.promises;

fs.promises.open = async (...where: Parameters<typeof open>) => {
  const file = await open(...where);
  const { writeFile } = file;
  file.writeFile = async (content, ...others) => {
    left -= Buffer.byteLength(content as string | Uint8Array);
    if (left < 0) throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    await writeFile.call(file, content, ...others);
  };
  return file;
};
syncBuiltinESMExports();
