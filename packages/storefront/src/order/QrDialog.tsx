import { useEffect } from 'react';
import { Dialog } from '../components/Dialog';
import { useLocale } from '../components/locale';
import { QrCode } from './QrCode';

/** What a code lets in, for the dialog that shows it. */
export interface ShownCode {
  code: string;
  /** Number of the ticket. */
  id: string;
  place: string;
  proof?: string;
}

/** A ticket's code as large as the screen, which stays on meanwhile; goes on to the next ones. */
export function QrDialog(props: {
  codes: readonly ShownCode[];
  /** Which one is shown; undefined while closed. */
  index?: number;
  onIndex(index: number | undefined): void;
}) {
  const { t } = useLocale();
  const { codes, index, onIndex } = props;
  const shown = index === undefined ? undefined : codes[index];
  const open = shown !== undefined;
  useEffect(() => {
    if (!open) return undefined;
    // A wish only: some browsers cannot, and batteries may be low.
    const lock = navigator.wakeLock?.request('screen').catch(() => undefined);
    return () => {
      lock?.then(held => held?.release());
    };
  }, [open]);
  const turn = (step: number, label: string, sign: string) => (
    <button
      type="button"
      className="button"
      aria-label={label}
      disabled={!codes[index! + step]}
      onClick={() => onIndex(index! + step)}
    >
      {sign}
    </button>
  );
  return (
    <Dialog
      open={open}
      title={shown?.place ?? ''}
      className="dialog qr-dialog"
      onClose={() => onIndex(undefined)}
    >
      {shown && (
        <>
          <QrCode
            text={shown.code}
            label={t('qrLabel', { seat: shown.place })}
          />
          <p className="small">
            {t('ticketNumber')} <code>{shown.id}</code>
          </p>
          {shown.proof && <p>{t('proofAtDoor', { proof: shown.proof })}</p>}
          <p className="small">{t('brightness')}</p>
          <p className="actions">
            {codes.length > 1 && turn(-1, t('ticketBefore'), '‹')}
            <button
              type="button"
              className="button"
              onClick={() => onIndex(undefined)}
            >
              {t('close')}
            </button>
            {codes.length > 1 && turn(1, t('ticketAfter'), '›')}
          </p>
        </>
      )}
    </Dialog>
  );
}
