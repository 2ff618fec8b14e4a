import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entryStatuses, type FigureEntry, readEntries } from '../api/figure-entry';
import { useSession } from '../app/session';
import { useChoices } from '../patterns/fields';
import { UnitName, useUnitChoices } from '../patterns/labels';
import { RegisterPage } from '../patterns/RegisterPage';
import { EnterDialog } from './EntryDialogs';
import { EntryState } from './EntryState';
import { RankingNavigation } from './RankingNavigation';

const writers = ['UNIT_OFFICER', 'BUREAU_OFFICER', 'BUREAU_HEAD'];

/// What no event tells: entered with proof by one person, confirmed by another.
export function EntryRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [entering, setEntering] = useState(false);
  return (
    <>
      <RegisterPage<FigureEntry>
        name="figure-entries"
        title={t('ranking.entries')}
        about={t('ranking.entriesAbout')}
        top={<RankingNavigation />}
        actions={
          session.functions.some((one) => writers.includes(one)) && (
            <Button type="primary" onClick={() => setEntering(true)}>
              {t('ranking.enter')}
            </Button>
          )
        }
        filters={[
          { name: 'status', label: t('ranking.state'), options: useChoices(entryStatuses, 'ranking.entryStatus') },
          { name: 'unit', label: t('project.unit'), options: useUnitChoices() },
        ]}
        columns={[
          {
            title: t('ranking.words'),
            main: true,
            cell: (one) => (
              <>
                {one.words}
                <span className="row-sub">{one.document}</span>
              </>
            ),
          },
          { title: t('project.unit'), cell: (one) => <UnitName id={one.unit} /> },
          { title: t('ranking.entry'), cell: (one) => one.entry },
          { title: t('ranking.period'), cell: (one) => one.period },
          { title: t('ranking.value'), cell: (one) => <span className="figures">{one.value}</span> },
          { title: t('ranking.state'), phone: 'head', cell: (one) => <EntryState entry={one} /> },
        ]}
        load={({ filters, signal }) => readEntries(filters, signal)}
        rowKey={(one) => one.id}
        rowLink={(one) => `/ranking/entries/${one.id}`}
        empty={t('ranking.noEntries')}
      />
      {entering && <EnterDialog onClose={() => setEntering(false)} />}
    </>
  );
}
