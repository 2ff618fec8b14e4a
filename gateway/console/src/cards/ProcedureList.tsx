import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenProcedure, Procedure } from '../api/card';
import { useLabel } from '../patterns/labels';
import { Doer } from '../patterns/Trail';
import { DateValue, TimeValue } from '../patterns/values';
import { ProcedureState } from './ProcedureState';

interface Props<P> {
  procedures: P[];
  /// What may be done with one.
  beside?: (procedure: P) => ReactNode;
}

/// The procedures of a card one below the other, each with its clock and what happened to it.
export function ProcedureList<P extends OpenProcedure>({ procedures, beside }: Props<P>) {
  return (
    <ul className="rows">
      {procedures.map((procedure) => (
        <li key={procedure.id}>
          <ProcedureLine procedure={procedure} />
          <ProcedureState procedure={procedure} />
          {beside?.(procedure)}
        </li>
      ))}
    </ul>
  );
}

function ProcedureLine({ procedure }: { procedure: OpenProcedure | Procedure }) {
  const { t } = useTranslation();
  const label = useLabel();
  const limit = procedure.workingDays === 0 ? t('card.sameDay') : t('card.workingDays', { count: procedure.workingDays });
  return (
    <span className="rows-wide">
      <strong>{label(procedure.label)}</strong>
      <span className="row-sub">
        {[label(procedure.office), limit, procedure.after.length > 0 && t('card.after', { names: procedure.after.map(label).join(t('list.separator')) })]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <Days procedure={procedure} />
      {procedure.stops.map((stop) => (
        <span key={stop.from} className="row-sub">
          {t('card.stopped')} <DateValue value={stop.from} />
          {stop.until && (
            <>
              {' – '}
              <DateValue value={stop.until} />
            </>
          )}
          {stop.reason && ` · ${stop.reason}`}
        </span>
      ))}
      {procedure.said && <span className="row-sub">{procedure.said}</span>}
      {'told' in procedure && <Among procedure={procedure} />}
    </span>
  );
}

/// What colleagues see beside: whom it went up to, and who entered the last step.
function Among({ procedure }: { procedure: Procedure }) {
  const { t } = useTranslation();
  const last = procedure.steps.at(-1);
  return (
    <>
      {procedure.told.length > 0 && (
        <span className="row-sub">{t('card.told', { names: procedure.told.map((one) => t(`network.function.${one}`)).join(t('list.separator')) })}</span>
      )}
      {last && (
        <span className="row-sub">
          {t('card.enteredBy')} <Doer by={last.by} /> · <TimeValue value={last.at} />
        </span>
      )}
    </>
  );
}

function Days({ procedure }: { procedure: OpenProcedure }) {
  const { t } = useTranslation();
  if (!procedure.acceptedOn) return null;
  return (
    <span className="row-sub">
      {t('card.acceptedOn')} <DateValue value={procedure.acceptedOn} />
      {procedure.due && (
        <>
          {' · '}
          {t('card.due')} <DateValue value={procedure.due} />
          {procedure.provisional && ` (${t('card.provisional')})`}
        </>
      )}
      {procedure.endedOn && (
        <>
          {' · '}
          {t('card.endedOn')} <DateValue value={procedure.endedOn} />
        </>
      )}
      {procedure.daysUsed !== null && ` · ${t('card.daysUsed', { count: procedure.daysUsed })}`}
      {procedure.satisfaction !== null && ` · ${t('card.satisfaction')} ${procedure.satisfaction}/5`}
    </span>
  );
}
