import { HoldNotice } from './HoldNotice';
import { LinkNotice } from './LinkNotice';
import { usePicker } from './pickerContext';
import { SelectionNotice } from './SelectionNotice';

/** What the reader must know now: a lost line, a lost seat, a rule. */
export function PickerNotices() {
  const { facts, map } = usePicker();
  return (
    <div className="notices">
      <LinkNotice
        map={map}
        timeZone={facts.venue.timeZone}
        texts={{ lost: 'linkLost', never: 'seatsNotLoaded' }}
      />
      <HoldNotice />
      <SelectionNotice />
    </div>
  );
}
