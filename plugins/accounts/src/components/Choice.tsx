import { Select } from '@backstage/ui';

// Not an option of any list: those are words of the accounts API.
const ANY = '*';

/** Chooses one of a few; `any` is the answer "no matter which", where there is one. */
export function Choice<T extends string>(props: {
  label: string;
  value: T | undefined;
  options: { value: T; label: string }[];
  any?: string;
  onChange: (value: T | undefined) => void;
}) {
  const { label, value, options, any, onChange } = props;
  return (
    <Select
      label={label}
      size="medium"
      options={[...(any ? [{ value: ANY, label: any }] : []), ...options]}
      value={value ?? ANY}
      onChange={chosen =>
        onChange(options.find(option => option.value === chosen)?.value)
      }
    />
  );
}
