import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../core/corpus.ts';
import type { Log } from '../ports/log.ts';
import { loadCorpus } from './load.ts';
import type { CorpusProblem } from './problem.ts';

/** How a corpus is watched. */
export interface Watching {
  /** Revision in use when the watching begins; the same content is not announced again. */
  readonly revision: string;
  readonly log: Log;
  /** Told of every corpus that is valid and different. May take its time: the next one waits. */
  onChange(corpus: Corpus): void | Promise<void>;
  /** Milliseconds of quiet before files that change are read; an editor saves several in a row. */
  readonly quietMs?: number;
}

const folders = ['.', 'articles', 'cases', 'vocabulary'];
const defaultQuietMs = 250;
const mostLogged = 20;

/**
 * Watches a corpus folder. An invalid corpus is logged and nothing else happens: who uses the last
 * good one goes on, and a mended one is picked up without a restart.
 * @returns stops the watching
 */
export function watchCorpus(folder: string, watching: Watching): { close(): void } {
  const watch = new CorpusWatch(folder, watching);
  watch.arm();
  return { close: () => watch.close() };
}

class CorpusWatch {
  readonly #folder: string;
  readonly #watching: Watching;
  #revision: string;
  #watchers: FSWatcher[] = [];
  #timer: NodeJS.Timeout | null = null;
  #isReading = false;
  #isClosed = false;

  constructor(folder: string, watching: Watching) {
    this.#folder = folder;
    this.#watching = watching;
    this.#revision = watching.revision;
  }

  /** Replaces all watchers: a folder that was replaced needs a new one. */
  arm(): void {
    for (const it of this.#watchers) it.close();
    this.#watchers = this.#isClosed ? [] : folders.flatMap((name) => this.#watch(name));
  }

  close(): void {
    this.#isClosed = true;
    if (this.#timer) clearTimeout(this.#timer);
    this.arm();
  }

  #watch(name: string): FSWatcher[] {
    try {
      const watcher = watch(join(this.#folder, name), { persistent: false }, () => this.#wait());
      watcher.on('error', (cause) => this.#watching.log.error('corpus-watch-failed', {}, cause));
      return [watcher];
    } catch {
      // a folder that does not exist yet: its parent is watched and tells when it does
      return [];
    }
  }

  #wait(): void {
    if (this.#timer) clearTimeout(this.#timer);
    if (this.#isClosed) return;
    const quiet = this.#watching.quietMs ?? defaultQuietMs;
    this.#timer = setTimeout(() => void this.#read(), quiet);
  }

  async #read(): Promise<void> {
    if (this.#isReading) return this.#wait();
    this.#isReading = true;
    this.arm();
    try {
      const loaded = await loadCorpus(this.#folder);
      if (this.#isClosed) return;
      if (loaded.ok) await this.#use(loaded.value);
      else logProblems(loaded.problems, this.#watching.log);
    } catch (cause) {
      this.#watching.log.error('corpus-unreadable', {}, cause);
    } finally {
      this.#isReading = false;
    }
  }

  async #use(corpus: Corpus): Promise<void> {
    if (corpus.revision === this.#revision) return;
    this.#revision = corpus.revision;
    const { log, onChange } = this.#watching;
    log.info('corpus-changed', { revision: corpus.revision, articles: corpus.articleIds.length });
    await onChange(corpus);
  }
}

function logProblems(problems: readonly CorpusProblem[], log: Log): void {
  log.warn('corpus-invalid', { problems: problems.length });
  for (const { file, line, field, message } of problems.slice(0, mostLogged)) {
    log.warn('corpus-problem', { file, line, field, message });
  }
}
