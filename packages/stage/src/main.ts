import { sampleShows } from './sampleShows';
import { startStage } from './startStage';

const write = (line: string) => process.stdout.write(`${line}\n`);

async function main() {
  const port = Number(process.env.STAGE_PORT ?? 8090);
  const shows = sampleShows();
  const stage = await startStage({ port, shows, log: write });
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
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stage.stop().then(() => process.exit(0));
    });
  }
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
