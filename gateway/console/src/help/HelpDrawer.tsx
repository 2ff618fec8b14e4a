import { Drawer, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useSeparateTexts } from '../i18n/separate';
import { helpOf, helpTexts } from './help';

/// What this page is for, who may do what here, what happens next, and the words that are used.
export function HelpDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const texts = useSeparateTexts(helpTexts);
  const help = texts.data && helpOf(texts.data, pathname);
  return (
    <Drawer open title={t('help.title')} onClose={onClose} size={420} className="help">
      {texts.isPending && <Skeleton active paragraph={{ rows: 6 }} title={false} />}
      {texts.isError && <p>{t('failed.about')}</p>}
      {texts.isSuccess && !help && <p className="muted">{t('help.none')}</p>}
      {help && (
        <>
          <h3>{t('help.for')}</h3>
          <p>{help.for}</p>
          <Lines title={t('help.who')} lines={help.who} />
          <Lines title={t('help.next')} lines={help.next} />
          {help.words.length > 0 && <h3>{t('help.words')}</h3>}
          <dl className="help-words">
            {help.words.map((word) => (
              <div key={word.name}>
                <dt>{word.name}</dt>
                <dd>{word.means}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p className="help-more">
        <Link to="/capabilities" onClick={onClose}>
          {t('capability.title')}
        </Link>
      </p>
    </Drawer>
  );
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul className="help-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
