import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Checkbox, Flex, Link, Text } from '@backstage/ui';
import { accountsTranslationRef } from '../translation';
import type { Form } from './useForm';

/** One consent by itself, not ticked before, with a link to the text. */
export function ConsentInput<
  V extends Record<string, string | boolean>,
  K extends keyof V & string,
>(props: {
  form: Form<V>;
  name: K;
  label: string;
  read: string;
  href: string;
}) {
  const { form, name, label, read, href } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const wrong = form.faults[name];
  const noteId = `${form.idOf(name)}-wrong`;
  return (
    <Flex direction="column" gap="1">
      <Flex gap="2" align="center" style={{ flexWrap: 'wrap' }}>
        <Checkbox
          id={form.idOf(name)}
          name={name}
          isSelected={form.values[name] === true}
          onChange={ticked => form.set(name, ticked as V[K])}
          isInvalid={wrong !== undefined}
          aria-describedby={wrong && noteId}
        >
          {label}
        </Checkbox>
        <Link href={href} target="_blank">
          {read}
        </Link>
      </Flex>
      {wrong && (
        <Text id={noteId} variant="body-small" className="marquee-wrong">
          {t(`wrong.${wrong}`)}
        </Text>
      )}
    </Flex>
  );
}
