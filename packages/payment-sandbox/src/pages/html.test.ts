import { Html, html } from './html';

describe('html', () => {
  it('escapes what is put in, but not what is HTML already', () => {
    const text = `<b title="x">&'</b>`;
    expect(
      html`<p>${text}${new Html('<br>')}${html`<i>${1}</i>`}</p>`.text,
    ).toBe(
      '<p>&lt;b title=&quot;x&quot;&gt;&amp;&#39;&lt;/b&gt;<br><i>1</i></p>',
    );
  });

  it('joins lists, and shows nothing for nothing', () => {
    const items = ['a', '<'].map(it => html`<li>${it}</li>`);
    expect(html`${items}${false}${undefined}.`.text).toBe(
      '<li>a</li><li>&lt;</li>.',
    );
  });
});
