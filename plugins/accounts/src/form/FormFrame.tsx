import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex } from '@backstage/ui';
import type { ReactNode } from 'react';
import { accountsTranslationRef } from '../translation';
import { ErrorSummary } from './ErrorSummary';
import './FormFrame.css';
import type { Form } from './useForm';

/** A form: what is wrong first, its fields, the button that sends it. */
export function FormFrame<V extends Record<string, string | boolean>>(props: {
  form: Form<V>;
  /** Said on the button, as an act. */
  submit: string;
  destructive?: boolean;
  /** Beside the button. */
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { form, submit, destructive, actions, children } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  return (
    <form
      className="marquee-form"
      noValidate
      onSubmit={event => {
        event.preventDefault();
        // What is wrong is said by the form itself.
        void form.submit();
      }}
    >
      <Flex direction="column" gap="4">
        <ErrorSummary form={form} />
        {children}
        <Flex gap="2" align="center" style={{ flexWrap: 'wrap' }}>
          <Button
            type="submit"
            size="medium"
            destructive={destructive}
            style={{ minHeight: 44 }}
          >
            {form.pending ? t('form.sending') : submit}
          </Button>
          {actions}
        </Flex>
      </Flex>
    </form>
  );
}
