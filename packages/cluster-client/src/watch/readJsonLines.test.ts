import { readJsonLines } from './readJsonLines';

async function read(...chunks: Uint8Array[]): Promise<unknown[]> {
  async function* stream() {
    yield* chunks;
  }
  const values: unknown[] = [];
  for await (const value of readJsonLines(stream())) values.push(value);
  return values;
}

describe('readJsonLines', () => {
  const bytes = Buffer.from('{"name":"오페라의 유령"}\n{"name":"b"}\n');

  it('reads the same however the bytes are cut', async () => {
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(await read(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual([
        { name: '오페라의 유령' },
        { name: 'b' },
      ]);
    }
  });

  it('leaves out a line that was cut off', async () => {
    expect(await read(Buffer.from('{"a":1}\n{"b":'))).toEqual([{ a: 1 }]);
  });

  it('skips empty lines and refuses what is no JSON', async () => {
    expect(await read(Buffer.from('\n\n1\n'))).toEqual([1]);
    await expect(read(Buffer.from('oops\n'))).rejects.toThrow(SyntaxError);
  });
});
