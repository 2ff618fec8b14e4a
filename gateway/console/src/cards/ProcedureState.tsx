import { useTranslation } from 'react-i18next';
import type { OpenProcedure } from '../api/card';
import { StateTag, type Tone } from '../patterns/values';

const tones: Record<OpenProcedure['status'], Tone> = { NOT_STARTED: 'plain', RUNNING: 'open', PAUSED: 'warn', DONE: 'good', WITHDRAWN: 'plain' };

/// Where a procedure stands, and whether its clock presses.
export function ProcedureState({ procedure }: { procedure: OpenProcedure }) {
  const { t } = useTranslation();
  if (procedure.state !== 'QUIET') {
    return (
      <StateTag tone={procedure.state === 'LATE' ? 'bad' : 'warn'}>
        {procedure.state === 'LATE' ? t('card.late', { count: procedure.daysLate }) : t('card.dueSoon')}
      </StateTag>
    );
  }
  const late = procedure.onTime === false;
  return <StateTag tone={late ? 'warn' : tones[procedure.status]}>{late ? t(procedure.status === 'DONE' ? 'card.doneLate' : 'card.withdrawnLate') : t(`card.status.${procedure.status}`)}</StateTag>;
}
