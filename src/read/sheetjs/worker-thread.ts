import { Worker } from 'node:worker_threads';
import { UnreadableFile } from '../../model/trouble.ts';
import type { Limits } from '../limits.ts';
import type { Answer, Question } from './messages.ts';

type WorkerLimits = Pick<Limits, 'seconds' | 'megabytes'>;

/** A thread that reads one workbook at a time. */
export interface WorkerThread {
  readonly limits: WorkerLimits;
  /** Throws `UnreadableFile`: F017 where no answer comes in time, F004 where it takes too much memory. */
  ask(question: Question): Promise<Answer>;
  stop(): void;
}

/** Built beside the parts of the bundle; in the source it is beside this file. */
const file = new URL('./sheetjs-worker.js', import.meta.url);

/** A thread without work: starting one takes longer than reading a ward's file. */
let idle: WorkerThread | undefined;

export function takeWorker(limits: WorkerLimits): WorkerThread {
  const worker = idle;
  idle = undefined;
  if (worker?.limits.seconds === limits.seconds && worker.limits.megabytes === limits.megabytes) return worker;
  worker?.stop();
  return startWorker(limits);
}

/** Only for a worker that has answered all that it was asked. */
export function giveBack(worker: WorkerThread): void {
  idle?.stop();
  idle = worker;
}

function startWorker(limits: WorkerLimits): WorkerThread {
  const { seconds, megabytes } = limits;
  // The library prints what is of no use to anybody. It stays unread: reading it would keep the program from ending.
  const resourceLimits = { maxOldGenerationSizeMb: megabytes };
  const worker = new Worker(file, { resourceLimits, stdout: true, stderr: true, env: {}, execArgv: [] });
  let isStopped = false;
  return {
    limits,
    stop() {
      isStopped = true;
      void worker.terminate();
    },
    async ask(question) {
      if (isStopped) throw new Error('a worker that was stopped is asked again');
      worker.ref();
      try {
        return await answerTo(question, worker, seconds);
      } catch (error) {
        throw isOutOfMemory(error) ? new UnreadableFile('F004', { what: 'memory', limit: megabytes }) : error;
      } finally {
        // Without work it must not keep the program from ending.
        worker.unref();
      }
    },
  };
}

function answerTo(question: Question, worker: Worker, seconds: number): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new UnreadableFile('F017', { seconds }))), seconds * 1000);
    const settle = (end: () => void) => {
      clearTimeout(timer);
      worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit');
      end();
    };
    worker.on('message', (answer: Answer) => settle(() => resolve(answer)));
    worker.on('error', (error) => settle(() => reject(error)));
    worker.on('exit', () => settle(() => reject(new Error('the worker is gone'))));
    worker.postMessage(question);
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
