import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Fund, fundPath } from '../api/fund';
import { UnitName, useLabel } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { DateValue, MoneyValue, StateTag } from '../patterns/values';
import { CommitmentPart } from './CommitmentPart';
import { ChangeDialog, CommitDialog } from './FundDialogs';

export function FundPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Fund>
      query={useRecord<Fund>('funds', id, fundPath(id))}
      back={{ to: '/projects/funds', label: t('fund.title') }}
      title={(one) => one.fund.name}
      about={(one) => one.fund.number}
      tags={(one) => one.fund.flagged > 0 && <StateTag tone="bad">{t('fund.flagged', { count: one.fund.flagged })}</StateTag>}
      actions={useActions()}
      offered={(one) => one.actions}
      aside={(one) => <RecordTrail kind="fund" records="funds" id={one.fund.id} />}
    >
      {(one, read) => (
        <>
          <FundFacts one={one} />
          <LeverageSection one={one} />
          {one.commitments.length === 0 && <p className="muted">{t('fund.noCommitments')}</p>}
          {one.commitments.map((each) => (
            <CommitmentPart key={each.id} read={read} one={each} />
          ))}
        </>
      )}
    </RecordPage>
  );
}

function useActions(): RecordAction<Fund>[] {
  const { t } = useTranslation();
  return [
    { name: 'commit', label: t('fund.action.commit'), dialog: (read, close) => <CommitDialog read={read} onClose={close} /> },
    { name: 'change', label: t('fund.action.change'), dialog: (read, close) => <ChangeDialog read={read} onClose={close} /> },
  ];
}

function FundFacts({ one }: { one: Fund }) {
  const { t } = useTranslation();
  const label = useLabel();
  const { fund } = one;
  return (
    <Section title={t('fund.facts')}>
      <Facts
        items={[
          [t('fund.unit'), <UnitName key="unit" id={fund.unit} />],
          [t('fund.kind'), label(fund.kindLabel)],
          [t('fund.manager'), fund.manager],
          [t('fund.start'), <DateValue key="start" value={fund.start} />],
          [t('fund.last'), <DateValue key="last" value={fund.last} />],
          [t('fund.size'), <MoneyValue key="size" value={fund.size} />],
          [t('fund.committed'), <MoneyValue key="committed" value={fund.committed} />],
          [t('fund.left'), <MoneyValue key="left" value={fund.left} />],
          [t('fund.paid'), <MoneyValue key="paid" value={fund.paid} />],
          [t('fund.returned'), <MoneyValue key="returned" value={fund.returned} />],
        ]}
      />
      <p className="muted">{t('fund.sumsAbout')}</p>
      <ul className="rows">
        {one.contributors.map((each) => (
          <li key={each.name}>
            <span className="rows-wide">{each.name}</span>
            {t(`fund.capital.${each.capital}`)}
            <MoneyValue value={each.amount} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/// The ratio, and each amount that it was reckoned from or not.
function LeverageSection({ one }: { one: Fund }) {
  const { t } = useTranslation();
  const { ratio, paid, moved, counted, notCounted } = one.leverage;
  return (
    <Section title={t('fund.leverage')}>
      <Facts
        items={[
          [t('fund.ratio'), ratio ?? t('fund.ratioUnknown')],
          [t('fund.moved'), <MoneyValue key="moved" value={moved} />],
          [t('fund.paid'), <MoneyValue key="paid" value={paid} />],
        ]}
      />
      <ul className="rows">
        {counted.map((each) => (
          <li key={each.capitalId}>
            <SumOf one={one} projectId={each.projectId} />
            <MoneyValue value={each.amount} />
            {each.as.currency !== each.amount.currency && <MoneyValue value={each.as} />}
          </li>
        ))}
        {notCounted.map((each) => (
          <li key={each.capitalId} className="muted">
            <SumOf one={one} projectId={each.projectId} />
            <MoneyValue value={each.amount} />
            {t(`fund.reason.${each.reason}`)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SumOf({ one, projectId }: { one: Fund; projectId: string }) {
  const project = one.commitments.find((each) => each.projectId === projectId);
  return (
    <span className="rows-wide">
      <Link to={`/projects/${projectId}`}>{project?.projectName}</Link>
    </span>
  );
}
