import { QuestionCircleOutlined } from '@ant-design/icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const HelpDrawer = lazy(async () => ({ default: (await import('./HelpDrawer')).HelpDrawer }));

/// In the head of each page. Drawer and texts are loaded when somebody asks.
export function HelpButton() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button type="button" className="plain-button page-help" aria-haspopup="dialog" onClick={() => setOpened(true)}>
        <QuestionCircleOutlined aria-hidden /> {t('help.open')}
      </button>
      {opened && (
        <Suspense fallback={null}>
          <HelpDrawer onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
