/**
 * A registry's refusal, with the codes that the distribution API defines.
 *
 * @public
 */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
  /** HTTP status. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }

  /** @throws RegistryError for every status but 2xx. */
  static async throwUnlessOk(
    response: Response,
    request: string,
  ): Promise<void> {
    if (response.ok) return;
    const body = await response.text();
    throw new RegistryError(
      `The image registry refused ${request} with ${
        response.status
      }: ${describe(body)}`,
      response.status,
    );
  }
}

function describe(body: string): string {
  try {
    const { errors } = JSON.parse(body);
    return errors
      .map((e: { code: string; message: string }) => `${e.code} ${e.message}`)
      .join('; ');
  } catch {
    return body.trim().slice(0, 200) || 'no reason given';
  }
}
