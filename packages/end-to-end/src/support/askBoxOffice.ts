import type { Page } from '@playwright/test';

const API = '/api/ticketing/v1';

/** Calls the box office of the show whose page is open, as that page would. */
export function askBoxOffice(
  page: Page,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: any }> {
  return page.evaluate(
    async ([verb, address, text]) => {
      const answer = await fetch(address, {
        method: verb,
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': crypto.randomUUID(),
        },
        body: text,
      });
      return { status: answer.status, body: await answer.json() };
    },
    [
      method,
      `${API}${path}`,
      body === undefined ? undefined : JSON.stringify(body),
    ] as const,
  );
}
