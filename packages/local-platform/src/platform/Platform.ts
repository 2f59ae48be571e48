import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import {
  layout,
  platformPaths,
  type PlatformPaths,
  type PlatformProfile,
} from '../layout';
import { claimMachine } from '../cleanup/claimMachine';
import { endPods, removeTraces } from '../cleanup/cleanMachine';
import { markedProcesses } from '../cleanup/markedProcesses';
import { endProcesses } from '../cleanup/processes';
import { removeRunRecord, writeRunRecord } from '../cleanup/RunRecord';
import { type ComponentEvent, Supervisor } from '../supervise';

const SHIM_PATIENCE_MS = 3000;

/** A platform of this process: its files, its components, and its end. */
export class Platform {
  readonly paths: PlatformPaths;
  readonly supervisor: Supervisor;
  #claimed = false;
  #existingCluster = false;
  #stopped: Promise<void> | undefined;

  private constructor(options: {
    paths: PlatformPaths;
    runId: string;
    onEvent: (event: ComponentEvent) => void;
  }) {
    this.paths = options.paths;
    this.supervisor = new Supervisor({
      logsDir: options.paths.logsDir,
      runId: options.runId,
      onEvent: options.onEvent,
    });
  }

  /** Makes the folders; nothing is started yet. */
  static async create(options: {
    checkout: string;
    profile: PlatformProfile;
    onEvent: (event: ComponentEvent) => void;
  }): Promise<Platform> {
    const paths = platformPaths(options);
    await mkdir(paths.logsDir, { recursive: true });
    const runId = randomUUID();
    return new Platform({ paths, runId, onEvent: options.onEvent });
  }

  /**
   * Takes the machine for this platform and cleans up after killed runs.
   *
   * @param options.existingCluster - the platform uses a cluster that is not its own
   * @throws PlatformRunsError - when another process runs a platform on this machine
   */
  async claimMachine(options: {
    existingCluster: boolean;
    signal: AbortSignal;
  }): Promise<void> {
    const { runDir, checkout } = this.paths;
    const { runId } = this.supervisor;
    this.#existingCluster = options.existingCluster;
    await claimMachine({ runDir, checkout, runId, ...options });
    this.#claimed = true;
  }

  /** Stops everything and leaves no trace but the state. Can be called at any time, and more than once. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stopInOrder();
    return this.#stopped;
  }

  async #stopInOrder(): Promise<void> {
    if (this.#claimed) {
      const { runDir, checkout } = this.paths;
      const { runId } = this.supervisor;
      await writeRunRecord(runDir, { runId, checkout, stopping: true });
      // Kubelets would start new pods for those that end.
      await this.supervisor.stop([
        'portal',
        'edge',
        ...layout.nodes.map(({ name }) => `kubelet-${name}`),
      ]);
      await endPods();
    }
    await this.supervisor.stopAll();
    if (this.#claimed) {
      await endProcesses({
        find: () => markedProcesses(),
        patienceMs: SHIM_PATIENCE_MS,
      });
      const { runDir } = this.paths;
      await removeTraces({ runDir, existingCluster: this.#existingCluster });
      await removeRunRecord(runDir);
    }
  }
}
