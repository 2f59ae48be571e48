import { runBots } from './rehearsal/runBots';

const end = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => end.abort());
}

runBots(process.argv.slice(2), {
  out: process.stdout,
  signal: end.signal,
}).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
