import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type TargetList, targetListPath } from '../api/target';
import { useUnitName } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { TimeValue } from '../patterns/values';
import { AssignDialog, ChooseDialog, PasteDialog } from './AddDialogs';
import { CoverageSection } from './CoverageSection';
import { ListState } from './ListState';
import { ChangeListDialog, CloseListDialog } from './ListDialogs';
import { TargetSection } from './TargetSection';

export function TargetListPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const unit = useUnitName();
  return (
    <RecordPage<TargetList>
      query={useRecord<TargetList>('target-lists', id, targetListPath(id))}
      back={{ to: '/target-lists', label: t('target.title') }}
      title={(list) => list.name}
      about={(list) => `${list.number} · ${unit(list.unit)} · ${list.year}`}
      tags={(list) => <ListState list={list} />}
      actions={useActions()}
      offered={(list) => list.actions}
      aside={(list) => <RecordTrail kind="targetList" records="target-lists" id={list.id} />}
    >
      {(list, read) => (
        <>
          {list.closing && (
            <p className="notice notice-quiet">
              {t('target.closed', { reason: list.closing.reason })} · <Doer by={list.closing.by} /> · <TimeValue value={list.closing.at} />
            </p>
          )}
          <Section title={t('target.facts')}>
            <Facts
              items={[
                [t('target.purpose'), list.purpose],
                [t('target.openedBy'), <Doer key="by" by={list.openedBy} />],
                [t('target.openedAt'), <TimeValue key="at" value={list.openedAt} />],
              ]}
            />
          </Section>
          <CoverageSection list={list} />
          <TargetSection read={read} />
        </>
      )}
    </RecordPage>
  );
}

function useActions(): RecordAction<TargetList>[] {
  const { t } = useTranslation();
  return [
    { name: 'paste', label: t('target.action.paste'), dialog: (read, close) => <PasteDialog read={read} onClose={close} /> },
    { name: 'choose', label: t('target.action.choose'), dialog: (read, close) => <ChooseDialog read={read} onClose={close} /> },
    { name: 'assign', label: t('target.action.assign'), dialog: (read, close) => <AssignDialog read={read} onClose={close} /> },
    { name: 'change', label: t('target.action.change'), dialog: (read, close) => <ChangeListDialog read={read} onClose={close} /> },
    {
      name: 'close',
      label: t('target.action.close'),
      danger: true,
      dialog: (read, close) => <CloseListDialog read={read} onClose={close} />,
    },
  ];
}
