import {
  RefusedError,
  type RefusalBody,
} from '@marquee/plugin-accounts-common';
import { useId, useRef, useState } from 'react';
import type { z } from 'zod';
import { checkForm, faultsOfRefusal, type Faults } from './faults';

type Values = Record<string, string | boolean>;

/** What a form asks for, and what becomes of it. */
export interface FormOptions<V extends Values, R> {
  initial: V;
  /** The rules, those of the server. */
  schema: z.ZodType<R>;
  /** Turns what is typed into what is checked and sent; by default it is that. */
  toRequest?: (values: V) => Record<string, unknown>;
  /** Rules that the server does not know, such as two fields being the same. */
  check?: (values: V) => Faults;
  send: (request: R, values: V) => Promise<unknown>;
}

/** A form as its fields see it. */
export interface Form<V extends Values> {
  values: V;
  faults: Faults;
  /** Why the server said no, when that is not about a field. */
  refusal?: RefusalBody;
  pending: boolean;
  /** Counts the submits that failed: the summary takes the focus at each. */
  failures: number;
  /** Id of a field's control. */
  idOf: (name: keyof V & string) => string;
  set: <K extends keyof V & string>(name: K, value: V[K]) => void;
  /** The field was left: what is typed there is checked. */
  leave: (name: keyof V & string) => void;
  /** Checks and sends; a second submit waits for the first. */
  submit: (values?: V) => Promise<void>;
  reset: () => void;
}

/** Holds what is typed, checks it when a field is left and at submit, and sends it. */
export function useForm<V extends Values, R>(
  options: FormOptions<V, R>,
): Form<V> {
  const { initial, schema, send } = options;
  const toRequest = options.toRequest ?? ((values: V) => values);
  const [values, setValues] = useState(initial);
  const [faults, setFaults] = useState<Faults>({});
  const [refusal, setRefusal] = useState<RefusalBody>();
  const [pending, setPending] = useState(false);
  const [failures, setFailures] = useState(0);
  const underWay = useRef(false);
  const prefix = useId();

  const check = (of: V): Faults => ({
    ...checkForm(schema, toRequest(of)),
    ...options.check?.(of),
  });
  const fail = (found: Faults, because?: RefusalBody) => {
    setFaults(found);
    setRefusal(because);
    setFailures(count => count + 1);
  };

  return {
    values,
    faults,
    refusal,
    pending,
    failures,
    idOf: name => `${prefix}-${name}`,
    set(name, value) {
      setValues(current => ({ ...current, [name]: value }));
      setFaults(current => ({ ...current, [name]: undefined }));
    },
    leave(name) {
      // Walking through an empty form is no mistake yet.
      if (values[name] === '' || values[name] === false) return;
      setFaults(current => ({ ...current, [name]: check(values)[name] }));
    },
    async submit(given = values) {
      if (underWay.current) return;
      setValues(given);
      const found = check(given);
      if (Object.keys(found).length > 0) {
        fail(found);
        return;
      }
      underWay.current = true;
      setPending(true);
      setFaults({});
      setRefusal(undefined);
      try {
        await send(schema.parse(toRequest(given)), given);
      } catch (error) {
        const because = refusalOf(error);
        const ofFields = faultsOfRefusal(because, Object.keys(given));
        const about = Object.keys(ofFields).length > 0;
        fail(ofFields, about ? undefined : because);
      } finally {
        underWay.current = false;
        setPending(false);
      }
    },
    reset() {
      setValues(initial);
      setFaults({});
      setRefusal(undefined);
    },
  };
}

function refusalOf(error: unknown): RefusalBody {
  return error instanceof RefusedError
    ? error.refusal
    : { reason: 'unavailable', message: `${error}`, fields: [] };
}
