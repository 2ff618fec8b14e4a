import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { entryPath, type FigureEntry } from '../api/figure-entry';
import { EvidenceSection } from '../patterns/EvidenceSection';
import { UnitName } from '../patterns/labels';
import { RecordPage } from '../patterns/RecordPage';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { TimeValue } from '../patterns/values';
import { DecideEntryDialog, EnterDialog } from './EntryDialogs';
import { EntryState } from './EntryState';

export function EntryPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<FigureEntry>
      query={useRecord<FigureEntry>('figure-entries', id, entryPath(id))}
      back={{ to: '/ranking/entries', label: t('ranking.entries') }}
      title={(one) => `${one.period} · ${one.entry}`}
      tags={(one) => <EntryState entry={one} />}
      offered={(one) => one.actions}
      actions={[
        {
          name: 'confirm',
          label: t('ranking.confirm'),
          dialog: (read, close) => <DecideEntryDialog read={read} confirmed onClose={close} />,
        },
        {
          name: 'refuse',
          label: t('ranking.refuse'),
          danger: true,
          dialog: (read, close) => <DecideEntryDialog read={read} confirmed={false} onClose={close} />,
        },
        { name: 'correct', label: t('ranking.correctEntry'), dialog: (read, close) => <EnterDialog corrected={read.value} onClose={close} /> },
      ]}
    >
      {(one) => (
        <>
          <Section title={t('ranking.words')}>
            <p className="pre">{one.words}</p>
            <Facts
              items={[
                [t('project.unit'), <UnitName key="unit" id={one.unit} />],
                [t('ranking.value'), <span key="value">{one.value}</span>],
                [t('ranking.marks'), <span key="marks">{one.marks.join(', ') || '—'}</span>],
                [t('ranking.document'), <span key="document">{one.document}</span>],
                [t('ranking.sha256'), <span key="sha">{one.sha256 ?? '—'}</span>],
                [t('ranking.enteredBy'), <Doer key="by" by={one.enteredBy} />],
                [t('ranking.enteredAt'), <TimeValue key="at" value={one.enteredAt} />],
                [t('ranking.decidedBy'), one.decidedBy ? <Doer key="decided" by={one.decidedBy} /> : '—'],
                [t('form.reason'), <span key="reason">{one.reason ?? '—'}</span>],
                [
                  t('ranking.corrects'),
                  one.corrects ? (
                    <Link key="corrects" to={`/ranking/entries/${one.corrects}`}>
                      {one.corrects}
                    </Link>
                  ) : (
                    '—'
                  ),
                ],
              ]}
            />
          </Section>
          <EvidenceSection records="figure-entries" id={one.id} />
        </>
      )}
    </RecordPage>
  );
}
