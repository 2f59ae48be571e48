const MAX_LINE = 300;

/** The last line that says something, with passwords in addresses made unreadable. */
export function lastLine(log: string): string | undefined {
  const line = log
    .split('\n')
    .map(text => text.trim())
    .filter(Boolean)
    .at(-1);
  return line?.replace(/:\/\/[^\s/@]*@/g, '://***@').slice(0, MAX_LINE);
}
