import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Duplicate, duplicatePath, type Firm, tellApart } from '../api/enterprise';
import type { Read } from '../api/http';
import { countryName } from '../leads/countries';
import { Likeness } from '../leads/Likeness';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { RecordPage } from '../patterns/RecordPage';
import { useRecord } from '../patterns/record';
import { Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
import { StateTag, TimeValue } from '../patterns/values';
import { enterpriseRefresh } from './EnterpriseDialogs';
import { AllNames, nameOf } from './EnterpriseName';
import { MergePairDialog } from './MergeDialogs';

/// Two entries side by side: one firm, or two.
export function DuplicatePage() {
  const { t, i18n } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Duplicate>
      query={useRecord<Duplicate>('duplicates', id, duplicatePath(id))}
      back={{ to: '/enterprises/duplicates', label: t('enterprise.duplicates') }}
      title={({ one, other }) => `${nameOf(one.names, i18n.language)} / ${nameOf(other.names, i18n.language)}`}
      about={({ one, other }) => `${one.number} · ${other.number}`}
      tags={(pair) => <PairState pair={pair} />}
      actions={[
        {
          name: 'merge',
          label: t('enterprise.action.merge'),
          dialog: (read, close) => <MergePairDialog pair={read.value} onClose={close} />,
        },
        {
          name: 'tell-apart',
          label: t('enterprise.action.tellApart'),
          dialog: (read, close) => <TellApartDialog read={read} onClose={close} />,
        },
      ]}
      offered={(pair) => pair.actions}
    >
      {(pair) => <Comparison pair={pair} />}
    </RecordPage>
  );
}

export function PairState({ pair }: { pair: Duplicate }) {
  const { t } = useTranslation();
  return <StateTag tone={pair.status === 'OPEN' ? 'warn' : 'plain'}>{t(`enterprise.pairStatus.${pair.status}`)}</StateTag>;
}

function Comparison({ pair }: { pair: Duplicate }) {
  const { t } = useTranslation();
  const rows = useRows();
  return (
    <Section title={t('enterprise.compared')}>
      <table className="compare">
        <caption>
          <Likeness score={pair.likeness} reasons={pair.reasons} />
        </caption>
        <thead>
          <tr>
            <td />
            {[pair.one, pair.other].map((firm) => (
              <th scope="col" key={firm.id}>
                <Link to={`/enterprises/${firm.id}`} className="figures">
                  {firm.number}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, of]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{of(pair.one)}</td>
              <td>{of(pair.other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {pair.decision && (
        <p className="fact-line">
          {pair.decision.reason}
          <span className="row-sub">
            <Doer by={pair.decision.by} /> · <TimeValue value={pair.decision.at} />
          </span>
        </p>
      )}
    </Section>
  );
}

function useRows(): [label: string, of: (firm: Firm) => ReactNode][] {
  const { t, i18n } = useTranslation();
  return [
    [t('lead.otherNames'), (firm) => <AllNames names={firm.names} />],
    [t('lead.creditCode'), (firm) => firm.creditCode ?? '—'],
    [t('lead.foreignRegistration'), (firm) => firm.foreignRegistration ?? '—'],
    [t('lead.country'), (firm) => countryName(firm.country, i18n.language)],
    [t('lead.industry'), (firm) => firm.industry ?? '—'],
    [t('enterprise.traits'), (firm) => firm.traits.map((trait) => t(`enterprise.trait.${trait}`)).join(t('list.separator')) || '—'],
  ];
}

function TellApartDialog({ read, onClose }: { read: Read<Duplicate>; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { reason: string }, call) => tellApart(read.value.id, body, call), {
    refresh: enterpriseRefresh,
  });
  return (
    <DecisionDialog
      title={t('enterprise.action.tellApart')}
      about={t('enterprise.tellApartAbout')}
      confirm={t('action.decide')}
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}
