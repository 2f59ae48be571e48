import type { Person } from '../people/Person';
import { Visitor } from '../people/Visitor';
import { PORTAL } from '../places';

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

/** The portal as a signed-in browser calls it: its own token, public endpoints, nothing else. */
export class Portal {
  /** What a request must carry to count as the person's. */
  readonly token: string;
  readonly #visitor: Visitor;

  private constructor(visitor: Visitor, token: string) {
    this.#visitor = visitor;
    this.token = token;
  }

  /** Signs in by password; admins must have their second step behind them. */
  static async enter(person: Person): Promise<Portal> {
    const visitor = new Visitor(PORTAL);
    const { email, password } = person;
    await visitor.accounts.signIn({ email, password });
    return await Portal.with(visitor);
  }

  /** Goes on with a session that is there. */
  static async with(visitor: Visitor): Promise<Portal> {
    const answer = await visitor.fetch('/api/auth/local/refresh', {
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
    });
    if (!answer.ok) throw new Error(`No entry: ${answer.status}`);
    const { backstageIdentity } = await answer.json();
    return new Portal(visitor, backstageIdentity.token);
  }

  /** Sends a JSON request; gives the answer's body. */
  async call(method: string, path: string, body?: unknown): Promise<any> {
    const answer = await this.ask(method, path, body);
    const text = await answer.text();
    if (!answer.ok) {
      throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    }
    return text === '' ? undefined : JSON.parse(text);
  }

  /** Sends a JSON request, whatever comes of it. */
  ask(method: string, path: string, body?: unknown): Promise<Response> {
    return this.#visitor.fetch(path, {
      method,
      headers: {
        Authorization: `Bearer ${this.token}`,
        'Content-Type': 'application/json',
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
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
