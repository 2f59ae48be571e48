import type { MailText } from './texts';

/** Both forms of a mail. */
export interface SetMail {
  subject: string;
  text: string;
  html: string;
}

/** Sets a text as plain text and as simple HTML, without pictures or trackers. */
export function setMail(text: MailText, language: string): SetMail {
  const { subject, paragraphs, code } = text;
  const [first, ...rest] = paragraphs;
  const lines = [first, ...(code ? [code] : []), ...rest];
  const html = lines.map(line =>
    line === code
      ? `<p style="font-size:28px;letter-spacing:6px;font-weight:bold">${line}</p>`
      : `<p>${linked(escaped(line))}</p>`,
  );
  return {
    subject,
    text: `${lines.join('\n\n')}\n`,
    html: `<!doctype html><html lang="${language}"><body style="font-family:sans-serif;line-height:1.5">${html.join(
      '',
    )}</body></html>`,
  };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
}

function linked(html: string): string {
  return html.replace(
    /https?:\/\/[^\s<]+/g,
    url => `<a href="${url}">${url}</a>`,
  );
}
