import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import { useEffect, useRef } from 'react';
import { refusalText } from '../format/refusalText';
import { accountsTranslationRef } from '../translation';
import type { Form } from './useForm';

/** Why a form was not taken: a link to each field, or the server's reason. Takes the focus at each failed submit. */
export function ErrorSummary<V extends Record<string, string | boolean>>({
  form,
}: {
  form: Form<V>;
}) {
  const { t } = useTranslationRef(accountsTranslationRef);
  const box = useRef<HTMLDivElement>(null);
  const { failures, refusal, faults } = form;
  useEffect(() => {
    if (failures > 0) box.current?.focus();
  }, [failures]);

  // In the order of the fields, not in that of the rules.
  const wrong = Object.keys(form.values).flatMap(field => {
    const what = faults[field];
    return what ? [{ field, what }] : [];
  });
  if (failures === 0 || (wrong.length === 0 && !refusal)) return null;
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      status="danger"
      icon
      title={
        refusal
          ? refusalText(t, refusal)
          : t('form.thingsToFix', { count: wrong.length })
      }
      description={
        wrong.length > 0 && (
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {wrong.map(({ field, what }) => (
              <li key={field}>
                <a
                  href={`#${form.idOf(field)}`}
                  style={{ color: 'inherit', textDecoration: 'underline' }}
                  onClick={event => {
                    event.preventDefault();
                    document.getElementById(form.idOf(field))?.focus();
                  }}
                >
                  {t(`wrong.${what}`)}
                </a>
              </li>
            ))}
          </ul>
        )
      }
    />
  );
}
