import type { RefusalBody } from '@marquee/plugin-accounts-common';
import { type FocusEvent, type FormEvent, useRef, useState } from 'react';
import type { z } from 'zod';
import { useAfterPress } from '../../components/useAfterPress';
import { checkForm, fieldsOf, valuesOf, withField } from './checkForm';
import { type Fault, faultsOfRefusal, type Values } from './faults';
import { refusalOf } from './refusalOf';

/** A form of the account pages: what is wrong with it, and what moves it. */
export interface AccountForm {
  /** Begins the ids of its fields. */
  id: string;
  /** Whether its password is one to be made up. */
  newPassword: boolean;
  faults: Fault[];
  /** Number of submits so far that found mistakes. */
  attempt: number;
  /** Why accounts said no, when that is not about one field. */
  refusal?: RefusalBody;
  busy: boolean;
  onSubmit(event: FormEvent<HTMLFormElement>): void;
  /** A field was left; what it says is checked at once. */
  onBlur(event: FocusEvent<HTMLFormElement>): void;
}

/**
 * Checks a form with the schema of the request, sends it, and finds words for a
 * refusal. The fields keep their values themselves, so that password managers,
 * and people who type before the page is live, lose nothing.
 */
export function useAccountForm<S extends z.ZodType, R>(options: {
  id: string;
  newPassword?: boolean;
  schema: S;
  /** Puts the request together; it is not known to be valid yet. */
  request(values: Values): unknown;
  send(request: z.output<S>): Promise<R>;
  onDone(result: R, form: HTMLFormElement): void;
}): AccountForm {
  const { id, newPassword = false, send, onDone } = options;
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<RefusalBody>();
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);
  const judged = useRef<Values>({});
  const afterPress = useAfterPress();

  const showFaults = (found: Fault[]) => {
    setFaults(found);
    if (found.length > 0) setAttempt(before => before + 1);
  };
  const submit = async (form: HTMLFormElement) => {
    if (sending.current) return;
    setRefusal(undefined);
    judged.current = valuesOf(form);
    const checked = checkForm(form, options);
    showFaults('faults' in checked ? checked.faults : []);
    if ('faults' in checked) return;
    sending.current = true;
    setBusy(true);
    try {
      onDone(await send(checked.request), form);
    } catch (error) {
      const refused = refusalOf(error);
      const wrong = faultsOfRefusal(refused, fieldsOf(form));
      showFaults(wrong);
      if (wrong.length === 0) setRefusal(refused);
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };
  const checkField = (form: HTMLFormElement, field: string) => {
    const value = valuesOf(form)[field];
    // An empty field is only wrong once somebody wants to go on with it, and what
    // was said of a value at the last submit still holds while it is the same.
    if (!value || value === judged.current[field]) return;
    const checked = checkForm(form, options);
    const found = 'faults' in checked ? checked.faults : [];
    setFaults(before => withField(before, field, found));
  };
  return {
    id,
    newPassword,
    faults,
    attempt,
    refusal,
    busy,
    onSubmit: event => {
      event.preventDefault();
      submit(event.currentTarget);
    },
    onBlur: ({ target, currentTarget }) => {
      const field = target.getAttribute('name');
      if (field) afterPress(() => checkField(currentTarget, field));
    },
  };
}
