import type { LoggerService } from '@backstage/backend-plugin-api';

/** Writes warnings and errors to a function, and nothing else. */
export function quietLogger(write: (line: string) => void): LoggerService {
  const logger: LoggerService = {
    error: message => write(`error: ${message}`),
    warn: message => write(`warning: ${message}`),
    info: () => undefined,
    debug: () => undefined,
    child: () => logger,
  };
  return logger;
}
