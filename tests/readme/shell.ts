import { spawnSync } from 'node:child_process';

/** Runs a command line as a reader would: nothing that npm or vitest put into the environment, nothing to read from. */
export function shell(command: string, cwd: string): { status: number | null; stdout: string; output: string } {
  const ours = /^(VITEST|NODE_ENV|NODE_OPTIONS|TEST$|FORCE_COLOR|npm_(lifecycle|package)_)/;
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name));
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd,
    env: { ...Object.fromEntries(kept), PATH: ownPath() },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status, stdout, output: stdout + stderr };
}

function ownPath(): string {
  return (process.env.PATH ?? '')
    .split(':')
    .filter((part) => !part.includes('node_modules'))
    .join(':');
}
