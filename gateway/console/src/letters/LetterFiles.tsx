import { PaperClipOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { type Letter, letterFilePath } from '../api/letter';
import { Section } from '../patterns/Section';
import { StateTag } from '../patterns/values';

/// The letter as it came and its files; those that were not taken where it was used say why.
export function LetterFiles({ letter: { id, files, became } }: { letter: Letter }) {
  const { t } = useTranslation();
  if (files.length === 0) return null;
  const refusal = (place: number) => became?.notFiled.find((one) => one.place === place)?.why;
  return (
    <Section title={t('letter.files')}>
      <p className="muted">{t('letter.filesAbout')}</p>
      <ul className="rows">
        {files.map((file) => (
          <li key={file.place}>
            <span className="rows-wide">
              <a href={letterFilePath(id, file.place)} download>
                <PaperClipOutlined aria-hidden /> {file.name}
              </a>
              {refusal(file.place) && <span className="row-sub">{t('letter.notFiled', { why: refusal(file.place) })}</span>}
            </span>
            {file.place === 0 && <StateTag tone="plain">{t('letter.original')}</StateTag>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
