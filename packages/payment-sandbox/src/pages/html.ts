/** HTML that needs no escaping any more. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can stand in a template: text is escaped, nothing is nothing. */
export type HtmlValue =
  | Html
  | string
  | number
  | false
  | undefined
  | readonly HtmlValue[];

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template of HTML whose values are escaped, unless they are HTML themselves. */
export function html(
  strings: TemplateStringsArray,
  ...values: HtmlValue[]
): Html {
  return new Html(
    strings.reduce((text, part, i) => text + render(values[i - 1]) + part),
  );
}

function render(value: HtmlValue): string {
  if (value === false || value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(render).join('');
  return String(value).replace(/[&<>"']/g, character => ESCAPES[character]);
}
