import { configApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { useState, type ComponentType } from 'react';
import { showsApiRef, type ShowsApi } from '../api/ShowsApi';
import type { OpenShowForm } from '../form/OpenShowForm';
import { aShowsApi } from '../__fixtures__/aShowsApi';

const config = mockApis.config({ data: { marquee: { domain: 'x.test' } } });

/** Keeps the value of one field the way the scaffolder's form does. */
export function FieldHost<Value>(props: {
  field: ComponentType<FieldExtensionComponentProps<Value>>;
  value?: Value;
  /** What the other fields hold. */
  form?: OpenShowForm;
  api?: Partial<ShowsApi>;
  onChange?: (value: Value | undefined) => void;
}) {
  const { field: Field, value, form = {}, api, onChange } = props;
  const [formData, setFormData] = useState(value);
  const [showsApi] = useState(() => aShowsApi(api));
  // The form gives a field far more than any of ours looks at.
  const given = {
    formData,
    formContext: { formData: form },
    idSchema: { $id: 'root_field' },
    onChange: (next: Value | undefined) => {
      setFormData(next);
      onChange?.(next);
    },
  } as FieldExtensionComponentProps<Value>;
  return (
    <TestApiProvider
      apis={[
        [showsApiRef, showsApi],
        [configApiRef, config],
      ]}
    >
      <Field {...given} />
    </TestApiProvider>
  );
}
