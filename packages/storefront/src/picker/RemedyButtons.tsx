import { usePicker } from './pickerContext';

/** Other seats that would do, for one press. */
export interface Remedy {
  label: string;
  seats: readonly number[];
  /** The one that most people want. */
  isFirst?: boolean;
}

/** Offers wishes that would be granted, one press each. */
export function RemedyButtons({ remedies }: { remedies: readonly Remedy[] }) {
  const { keeper } = usePicker();
  return (
    <>
      {remedies.map(({ label, seats, isFirst }) => (
        <button
          key={label}
          type="button"
          className={isFirst ? 'button button-primary' : 'button'}
          onClick={() => keeper.want(seats)}
        >
          {label}
        </button>
      ))}
    </>
  );
}
