import { formatTime } from '../format/formatTime';
import { useLanguage } from '../hooks/useLanguage';

/** A moment on the reader's clocks, on one line. `at` is ISO 8601. */
export function Time({ at }: { at: string }) {
  const language = useLanguage();
  return (
    <time dateTime={at} style={{ whiteSpace: 'nowrap' }}>
      {formatTime(at, { language })}
    </time>
  );
}
