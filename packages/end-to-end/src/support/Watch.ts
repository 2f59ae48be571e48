import { expect, type Page } from '@playwright/test';

/** Layout may move by so much on one page, as browsers score it. */
const MOST_SHIFT = 0.02;

/** What a page must not do: write errors to the console, or move under the reader's eyes. */
export class Watch {
  readonly #errors: string[] = [];
  /** By the page's address, which is loaded anew for each step. */
  readonly #shifts = new Map<string, { score: number; moved: string[] }>();

  private constructor() {}

  /** Watches a page and all that it leads to. */
  static async over(page: Page): Promise<Watch> {
    const watch = new Watch();
    page.on('pageerror', error => watch.#errors.push(`${error.stack}`));
    page.on('console', message => {
      if (message.type() !== 'error') return;
      watch.#errors.push(`${message.text()} ${message.location().url}`);
    });
    await page.exposeFunction(
      'tellShift',
      (load: string, score: number, moved: string[]) =>
        watch.#addShift(load, score, moved),
    );
    await page.addInitScript(() => {
      const load = `${location.href} at ${performance.timeOrigin}`;
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput, sources } = entry as LayoutShift;
          if (hadRecentInput) continue;
          const moved = sources.map(({ node }) =>
            node instanceof Element
              ? (node.cloneNode(false) as Element).outerHTML
              : `${node?.textContent}`,
          );
          (window as unknown as Teller).tellShift(load, value, moved);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    return watch;
  }

  /** Fails when anything was seen. */
  expectNothing(): void {
    expect(this.#errors, 'errors in the console').toEqual([]);
    const moving = [...this.#shifts].filter(
      ([, { score }]) => score >= MOST_SHIFT,
    );
    expect(moving, 'pages whose layout moves').toEqual([]);
  }

  #addShift(load: string, score: number, moved: string[]): void {
    const before = this.#shifts.get(load) ?? { score: 0, moved: [] };
    this.#shifts.set(load, {
      score: before.score + score,
      moved: [...before.moved, ...moved],
    });
  }
}

/** What Chromium tells of a shift; not among TypeScript's own types. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

interface Teller {
  tellShift(load: string, score: number, moved: string[]): void;
}
