import type { LoggerService } from '@backstage/backend-plugin-api';

const EMAIL = /[^\s"'<>]+@[^\s"'<>]+/g;

/**
 * Lets only errors of better-auth into the log, and never an e-mail address: its
 * messages name the people whom they are about.
 */
export function authLogger(logger: Pick<LoggerService, 'error'>) {
  return {
    level: 'error' as const,
    log(_level: string, message: string) {
      logger.error(`better-auth: ${message.replace(EMAIL, '<address>')}`);
    },
  };
}
