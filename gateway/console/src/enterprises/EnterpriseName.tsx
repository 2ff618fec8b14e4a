import { useTranslation } from 'react-i18next';
import type { NameText } from '../api/lead';

/// The name to show: the reader's language first, else the first one given.
export function nameOf(names: NameText[], language: string): string {
  return (names.find((name) => name.language.startsWith(language)) ?? names[0])?.text ?? '';
}

export function AllNames({ names }: { names: NameText[] }) {
  const { t } = useTranslation();
  return names.map((name) => (
    <div key={name.language + name.text} lang={name.language}>
      {name.text} <span className="muted">{t(`language.${name.language}`, { defaultValue: name.language })}</span>
    </div>
  ));
}
