/** Prints a heading and lines of text, without the page around them. */
export function printLines(title: string, lines: string[]): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const { contentDocument: paper, contentWindow } = frame;
  if (!paper || !contentWindow) return;
  const heading = paper.createElement('h1');
  heading.textContent = title;
  const text = paper.createElement('pre');
  text.textContent = lines.join('\n');
  paper.body.append(heading, text);
  contentWindow.onafterprint = () => frame.remove();
  contentWindow.print();
}
