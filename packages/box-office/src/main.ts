import { createLogger } from './createLogger';
import { readConfig } from './readConfig';
import { startBoxOffice } from './startBoxOffice';

const logger = createLogger({ write: line => process.stdout.write(line) });

async function main() {
  const config = readConfig(process.env);
  const office = await startBoxOffice({ config, logger });
  logger.info(`Box office of '${config.SHOW_ID}' on port ${office.port}`);
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

main().catch(error => {
  logger.error('The box office cannot start', error);
  process.exit(1);
});
