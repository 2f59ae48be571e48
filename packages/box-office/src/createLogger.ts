import type { LoggerService } from '@backstage/backend-plugin-api';

type Level = 'debug' | 'info' | 'warn' | 'error';

/** A logger that writes one JSON object a line; `debug` is left out. */
export function createLogger(options: {
  write(line: string): void;
  fields?: object;
}): LoggerService {
  const { write, fields = {} } = options;
  const log = (level: Level) => (message: string, meta?: object) => {
    // The members of an Error are not enumerable, so JSON would leave them out.
    const more = meta instanceof Error ? { error: meta.stack } : meta;
    const time = new Date().toISOString();
    write(`${JSON.stringify({ time, level, message, ...fields, ...more })}\n`);
  };
  return {
    debug: () => undefined,
    info: log('info'),
    warn: log('warn'),
    error: log('error'),
    child: meta => createLogger({ write, fields: { ...fields, ...meta } }),
  };
}
