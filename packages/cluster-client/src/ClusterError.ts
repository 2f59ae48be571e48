/**
 * One reason among several that the API server gives for refusing a request.
 *
 * @public
 */
export type ClusterErrorCause = {
  reason?: string;
  message?: string;
  /** Path of the field at fault, such as `spec.template.spec.containers[0].image`. */
  field?: string;
};

/**
 * The API server's refusal of a request.
 *
 * @public
 */
export class ClusterError extends Error {
  override readonly name = 'ClusterError';
  /** HTTP status. */
  readonly status: number;
  /** The server's word for it, such as `NotFound`, `Conflict`, `Invalid`, `Forbidden`; or `Unknown`. */
  readonly reason: string;
  readonly causes: ClusterErrorCause[];
  /** How long the server asks to wait before the next try, in seconds. */
  readonly retryAfterSeconds?: number;

  constructor(options: {
    message: string;
    status: number;
    reason?: string;
    causes?: ClusterErrorCause[];
    retryAfterSeconds?: number;
  }) {
    super(options.message);
    this.status = options.status;
    this.reason = options.reason ?? 'Unknown';
    this.causes = options.causes ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds;
  }

  /**
   * Reads the `Status` object with which the API server refuses; bodies of proxies in between, which
   * are no JSON, become the message.
   */
  static fromResponse(options: {
    request: string;
    status: number;
    headers: Record<string, string>;
    body: string;
  }): ClusterError {
    const status = parseStatus(options.body);
    // The API server calls an object that does not fit its schema an internal error of its own.
    const misfit = status.message?.startsWith('failed to create typed patch');
    const retryAfter = Number(options.headers['retry-after']);
    return new ClusterError({
      message: `${options.request}: ${
        status.message ??
        (options.body.trim().slice(0, 300) || `HTTP ${options.status}`)
      }`,
      status: options.status,
      reason: misfit ? 'Invalid' : status.reason,
      causes: status.details?.causes,
      retryAfterSeconds: retryAfter > 0 ? retryAfter : undefined,
    });
  }
}

type Status = {
  message?: string;
  reason?: string;
  details?: { causes?: ClusterErrorCause[] };
};

function parseStatus(body: string): Status {
  try {
    const parsed = JSON.parse(body);
    return parsed?.kind === 'Status' ? parsed : {};
  } catch {
    return {};
  }
}

/**
 * Tells whether an error is the API server's refusal with this reason.
 *
 * @public
 */
export function isClusterError(
  error: unknown,
  reason?: string,
): error is ClusterError {
  return (
    error instanceof Error &&
    error.name === 'ClusterError' &&
    (reason === undefined || (error as ClusterError).reason === reason)
  );
}
