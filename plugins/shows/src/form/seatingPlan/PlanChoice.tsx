import { Text } from '@backstage/ui';
import type { ReactNode } from 'react';

/** One seating plan to choose: a radio button with a picture and a few words. */
export function PlanChoice(props: {
  name: string;
  title: string;
  hint: string;
  seats?: string;
  picture: ReactNode;
  checked: boolean;
  onChoose: () => void;
}) {
  const { name, title, hint, seats, picture, checked, onChoose } = props;
  return (
    <label
      style={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        gap: 4,
        width: 168,
        padding: 12,
        borderRadius: 8,
        cursor: 'pointer',
        textAlign: 'center',
        border: `2px solid var(${checked ? '--bui-ring' : '--bui-border-2'})`,
      }}
    >
      <span style={{ height: 64, display: 'grid', placeItems: 'center' }}>
        {picture}
      </span>
      <span>
        <input type="radio" name={name} checked={checked} onChange={onChoose} />{' '}
        <Text variant="body-medium" weight="bold">
          {title}
        </Text>
      </span>
      <Text variant="body-small" color="secondary">
        {hint}
      </Text>
      {seats && <Text variant="body-small">{seats}</Text>}
    </label>
  );
}
