import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';

/// Says which services did not answer, so that nobody takes a part for the whole.
export function MissingParts({ parts, down }: { parts: string[] | undefined; down?: boolean }) {
  const { t } = useTranslation();
  if (!parts || parts.length === 0) return null;
  const names = parts.map((part) => t(`part.${part}`, { defaultValue: part })).join(t('list.separator'));
  return <Alert type="warning" showIcon className="missing-parts" title={t(down ? 'part.down' : 'part.missing', { names })} />;
}
