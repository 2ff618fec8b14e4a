import { useTranslation } from 'react-i18next';

/// What the scheme's text leaves open and how it was read.
export function Assumptions({ texts }: { texts: string[] }) {
  const { t } = useTranslation();
  if (texts.length === 0) return null;
  return (
    <div className="notice notice-warn">
      {t('scheme.assumption')}
      <ul className="problem-missing">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
