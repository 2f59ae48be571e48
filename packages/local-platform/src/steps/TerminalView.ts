import { formatDuration } from './formatDuration';
import type { Step, StepOutcome } from './Step';
import type { StepsView } from './StepsView';

const REDRAW_MS = 200;
const CLEAR_LINE = '\u001b[2K';
const DIM = '\u001b[2m';
const RED = '\u001b[31m';
const GREEN = '\u001b[32m';
const RESET = '\u001b[0m';

/** The terminal, as far as the view needs it. */
export interface Terminal {
  write(text: string): unknown;
  columns?: number;
}

/** A live list for terminals: ended steps scroll up, running ones stay below with their elapsed time. */
export class TerminalView implements StepsView {
  readonly #terminal: Terminal;
  readonly #now: () => number;
  readonly #running = new Map<
    string,
    { step: Step; since: number; detail: string }
  >();
  readonly #timer: NodeJS.Timeout;
  #drawnLines = 0;

  constructor(options: { terminal: Terminal; now?: () => number }) {
    this.#terminal = options.terminal;
    this.#now = options.now ?? Date.now;
    this.#timer = setInterval(() => this.#draw([]), REDRAW_MS);
    this.#timer.unref();
  }

  started(step: Step): void {
    this.#running.set(step.id, { step, since: this.#now(), detail: '' });
    this.#draw([]);
  }

  detail(step: Step, text: string): void {
    const entry = this.#running.get(step.id);
    if (entry) entry.detail = text;
  }

  ended(step: Step, outcome: StepOutcome, took: number): void {
    this.#running.delete(step.id);
    if (outcome.type === 'done') {
      const time = `${DIM}${formatDuration(took)}${RESET}`;
      this.#draw([`${GREEN}✓${RESET} ${step.title} ${time}`]);
    } else {
      const color = outcome.type === 'failed' ? RED : DIM;
      const mark = outcome.type === 'failed' ? '✗' : '-';
      this.#draw([`${color}${mark} ${step.title}: ${outcome.reason}${RESET}`]);
    }
  }

  note(text: string): void {
    this.#draw([`  ${text}`]);
  }

  close(): void {
    clearInterval(this.#timer);
    this.#draw([]);
  }

  #draw(finished: string[]): void {
    const live = [...this.#running.values()].map(({ step, since, detail }) =>
      this.#clip(
        `… ${step.title} ${formatDuration(this.#now() - since)}${
          detail ? ` · ${detail}` : ''
        }`,
      ),
    );
    const up = this.#drawnLines > 0 ? `\u001b[${this.#drawnLines}A` : '';
    const lines = [...finished, ...live].map(line => `${CLEAR_LINE}${line}\n`);
    // Lines of the last drawing that are left over below the new list.
    this.#terminal.write(`${up}\r${lines.join('')}\u001b[J`);
    this.#drawnLines = live.length;
  }

  /** A line that wraps would break the count of lines to go up. */
  #clip(line: string): string {
    const width = (this.#terminal.columns || 80) - 1;
    return line.length > width ? `${line.slice(0, width - 1)}…` : line;
  }
}
