import { useAccountTexts } from '../texts/useAccountTexts';
import { Section } from './Section';

/** The way out; what it means is shown before anything happens. */
export function WithdrawSection() {
  const texts = useAccountTexts();
  return (
    <Section id="withdraw" title={texts('withdrawTitle')}>
      <p>{texts('withdrawText')}</p>
      <p>
        <a className="button" href="/withdraw">
          {texts('toWithdraw')}
        </a>
      </p>
    </Section>
  );
}
