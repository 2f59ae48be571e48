import { ZonePicker } from '../zones/ZonePicker';
import { ChoicePage } from './ChoicePage';
import type { ShowPageProps } from './pageData';

/** Where is chosen how many places of the zones of one performance. */
export function ZonesPage({ data }: ShowPageProps) {
  return (
    <ChoicePage data={data} className="zones-page" linksOthers>
      {(performance, { facts }) => (
        <ZonePicker facts={facts} performance={performance} />
      )}
    </ChoicePage>
  );
}
