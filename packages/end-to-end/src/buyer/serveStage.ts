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
  const stage = await startStage({ port: 0, shows: buyersShows() });
  process.once('disconnect', () => {
    stage.stop().then(() => process.exit(0));
  });
  const { publicSite, mailbox, front } = stage;
  const { port } = front;
  process.send?.({ port, publicSite, mailbox } satisfies StageAddresses);
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
