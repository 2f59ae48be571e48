import { LoadState } from '../components/LoadState';
import { useShow } from '../hooks/useShow';
import { EditForm } from './EditForm';

/** What buyers are told of a show, to be changed; saving publishes it. */
export function EditPage() {
  const show = useShow();
  return (
    <>
      <LoadState loaded={show} />
      {show.data && <EditForm show={show.data} />}
    </>
  );
}
