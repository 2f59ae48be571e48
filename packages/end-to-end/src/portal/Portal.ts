/** A step or the end of a scaffolder task, as its event log tells it. */
interface TaskEvent {
  id: number;
  type: 'log' | 'completion';
  body: { message: string; stepId?: string; status?: string; error?: unknown };
}

/** How a task ended. */
export interface TaskOutcome {
  status: 'completed' | 'failed' | 'cancelled';
  /** All lines of its log. */
  log: string[];
  output: Record<string, unknown>;
}

/** The portal as a signed-in browser calls it: guest's token, public endpoints, nothing else. */
export class Portal {
  readonly #url: string;
  readonly #token: string;

  private constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  /** Enters as the development guest. */
  static async enter(url = 'http://localhost:7007'): Promise<Portal> {
    const answer = await fetch(`${url}/api/auth/guest/refresh`, {
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
    });
    if (!answer.ok) throw new Error(`No entry: ${answer.status}`);
    const { backstageIdentity } = await answer.json();
    return new Portal(url, backstageIdentity.token);
  }

  /** Sends a JSON request; gives the answer's body. */
  async call(method: string, path: string, body?: unknown): Promise<any> {
    const answer = await fetch(`${this.#url}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${this.#token}`,
        'Content-Type': 'application/json',
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) {
      throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    }
    return text === '' ? undefined : JSON.parse(text);
  }

  /** Submits the "Open a show" form; gives the task's id. */
  async submitOpenShow(values: Record<string, unknown>): Promise<string> {
    const task = await this.call('POST', '/api/scaffolder/v2/tasks', {
      templateRef: 'template:default/open-show',
      values,
    });
    return task.id;
  }

  /** Waits until a task ends, at most `timeoutMs`. */
  async taskEnd(id: string, timeoutMs: number): Promise<TaskOutcome> {
    const deadline = Date.now() + timeoutMs;
    while (Date.now() < deadline) {
      const { status, state } = await this.call(
        'GET',
        `/api/scaffolder/v2/tasks/${id}`,
      );
      if (['completed', 'failed', 'cancelled'].includes(status)) {
        const events: TaskEvent[] = await this.call(
          'GET',
          `/api/scaffolder/v2/tasks/${id}/events`,
        );
        const last = events.find(({ type }) => type === 'completion');
        return {
          status,
          log: events.map(({ body }) => body.message),
          output: { ...state, ...(last?.body as object) },
        };
      }
      await new Promise(resolve => setTimeout(resolve, 250));
    }
    throw new Error(`Task ${id} did not end within ${timeoutMs} ms`);
  }
}
