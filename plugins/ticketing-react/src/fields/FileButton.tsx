import { Button } from '@backstage/ui';
import { useRef, type ReactElement } from 'react';

/** A button that lets somebody choose one file; choosing the same file again counts. */
export function FileButton(props: {
  label: string;
  /** Types as `input` knows them, e.g. `image/png,.json`. */
  accept: string;
  icon: ReactElement;
  isPending?: boolean;
  onFile: (file: File) => void;
}) {
  const { label, accept, icon, isPending, onFile } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        aria-label={label}
        accept={accept}
        hidden
        onChange={event => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button
        variant="secondary"
        iconStart={icon}
        isPending={isPending}
        onPress={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
