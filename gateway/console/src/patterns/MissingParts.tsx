import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MissingPart } from '../api/words';
import { formatTime } from '../i18n/formats';

/// Says which services do not answer and since when, so that nobody takes a part for the whole.
export function MissingParts({ parts, down }: { parts: MissingPart[] | undefined; down?: boolean }) {
  const { t } = useTranslation();
  if (!parts || parts.length === 0) return null;
  const names = parts
    .map(({ part, since }) => {
      const name = t(`part.${part}`);
      return since ? t('part.since', { name, time: formatTime(since) }) : name;
    })
    .join(t('list.separator'));
  return <Alert type="warning" showIcon className="missing-parts" title={t(down ? 'part.down' : 'part.missing', { names })} />;
}
