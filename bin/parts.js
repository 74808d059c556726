const { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

/**
 * Loads the parts of dist/ (see bundling/part.js) with what V8 compiled of them in an earlier run: a fifth of a short run is
 * compiling. That is kept beside them, for a version of Node and the first word of the command line, as only functions that
 * have run are in it. Nothing depends on it: where it is missing, damaged or of another V8, or where the folder may not be
 * written to, V8 compiles the part as ever.
 */
exports.partsOf = (dist, word = '') => {
  const command = /^[\w-]{1,40}$/.test(word) ? word : 'other';
  const folder = join(dist, 'compiled', `${process.version}-${process.platform}-${process.arch}`, command);
  const loaded = new Map();
  const fresh = [];

  function load(file) {
    const before = loaded.get(file);
    if (before !== undefined) return before.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const source = readFileSync(file, 'latin1');
    const digest = source.slice('/*'.length, source.indexOf('*/'));
    const kept = join(folder, digest);
    const cachedData = whole(kept);
    const script = new Script(source, { filename: file, cachedData });
    if (cachedData === undefined) fresh.push({ script, kept });
    const requireHere = (name) => (name.startsWith('.') ? load(join(dirname(file), name)) : require(name));
    script.runInThisContext()(module, requireHere, pathToFileURL(file).href);
    return module.exports;
  }

  return {
    /** What a part exports, by its path in dist/. */
    load: (part) => load(join(dist, part)),
    /** Keeps what was compiled in this run of parts of which nothing was kept. */
    keep() {
      try {
        if (fresh.length > 0) mkdirSync(folder, { recursive: true });
        for (const { script, kept } of fresh) replace(kept, sealed(script.createCachedData()));
      } catch {
        // The next run compiles again.
      }
    },
  };
};

const SEAL = 4;

/** V8 runs whatever it is given, damaged or not: the bytes, and a checksum of them at the end. */
function sealed(bytes) {
  const seal = Buffer.alloc(SEAL);
  seal.writeUInt32LE(crc32(bytes));
  return Buffer.concat([bytes, seal]);
}

/** The bytes of a file as they were sealed; nothing where there is no such file or it has changed. */
function whole(file) {
  try {
    const contents = readFileSync(file);
    const bytes = contents.subarray(0, -SEAL);
    return contents.readUInt32LE(bytes.length) === crc32(bytes) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Another run may be reading or writing the same file. */
function replace(file, bytes) {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
