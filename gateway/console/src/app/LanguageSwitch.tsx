import { useTranslation } from 'react-i18next';
import { changeLanguage, type Language } from '../i18n';

/// Each language is named in itself, so that it is found by who cannot read the other one.
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const other: Language = i18n.language === 'zh' ? 'en' : 'zh';
  return (
    <button type="button" className="plain-button" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => void changeLanguage(other)}>
      {t('shell.otherLanguage')}
    </button>
  );
}
