import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

const BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** What Prometheus reads: the process, and how long requests took. */
export function createMetrics(): {
  /** Measures every request that passes. */
  measure: RequestHandler;
  /** Answers with all metrics. */
  serve: RequestHandler;
} {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'marquee_http_request_duration_seconds',
    help: 'Time from a request to the end of its answer, streams left out',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS_S,
    registers: [registry],
  });
  return {
    measure(request, response, next) {
      const end = duration.startTimer();
      response.once('finish', () => {
        const type = String(response.getHeader('content-type') ?? '');
        // A live stream is open for as long as somebody looks.
        if (type.startsWith('text/event-stream')) return;
        const route = request.route?.path ?? 'unknown';
        const status = response.statusCode;
        end({ method: request.method, route, status });
      });
      next();
    },
    serve(_request, response, next) {
      registry
        .metrics()
        .then(text => response.type(registry.contentType).send(text))
        .catch(next);
    },
  };
}
