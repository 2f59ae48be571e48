import { createServer } from 'node:http';
import { createSandbox } from './createSandbox';

/** Open requests get this long to finish, in ms. */
const FAREWELL_MS = 8_000;

const {
  PORT = '8080',
  PUBLIC_URL = 'http://pay.marquee.localhost:8080',
  DATA_FILE,
  MAX_PAYMENTS,
  WEBHOOK_HOSTS,
  WEBHOOK_MINUTE_MS,
  LATENCY_SEED,
} = process.env;

const number = (text: string | undefined) => (text ? Number(text) : undefined);

const sandbox = createSandbox({
  publicUrl: PUBLIC_URL,
  dataFile: DATA_FILE || undefined,
  maxPayments: number(MAX_PAYMENTS),
  webhookHosts: WEBHOOK_HOSTS,
  minuteMs: number(WEBHOOK_MINUTE_MS),
  seed: number(LATENCY_SEED),
});
const server = createServer(sandbox).listen(Number(PORT), () => {
  process.stdout.write(`Payment sandbox for ${PUBLIC_URL} on port ${PORT}\n`);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), FAREWELL_MS).unref();
  });
}
