import { useTranslation } from 'react-i18next';
import type { Matter } from '../api/matter';
import type { SurveyRow } from '../api/survey';
import { StateTag, type Tone } from '../patterns/values';

const tones: Record<SurveyRow['status'], Tone> = { DRAFT: 'open', RUNNING: 'good', CLOSED: 'plain' };

export function SurveyState({ status }: { status: SurveyRow['status'] }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[status]}>{t(`survey.status.${status}`)}</StateTag>;
}

const matterTones: Record<Matter['status'], Tone> = { OPEN: 'open', ANSWERED: 'warn', ACCEPTED: 'good' };

export function MatterState({ matter }: { matter: Matter }) {
  const { t } = useTranslation();
  return (
    <StateTag tone={matter.late ? 'bad' : matterTones[matter.status]}>{matter.late ? t('due.late') : t(`matter.status.${matter.status}`)}</StateTag>
  );
}
