import { useLocale } from '../components/locale';
import { SignInAgain } from '../session/SignInAgain';
import type { Problem } from './problemOf';

/** Why the booking did not go on, with the way on where there is one. */
export function CheckoutProblem(props: {
  problem?: Problem;
  performance: string;
}) {
  const { t } = useLocale();
  const { problem, performance } = props;
  return (
    <div role="alert">
      {problem?.text === 'signInAgain' && (
        <SignInAgain path={`/checkout?performance=${performance}`} />
      )}
      {problem && problem.text !== 'signInAgain' && (
        <p className="banner banner-danger">
          {t(problem.text, problem.values)}{' '}
          {problem.seats && (
            <a href={`/performances/${performance}`}>{t('changeSeats')}</a>
          )}
          {problem.outdated && (
            <a href={`/checkout?performance=${performance}`}>{t('readAnew')}</a>
          )}
        </p>
      )}
    </div>
  );
}
