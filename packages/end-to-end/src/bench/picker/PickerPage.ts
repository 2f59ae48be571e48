import type { Browser, CDPSession, Page } from '@playwright/test';

/** Frames of a movement: how long each took, ms. */
export type Frames = number[];

/** The page of a seat map in a browser of its own, and what is measured of it. */
export class PickerPage {
  readonly #page: Page;
  readonly #devtools: CDPSession;
  readonly #sizes: Map<string, number>;

  private constructor(
    page: Page,
    devtools: CDPSession,
    sizes: Map<string, number>,
  ) {
    this.#page = page;
    this.#devtools = devtools;
    this.#sizes = sizes;
  }

  /** Opens the page with nothing kept from before, and waits for its seats. */
  static async open(browser: Browser, url: string): Promise<PickerPage> {
    const context = await browser.newContext({
      viewport: { width: 1_366, height: 900 },
    });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const sizes = new Map<string, number>();
    const paths = new Map<string, string>();
    await devtools.send('Network.enable');
    devtools.on('Network.requestWillBeSent', ({ requestId, request }) =>
      paths.set(requestId, new URL(request.url).pathname),
    );
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      sizes.set(paths.get(requestId) ?? '', encodedDataLength),
    );
    await page.addInitScript(() => {
      // The page clears its measures; an observer sees each of them before that.
      const seen: Record<string, number> = {};
      Object.assign(window, { seen });
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) {
          const { name, entryType, startTime, duration } = entry;
          const { detail } = entry as PerformanceMeasure;
          const many = detail?.seats >= 1_000 ? ' of many' : '';
          seen[name + many] = entryType === 'mark' ? startTime : duration;
        }
      }).observe({ entryTypes: ['mark', 'measure'] });
      // When the browser itself says that the drawing of the house was on the screen.
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) {
          const { identifier, renderTime } = entry as PerformanceEntry & {
            identifier: string;
            renderTime: number;
          };
          seen[identifier] = renderTime;
        }
      }).observe({ type: 'element', buffered: true });
    });
    await page.goto(url);
    const opened = new PickerPage(page, devtools, sizes);
    await opened.timing('seat-map:seats');
    return opened;
  }

  /** When a mark was set after the page was opened, or how long a measure took; ms. */
  async timing(name: string): Promise<number> {
    const found = await this.#page.waitForFunction(
      key => (window as unknown as { seen: Record<string, number> }).seen[key],
      name,
      { timeout: 30_000 },
    );
    return Number(await found.jsonValue());
  }

  /** Forgets a timing, to wait for the next one. */
  async forget(name: string): Promise<void> {
    await this.#page.evaluate(key => {
      delete (window as unknown as { seen: Record<string, number> }).seen[key];
    }, name);
  }

  /** Bytes on the line of the answer whose path ends so. */
  sizeOf(ending: RegExp): number {
    const sizes = [...this.#sizes].filter(([path]) => ending.test(path));
    return sizes.length > 0 ? Math.max(...sizes.map(([, size]) => size)) : NaN;
  }

  /** Script memory in use, bytes. */
  async heap(): Promise<number> {
    const { metrics } = await this.#devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
  }

  async enableHeap(): Promise<void> {
    await this.#devtools.send('Performance.enable');
  }

  /** Turns the wheel in each frame; positive notches zoom in. */
  async zoom(notches: number[]): Promise<Frames> {
    return this.#inFrames(notches.map(notch => ({ type: 'wheel', notch })));
  }

  /** Drags the map by so many pixels in each frame. */
  async pan(steps: { x: number; y: number }[]): Promise<Frames> {
    return this.#inFrames(steps.map(step => ({ type: 'drag', ...step })));
  }

  /** Waits until the map is sharp again and nothing is being done. */
  async rest(): Promise<void> {
    await this.#page.waitForTimeout(600);
  }

  /** How long moves of the mouse over the map take, ms each. */
  async hover(moves: number): Promise<number[]> {
    return this.#page.evaluate(count => {
      const canvas = document.querySelector('canvas')!;
      const { left, top, width, height } = canvas.getBoundingClientRect();
      return Array.from({ length: count }, (_, i) => {
        const move = new PointerEvent('pointermove', {
          pointerType: 'mouse',
          bubbles: true,
          clientX: left + (width * ((i * 37) % 100)) / 100,
          clientY: top + (height * ((i * 61) % 100)) / 100,
        });
        const begin = performance.now();
        canvas.dispatchEvent(move);
        return performance.now() - begin;
      });
    }, moves);
  }

  async close(): Promise<void> {
    await this.#page.context().close();
  }

  #inFrames(
    moves: (
      | { type: 'wheel'; notch: number }
      | { type: 'drag'; x: number; y: number }
    )[],
  ): Promise<Frames> {
    return this.#page.evaluate(async list => {
      const canvas = document.querySelector('canvas')!;
      const box = canvas.getBoundingClientRect();
      const at = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      // Methods, since tsx wraps named functions in a helper that the page has not.
      const hand = {
        mouse(type: string, target: EventTarget) {
          const event = new MouseEvent(type, {
            bubbles: true,
            cancelable: true,
            view: window,
            clientX: at.x,
            clientY: at.y,
          });
          target.dispatchEvent(event);
        },
        frame() {
          return new Promise<number>(resolve => requestAnimationFrame(resolve));
        },
      };
      const frames: number[] = [];
      hand.mouse('mousedown', canvas);
      let before = await hand.frame();
      for (const move of list) {
        if (move.type === 'drag') {
          at.x += move.x;
          at.y += move.y;
          hand.mouse('mousemove', window);
        } else {
          canvas.dispatchEvent(
            new WheelEvent('wheel', {
              bubbles: true,
              cancelable: true,
              clientX: at.x,
              clientY: at.y,
              deltaY: -move.notch,
            }),
          );
        }
        const now = await hand.frame();
        frames.push(now - before);
        before = now;
      }
      hand.mouse('mouseup', window);
      return frames;
    }, moves);
  }
}
