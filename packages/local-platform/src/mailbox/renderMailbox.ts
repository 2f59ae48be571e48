import type { Mail } from './Mailbox';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
header p { opacity: 0.75; }
article { border: 1px solid; border-radius: 8px; padding: 0.75rem 1rem; margin: 1rem 0; }
h2 { font-size: 1.1rem; margin: 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
small { opacity: 0.75; overflow-wrap: anywhere; }
`;

/** Writes the page of the mailbox: text only, for a mail must not run anything here. */
export function renderMailbox(mails: Mail[]): string {
  const letters = mails.length
    ? mails.map(renderMail).join('\n')
    : '<p>Nothing yet: sign up, for example. <span lang="ko">아직 없어요. 회원가입을 해 보세요.</span></p>';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="5">
<title>Mailbox · Marquee</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Mailbox <span lang="ko">메일함</span></h1>
<p>All mail of this development machine ends here, whoever it is for. It is gone when Marquee stops.</p>
<p lang="ko">이 개발용 컴퓨터에서 보내는 메일은 받는 사람이 누구든 모두 여기로 와요. Marquee를 멈추면 사라져요.</p>
</header>
<main>
${letters}
</main>
</body>
</html>
`;
}

function renderMail({ id, at, from, to, subject, text }: Mail): string {
  return `<article id="mail-${id}">
<h2>${escape(subject)}</h2>
<small>To ${escape(to.join(', '))} · from ${escape(from)} ·
<time datetime="${escape(at)}">${escape(clockOf(at))}</time></small>
<pre>${escape(text)}</pre>
</article>`;
}

/** `19:45:10 UTC`; mails of yesterday are gone. */
function clockOf(at: string): string {
  return `${at.slice(11, 19)} UTC`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replace(/[&<>"]/g, character => ENTITIES[character]);
}
