import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Door } from '../app/navigation';
import { doorKeys } from './keys';

/// Every key that does something here, by the doors this person has.
export function ShortcutDialog({ doors, onClose }: { doors: readonly Door[]; onClose: () => void }) {
  const { t } = useTranslation();
  const keys: [string[], string][] = [
    [['/'], t('shortcut.search')],
    [['n'], t('shortcut.new')],
    [['?'], t('shortcut.overview')],
    ...doors.map((door): [string[], string] => [['g', doorKeys[door.name]], t(`door.${door.name}`)]),
  ];
  return (
    <Modal open title={t('shortcut.title')} footer={null} onCancel={onClose}>
      <p className="dialog-about">{t('shortcut.about')}</p>
      <dl className="shortcuts">
        {keys.map(([pressed, does]) => (
          <div key={does}>
            <dt>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
