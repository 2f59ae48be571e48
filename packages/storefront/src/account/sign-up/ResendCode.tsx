import { emailSchema, type RefusalBody } from '@marquee/plugin-accounts-common';
import { useEffect, useState } from 'react';
import { refusalText } from '../form/faultText';
import { refusalOf } from '../form/refusalOf';
import { useAccountTexts } from '../texts/useAccountTexts';

/** Mails take a moment: asking again is possible only after this many seconds. */
const PATIENCE = 60;

/** Sends the code again, once the first mail had its time. */
export function ResendCode(props: {
  /** Form whose address is used when none is known. */
  formId: string;
  email?: string;
  send(email: string): Promise<void>;
}) {
  const texts = useAccountTexts();
  const [left, setLeft] = useState(PATIENCE);
  const [sent, setSent] = useState(false);
  const [refusal, setRefusal] = useState<RefusalBody>();
  const waiting = left > 0;
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(() => setLeft(before => before - 1), 1_000);
    return () => clearInterval(timer);
  }, [waiting]);

  const resend = async () => {
    const field = document.getElementById(`${props.formId}-email`);
    const typed = field instanceof HTMLInputElement ? field.value : '';
    const address = emailSchema.safeParse(props.email ?? typed);
    if (waiting) return;
    if (!address.success) {
      field?.focus();
      return;
    }
    setRefusal(undefined);
    try {
      await props.send(address.data);
      setSent(true);
      setLeft(PATIENCE);
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  };
  return (
    <div>
      <button
        type="button"
        className="button"
        aria-disabled={waiting}
        onClick={resend}
      >
        {waiting ? texts('resendIn', { seconds: left }) : texts('resend')}
      </button>
      <p role="status">{sent && texts('resent')}</p>
      <div role="alert">
        {refusal && (
          <p className="banner banner-danger">{refusalText(texts, refusal)}</p>
        )}
      </div>
    </div>
  );
}
