import type { ReactNode } from 'react';
import { useLocale } from '../components/locale';
import { SignInLink } from '../session/SignInLink';
import type { HoldProblem } from './HoldProblem';

/** Tells at once what went wrong with a wish, with the ways on. */
export function ProblemBanner(props: {
  problem?: HoldProblem<unknown>;
  text: string;
  performance: string;
  onClose(): void;
  children?: ReactNode;
}) {
  const { t } = useLocale();
  const { problem } = props;
  return (
    <div role="alert">
      {problem && (
        <div className="banner banner-danger">
          <p>{props.text}</p>
          <p className="actions">
            {problem.type === 'sign-in' && (
              <SignInLink
                className="button button-primary"
                path={`/performances/${props.performance}`}
              >
                {t('signIn')}
              </SignInLink>
            )}
            {props.children}
            <button
              type="button"
              className="button button-quiet"
              onClick={props.onClose}
            >
              {t('close')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
