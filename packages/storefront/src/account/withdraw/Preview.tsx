import type { WithdrawalPreview } from '@marquee/plugin-accounts-common';
import { useAccountTexts } from '../texts/useAccountTexts';
import { periodText } from './periodText';

/** What goes for good, and what the law keeps without the person. */
export function Preview({ preview }: { preview: WithdrawalPreview }) {
  const texts = useAccountTexts();
  return (
    <>
      <h2>{texts('goes')}</h2>
      <ul className="plain-list">
        <li>{texts('goesAccount')}</li>
        {preview.shows.map(({ show, title, reachable }) => (
          <li key={show}>
            {texts(reachable ? 'goesShow' : 'goesShowLater', { title })}
          </li>
        ))}
      </ul>
      <h2>{texts('keeps')}</h2>
      <ul className="plain-list">
        {preview.kept.map(({ what, months }) => (
          <li key={what}>
            {texts(`kept.${what}`)}: {periodText(texts, months)}
          </li>
        ))}
      </ul>
      <p>{texts('withdrawAgain')}</p>
    </>
  );
}
