import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where programs of LibreOffice are on systems that do not put them into the path. */
const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Every formula is computed when a workbook is opened, whatever results are stored. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** The program and its version, `undefined` where LibreOffice is not installed. */
export function findLibreOffice(): { program: string; version: string } | undefined {
  for (const program of PROGRAMS) {
    const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
    if (status === 0) return { program, version: stdout.trim() };
  }
  return undefined;
}

/** A workbook of a folder as LibreOffice saves it once it has computed every formula, with a profile of its own. */
export function recalculated(program: string, folder: string, name: string): Buffer {
  const profile = join(folder, 'profile');
  const out = join(folder, 'recalculated');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user/registrymodifications.xcu'), SETTINGS);
  const { stderr } = spawnSync(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--convert-to', 'xlsx', '--outdir', out, join(folder, name)],
    ],
    { encoding: 'utf8' },
  );
  try {
    return readFileSync(join(out, name));
  } catch {
    throw new Error(`LibreOffice did not convert ${name}: ${stderr}`);
  }
}
