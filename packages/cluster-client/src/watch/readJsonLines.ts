/**
 * Cuts a byte stream into lines and parses each as JSON. Characters and lines may be split anywhere
 * between chunks; a last line without its end is not given, as it may be cut off.
 *
 * @throws SyntaxError when a line is no JSON.
 */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<unknown> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.trim() !== '') yield JSON.parse(line);
    }
  }
}
