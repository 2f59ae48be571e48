/** @jest-environment node */
import { readEventStream, type ServerSentEvent } from './readEventStream';

async function read(chunks: string[]) {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      chunks.forEach(chunk => controller.enqueue(encoder.encode(chunk)));
      controller.close();
    },
  });
  const events: ServerSentEvent[] = [];
  let signs = 0;
  const lives = () => {
    signs += 1;
  };
  for await (const event of readEventStream(body, lives)) events.push(event);
  return { events, signs };
}

describe('readEventStream', () => {
  it('reads name, data and id', async () => {
    const { events } = await read([
      'event: seats\nid: e1:3\ndata: {"a":1}\n\n',
    ]);
    expect(events).toEqual([{ event: 'seats', id: 'e1:3', data: '{"a":1}' }]);
  });

  it('joins events that are cut anywhere, and lines of data', async () => {
    const { events } = await read([
      'data: on',
      'e\nda',
      'ta: two\n',
      '\ndata: three\n\n',
    ]);
    expect(events.map(({ data }) => data)).toEqual(['one\ntwo', 'three']);
  });

  it('takes comments for a sign of life and no more', async () => {
    expect(await read([': live\n\n', ':\n\n'])).toEqual({
      events: [],
      signs: 2,
    });
  });

  it('leaves out an event that was cut off at the end', async () => {
    expect((await read(['data: half'])).events).toEqual([]);
  });
});
