/**
 * Reads the output of `apt-cache depends`: for each package the real packages that it cannot run
 * without. Of alternatives the first is taken, and virtual packages are left out.
 */
export function parseDepends(output: string): Map<string, string[]> {
  const depends = new Map<string, string[]>();
  let current: string[] = [];
  let alternative = false;
  for (const line of output.split('\n')) {
    const relation = /^ ([ |])(?:Pre)?Depends: (\S+)$/.exec(line);
    if (/^\S/.test(line)) {
      current = [];
      depends.set(line.trim(), current);
    } else if (relation) {
      const [, mark, name] = relation;
      if (!alternative && !name.startsWith('<')) current.push(name);
      // `|` says that the next line names another package that would do instead.
      alternative = mark === '|';
    }
  }
  return depends;
}
