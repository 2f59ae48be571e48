import { once } from 'node:events';
import { startStage } from '@marquee/stage';
import { buyersShows } from './buyersShows';

/** Where the stage of {@link StageProcess} is found. */
export interface StageAddresses {
  port: number;
  publicSite: string;
  mailbox: string;
}

/** Gives a stage to whoever forked this process, and ends with it. */
async function main() {
  // Heard from the beginning: whoever started this may go before it stands.
  const alone = once(process, 'disconnect');
  const stage = await startStage({ port: 0, shows: buyersShows() });
  const { publicSite, mailbox, front } = stage;
  const { port } = front;
  const addresses: StageAddresses = { port, publicSite, mailbox };
  if (process.connected) process.send?.(addresses);
  await alone;
  await stage.stop();
  process.exit(0);
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
