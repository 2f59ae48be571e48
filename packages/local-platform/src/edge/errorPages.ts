/** Files with what the edge itself answers, by their names: for people in two languages, and for programs. */
export function errorPages(options: {
  directoryUrl: string;
}): Record<string, string> {
  const { directoryUrl } = options;
  const directory = `<p><a href="${directoryUrl}">모든 공연 보기 · All shows</a></p>`;
  return {
    'nobody.html': page({
      title: '여기에는 공연이 없습니다 · No show lives here',
      body: `<p>주소를 다시 확인해 주세요. 공연이 끝났거나 아직 열리지 않았을 수 있습니다.</p>
<p lang="en">Please check the address. The show may be over, or not open yet.</p>
${directory}`,
    }),
    'away.html': page({
      title: '공연 페이지가 응답하지 않습니다 · This show does not answer',
      refreshSeconds: 5,
      body: `<p>잠시 후 자동으로 다시 연결합니다. 이미 예매한 티켓은 안전합니다.</p>
<p lang="en">We try again in a few seconds. Tickets that you have bought are safe.</p>
${directory}`,
    }),
    'nobody.json': failure('NotFoundError', 'No show lives here'),
    'away.json': failure(
      'ServiceUnavailableError',
      'The show does not answer at the moment',
    ),
  };
}

function failure(name: string, message: string): string {
  return `${JSON.stringify({ error: { name, message } })}\n`;
}

function page(options: {
  title: string;
  body: string;
  refreshSeconds?: number;
}): string {
  const { title, body, refreshSeconds } = options;
  const refresh = refreshSeconds
    ? `\n<meta http-equiv="refresh" content="${refreshSeconds}">`
    : '';
  return `<!doctype html>
<html lang="ko">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">${refresh}
<title>${title}</title>
<style>
body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 2rem; box-sizing: border-box;
  font: 1rem/1.6 system-ui, sans-serif; color: #1d1b26; background: #faf8f5; text-align: center; word-break: keep-all }
h1 { font-size: 1.4rem; line-height: 1.4; margin: 0 0 1rem }
p { margin: 0.3rem 0; max-width: 36rem }
a { color: #6b2fb3; display: inline-block; margin-top: 1rem }
@media (prefers-color-scheme: dark) { body { color: #efedf5; background: #16141d } a { color: #c9a6f5 } }
</style>
<h1>${title}</h1>
${body}
</html>
`;
}
