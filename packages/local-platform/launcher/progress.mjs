/**
 * Runs a piece of work and says what it is and how long it takes: live on a terminal, else in one line at its end.
 *
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(title, work) {
  const begin = Date.now();
  const seconds = () => `${((Date.now() - begin) / 1000).toFixed(1)} s`;
  const live = process.stdout.isTTY
    ? setInterval(() => {
        process.stdout.write(`\r\u001b[2K… ${title} ${seconds()}`);
      }, 200)
    : undefined;
  try {
    const result = await work();
    clear(live);
    process.stdout.write(
      `${live ? '✓ ' : 'ok    '}${title} ${
        live ? seconds() : `(${seconds()})`
      }\n`,
    );
    return result;
  } finally {
    clear(live);
  }
}

function clear(live) {
  if (!live) return;
  clearInterval(live);
  process.stdout.write('\r\u001b[2K');
}
