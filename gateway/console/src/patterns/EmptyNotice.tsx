import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  text: string;
  filtered?: boolean;
  onClear?: () => void;
  /// What may be done instead.
  children?: ReactNode;
}

export function EmptyNotice({ text, filtered, onClear, children }: Props) {
  const { t } = useTranslation();
  return (
    <div className="empty" role="status">
      <p>{filtered ? t('register.nothingFound') : text}</p>
      {filtered && <Button onClick={onClear}>{t('register.clear')}</Button>}
      {children}
    </div>
  );
}
