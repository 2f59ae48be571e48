import type { LoggerService } from '@backstage/backend-plugin-api';
import type { SellingWay } from '@marquee/plugin-ticketing-node';
import { createLogger } from './createLogger';
import { readConfig } from './readConfig';
import { startBoxOffice } from './startBoxOffice';

/** Runs a box office as the environment says, until the process is told to end. */
export function run(way: SellingWay): void {
  const logger = createLogger({ write: line => process.stdout.write(line) });
  serve(way, logger).catch(error => {
    logger.error('The box office cannot start', error);
    process.exit(1);
  });
}

async function serve(way: SellingWay, logger: LoggerService) {
  const config = readConfig(process.env);
  const office = await startBoxOffice({ config, way, logger });
  logger.info(
    `Box office of '${config.SHOW_ID}' (${way.id}) on port ${office.port}`,
  );
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      logger.info(`${signal}: finishing open requests`);
      office.stop().then(
        () => process.exit(0),
        error => {
          logger.error('Stopping failed', error);
          process.exit(1);
        },
      );
    });
  }
}
