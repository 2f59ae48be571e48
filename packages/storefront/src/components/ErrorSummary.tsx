import { useEffect, useRef } from 'react';
import { useLocale } from './locale';

/** Something to put right in a field. */
export interface Mistake {
  /** Id of the field. */
  id: string;
  text: string;
}

/** What there is to put right, with a link to each field; takes the focus after a submit. */
export function ErrorSummary(props: {
  mistakes: Mistake[];
  /** Number of submits so far that found mistakes. */
  attempt: number;
}) {
  const { t } = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const { mistakes, attempt } = props;
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (mistakes.length === 0) return null;
  return (
    <div
      ref={box}
      className="banner banner-danger error-summary"
      role="alert"
      tabIndex={-1}
    >
      <p>{t('thingsToFix', { count: mistakes.length })}</p>
      <ul>
        {mistakes.map(({ id, text }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={event => {
                event.preventDefault();
                document.getElementById(id)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
