/** One server-sent event. */
export interface ServerSentEvent {
  event: string;
  data: string;
  /** What to send as `Last-Event-ID` in order to go on after it. */
  id?: string;
}

function parseBlock(block: string): ServerSentEvent | undefined {
  const parsed: ServerSentEvent = { event: 'message', data: '' };
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') data.push(value);
    else if (field === 'event') parsed.event = value;
    else if (field === 'id') parsed.id = value;
  }
  if (data.length === 0) return undefined;
  return { ...parsed, data: data.join('\n') };
}

/**
 * Reads server-sent events from the body of an answer until it ends.
 *
 * The browser's own EventSource is not used since it cannot resume after an
 * error answer, nor tell a silent line from a dead one.
 *
 * @param onBytes - called for everything that arrives, comments included: the line lives.
 */
export async function* readEventStream(
  body: ReadableStream<Uint8Array>,
  onBytes: () => void,
): AsyncGenerator<ServerSentEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let buffer = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onBytes();
      buffer += decoder.decode(value, { stream: true }).replace(/\r\n?/g, '\n');
      const blocks = buffer.split('\n\n');
      buffer = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = parseBlock(block);
        if (event) yield event;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
