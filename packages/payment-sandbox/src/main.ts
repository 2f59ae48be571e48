import { createSandbox } from './createSandbox';

/** Open requests get this long to finish, in ms. */
const FAREWELL_MS = 8_000;

const {
  PORT = '8080',
  PUBLIC_URL = 'http://pay.marquee.localhost:8080',
  DATA_FILE,
} = process.env;

const app = createSandbox({ publicUrl: PUBLIC_URL, dataFile: DATA_FILE });
const server = app.listen(Number(PORT), () => {
  process.stdout.write(`Payment sandbox for ${PUBLIC_URL} on port ${PORT}\n`);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), FAREWELL_MS).unref();
  });
}
