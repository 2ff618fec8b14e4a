import { useTranslation } from 'react-i18next';
import { StateTag } from '../patterns/values';

/// Said only when a project is not simply going on.
export function ProjectStatus({ status }: { status: string }) {
  const { t } = useTranslation();
  if (status === 'ACTIVE') return null;
  return <StateTag tone={status === 'TERMINATED' || status === 'LOST' ? 'bad' : 'warn'}>{t(`project.status.${status}`)}</StateTag>;
}
