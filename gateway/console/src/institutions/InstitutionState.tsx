import { useTranslation } from 'react-i18next';
import type { InstitutionRow } from '../api/institution';
import { useLabel } from '../patterns/labels';
import { StateTag, type Tone } from '../patterns/values';

const tones: Record<string, Tone> = { SUSPENDED: 'warn', ENDED: 'plain' };

/// The stage, or that it is not gone on with; and whether it has not moved for too long.
export function InstitutionState({ row }: { row: InstitutionRow }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <>
      {row.status === 'ACTIVE' ? (
        <StateTag tone="open">{label(row.stageName)}</StateTag>
      ) : (
        <StateTag tone={tones[row.status] ?? 'plain'}>{t(`institution.status.${row.status}`)}</StateTag>
      )}
      {row.quiet && <StateTag tone="bad">{t('institution.quiet')}</StateTag>}
    </>
  );
}
