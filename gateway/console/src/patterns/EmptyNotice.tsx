import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  text: string;
  filtered?: boolean;
  onClear?: () => void;
}

export function EmptyNotice({ text, filtered, onClear }: Props) {
  const { t } = useTranslation();
  return (
    <div className="empty" role="status">
      <p>{filtered ? t('register.nothingFound') : text}</p>
      {filtered && <Button onClick={onClear}>{t('register.clear')}</Button>}
    </div>
  );
}
