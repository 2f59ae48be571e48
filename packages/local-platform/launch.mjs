#!/usr/bin/env node
// The two commands start here, with whatever Node.js and npm the machine has.
// Nothing may be imported that is not on an empty machine.

const OLDEST_NODE = 20;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(
    `Marquee needs Node.js ${OLDEST_NODE} or newer to start, and this is ${process.versions.node}: install a newer one from https://nodejs.org\n`,
  );
  process.exit(1);
}

const { launch } = await import('./launcher/launch.mjs');
await launch(process.argv.slice(2));
