import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Name, version and licence of every package of a project that the bundled files come from. */
export async function licences(root, inputs) {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  const notices = await Promise.all([...folders].sort().map((folder) => notice(join(root, folder))));
  return `${['The files in this folder contain these packages.', ...new Set(notices)].join(`\n\n${'='.repeat(80)}\n\n`)}\n`;
}

/** `node_modules/a/node_modules/@b/c` of a file somewhere in it; none for our own files. */
function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

async function notice(folder) {
  const { name, version, license, author, repository } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const from = `By ${author?.name ?? author}, ${repository?.url ?? repository}; the package holds no licence file.`;
  const words = texts.length === 0 ? [from] : texts.map((text) => text.trim());
  return [`${name} ${version} (${license ?? 'licence not stated'})`, ...words].join('\n\n');
}
