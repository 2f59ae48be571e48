import { useLocale } from '../components/locale';
import type { MessageKey } from '../i18n/pageTexts';
import { SignInAgain } from '../session/SignInAgain';

/** Why the booking did not go on, with the way on where there is one. */
export function CheckoutProblem(props: {
  problem?: MessageKey;
  performance: string;
}) {
  const { t } = useLocale();
  const { problem, performance } = props;
  return (
    <div role="alert">
      {problem === 'signInAgain' && (
        <SignInAgain path={`/checkout?performance=${performance}`} />
      )}
      {problem && problem !== 'signInAgain' && (
        <p className="banner banner-danger">{t(problem)}</p>
      )}
    </div>
  );
}
