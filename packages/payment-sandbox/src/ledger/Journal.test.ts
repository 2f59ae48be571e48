import { mkdtempSync, readdirSync, rmSync, statSync } from 'fs';
import { join } from 'path';
import { setImmediate as turn } from 'timers/promises';
import { aPayment } from '../__testUtils__/aPayment';
import { Journal } from './Journal';
import { Ledger } from './Ledger';

describe('Journal', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync('/tmp/marquee-journal-');
    file = join(folder, 'ledger.jsonl');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const record = (paymentKey: string) => ({
    payment: aPayment({ paymentKey }),
  });
  const keysOf = (journal: Journal) =>
    [...journal.read()].map(({ payment }) => payment!.paymentKey);

  it('is written anew while changes go on, and loses none of them', async () => {
    const journal = new Journal({ file, smallBytes: 1_000 });
    const keys = Array.from({ length: 2_000 }, (_, i) => `old-${i}`);
    for (const key of keys) journal.append(record(key));
    expect(journal.overgrown).toBe(true);
    const rewriting = journal.rewrite(keys.slice(-1_200).map(record));
    expect(journal.overgrown).toBe(false);
    await turn();
    journal.append(record('meanwhile'));
    await rewriting;
    journal.append(record('after'));
    const kept = keysOf(new Journal({ file }));
    expect(kept).toHaveLength(1_202);
    expect(kept).toEqual(
      expect.arrayContaining([...keys.slice(-1_200), 'meanwhile', 'after']),
    );
    expect(readdirSync(folder)).toEqual(['ledger.jsonl']);
  });

  it('stays as it was when it cannot be written anew', async () => {
    const journal = new Journal({ file, smallBytes: 10 });
    journal.append(record('a'));
    function* broken() {
      yield record('b');
      throw new Error('disk full');
    }
    await expect(journal.rewrite(broken())).rejects.toThrow('disk full');
    journal.append(record('c'));
    expect(keysOf(new Journal({ file }))).toEqual(['a', 'c']);
    expect(readdirSync(folder)).toEqual(['ledger.jsonl']);
  });

  it('does not grow for ever with payments that change', async () => {
    const ledger = new Ledger({ clock: () => 0, file, maxPayments: 100 });
    const orderName = 'x'.repeat(2_000);
    for (let i = 0; i < 30_000; i += 1) {
      ledger.save(aPayment({ paymentKey: `key-${i}`, orderName }));
      if (i % 100 === 0) await turn();
    }
    // 68 MB were written.
    expect(statSync(file).size).toBeLessThan(20 * 2 ** 20);
    ledger.close();
    const again = new Ledger({ clock: () => 0, file, maxPayments: 100 });
    expect(again.find('key-29999')).toBeDefined();
  });
});
