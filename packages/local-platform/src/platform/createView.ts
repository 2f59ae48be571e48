import { LineView, type StepsView, TerminalView } from '../steps';

/** The live list for terminals, lines for everything else. */
export function createView(): StepsView {
  const { stdout } = process;
  return stdout.isTTY
    ? new TerminalView({ terminal: stdout })
    : new LineView({ write: text => stdout.write(text) });
}
