import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSeparateTexts } from '../i18n/separate';
import { guideTexts } from './guides';

/// Step by step what this role does here. It can be left at any step.
export function GuideDialog({ guide, onClose }: { guide: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const found = useSeparateTexts(guideTexts).data?.[guide];
  const step = found?.steps[at];
  if (!found || !step) return null;
  const last = at === found.steps.length - 1;
  const buttons = (
    <>
      {!last && <Button onClick={onClose}>{t('guide.skip')}</Button>}
      {at > 0 && <Button onClick={() => setAt(at - 1)}>{t('guide.back')}</Button>}
      <Button type="primary" autoFocus onClick={() => (last ? onClose() : setAt(at + 1))}>
        {t(last ? 'guide.done' : 'guide.next')}
      </Button>
    </>
  );
  return (
    <Modal open title={t('guide.title', { role: found.title })} onCancel={onClose} footer={buttons}>
      <p className="muted figures">{t('guide.step', { step: at + 1, of: found.steps.length })}</p>
      <div aria-live="polite">
        <h3>{step.title}</h3>
        <p>{step.text}</p>
      </div>
      <p className="help-more">
        <Link to={step.link} onClick={onClose}>
          {t('guide.go')}
        </Link>
      </p>
    </Modal>
  );
}
