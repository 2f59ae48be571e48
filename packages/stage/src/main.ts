import { sampleShows } from './sampleShows';
import { startStage } from './startStage';

const write = (line: string) => process.stdout.write(`${line}\n`);

async function main() {
  const port = Number(process.env.STAGE_PORT ?? 8090);
  const shows = sampleShows();
  const starting = startStage({ port, shows, log: write });
  // Ended while it starts, it must not leave half of its processes behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      starting.then(stage => stage.stop()).then(() => process.exit(0));
    });
  }
  const stage = await starting;
  write(stage.publicSite);
  for (const { setup } of shows) write(stage.showUrl(setup.facts.id));
  write(`mailbox: ${stage.mailbox}/mails.json?to=…`);
  write('buyer@marquee.localhost / show-time-at-marquee');
  process.on('SIGUSR2', () => {
    stage.pages.rebuild().then(
      () => write('pages are new'),
      error => write(String(error)),
    );
  });
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
