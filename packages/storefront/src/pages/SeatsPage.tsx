import { SeatPicker } from '../picker/SeatPicker';
import { ChoicePage } from './ChoicePage';
import type { ShowPageProps } from './pageData';

/** Where seats of one performance are chosen. */
export function SeatsPage({ data }: ShowPageProps) {
  return (
    <ChoicePage data={data} className="seats-page">
      {(performance, { facts }) => (
        <SeatPicker
          facts={facts}
          performance={performance}
          picture={data.housePicture}
        />
      )}
    </ChoicePage>
  );
}
