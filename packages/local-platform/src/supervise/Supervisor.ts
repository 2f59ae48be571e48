import { join } from 'node:path';
import { Component } from './Component';
import type { ComponentEvent, ComponentOptions } from './ComponentOptions';
import { RotatingLog } from './RotatingLog';

/** Starts the processes of a platform, keeps them alive, and stops them in the right order. */
export class Supervisor {
  readonly logsDir: string;
  readonly runId: string;
  readonly #onEvent: (event: ComponentEvent) => void;
  readonly #components = new Map<string, Component>();
  #stopped: Promise<void> | undefined;

  /** `runId` is put into every child's environment as MARQUEE_RUN, so that leftovers can be recognised. */
  constructor(options: {
    logsDir: string;
    runId: string;
    onEvent: (event: ComponentEvent) => void;
  }) {
    this.logsDir = options.logsDir;
    this.runId = options.runId;
    this.#onEvent = options.onEvent;
  }

  /**
   * Starts a component and resolves when it is ready.
   *
   * @throws Error - with its last log lines, when it dies or is not ready in time
   */
  async start(options: ComponentOptions): Promise<void> {
    if (this.#stopped) throw new Error('The platform is stopping');
    if (this.#components.has(options.name)) {
      throw new Error(`Component ${options.name} has been started already`);
    }
    const component = new Component({
      component: options,
      log: new RotatingLog({ file: this.logFile(options.name) }),
      environment: { MARQUEE_RUN: this.runId },
      onEvent: this.#onEvent,
    });
    this.#components.set(options.name, component);
    await component.start();
  }

  /** Where a component's output goes. */
  logFile(name: string): string {
    return join(this.logsDir, `${name}.log`);
  }

  /** Process id of a component, undefined while it is down. */
  pid(name: string): number | undefined {
    return this.#components.get(name)?.pid;
  }

  /** Stops some components, side by side; names that were never started are passed over. */
  async stop(names: string[]): Promise<void> {
    await Promise.all(names.map(name => this.#components.get(name)?.stop()));
  }

  /** Stops everything; each component after those that depend on it. Further calls wait for the first. */
  stopAll(): Promise<void> {
    this.#stopped ??= this.#stopInOrder();
    return this.#stopped;
  }

  async #stopInOrder(): Promise<void> {
    const newestFirst = [...this.#components.values()].reverse();
    const stopping = new Map<string, Promise<void>>();
    const started: string[] = [];
    for (const component of newestFirst) {
      const { name, stopAfter } = component.options;
      const waitFor = stopAfter ?? [...started];
      const before = waitFor.flatMap(other => stopping.get(other) ?? []);
      stopping.set(
        name,
        Promise.all(before).then(() => component.stop()),
      );
      started.push(name);
    }
    await Promise.all(stopping.values());
  }
}
