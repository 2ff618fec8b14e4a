import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type Enterprise, enterprisePath } from '../api/enterprise';
import { ChainsOfFirm } from '../chains/ChainsOfFirm';
import { countryName } from '../leads/countries';
import { PairingsOfFirm } from '../pairings/PairingsOfFirm';
import { useIndustryName } from '../patterns/industries';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { StateTag, TimeValue } from '../patterns/values';
import { ChangeDialog, ConfirmCodeDialog } from './EnterpriseDialogs';
import { AllNames, nameOf } from './EnterpriseName';
import { MergedSection } from './MergedSection';
import { MergeIntoDialog } from './MergeDialogs';
import { LeadsOfFirm, ListsOfFirm, VisitsOfFirm } from './RelatedSections';
import { AttestDialog } from './TraitDialogs';
import { TraitSection } from './TraitSection';

export function EnterprisePage() {
  const { t, i18n } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Enterprise>
      query={useRecord<Enterprise>('enterprises', id, enterprisePath(id))}
      back={{ to: '/enterprises', label: t('enterprise.title') }}
      title={(enterprise) => nameOf(enterprise.names, i18n.language)}
      about={(enterprise) => enterprise.number}
      tags={(enterprise) => (
        <>
          {enterprise.traits.map((trait) => (
            <StateTag key={trait} tone="plain">
              {t(`enterprise.trait.${trait}`)}
            </StateTag>
          ))}
          {!enterprise.creditCodeConfirmed && <StateTag tone="warn">{t('enterprise.codeUnconfirmed')}</StateTag>}
        </>
      )}
      actions={useActions()}
      offered={(enterprise) => enterprise.actions}
      aside={(enterprise) => <RecordTrail kind="enterprise" records="enterprises" id={enterprise.id} />}
    >
      {(enterprise, read) => (
        <>
          {enterprise.askedFor && (
            <p className="notice notice-quiet" role="status">
              {t('enterprise.askedFor', { number: enterprise.askedFor, into: enterprise.number })}
            </p>
          )}
          <FactSection enterprise={enterprise} />
          <TraitSection read={read} />
          <MergedSection enterprise={enterprise} />
          <PairingsOfFirm id={enterprise.id} />
          <ChainsOfFirm id={enterprise.id} />
          <ListsOfFirm id={enterprise.id} />
          <LeadsOfFirm id={enterprise.id} />
          <VisitsOfFirm id={enterprise.id} />
        </>
      )}
    </RecordPage>
  );
}

function useActions(): RecordAction<Enterprise>[] {
  const { t } = useTranslation();
  return [
    { name: 'merge', label: t('enterprise.action.merge'), dialog: (read, close) => <MergeIntoDialog read={read} onClose={close} /> },
    {
      name: 'confirm-credit-code',
      label: t('enterprise.action.confirmCode'),
      dialog: (read, close) => <ConfirmCodeDialog read={read} onClose={close} />,
    },
    { name: 'attest-trait', label: t('enterprise.action.attest'), dialog: (read, close) => <AttestDialog read={read} onClose={close} /> },
    { name: 'change', label: t('enterprise.action.change'), dialog: (read, close) => <ChangeDialog read={read} onClose={close} /> },
  ];
}

function FactSection({ enterprise }: { enterprise: Enterprise }) {
  const { t, i18n } = useTranslation();
  const industry = useIndustryName();
  return (
    <Section title={t('enterprise.facts')}>
      <Facts
        items={[
          [t('lead.creditCode'), enterprise.creditCode],
          [t('lead.foreignRegistration'), enterprise.foreignRegistration],
          [t('lead.country'), countryName(enterprise.country, i18n.language)],
          [t('lead.industry'), enterprise.industry && industry(enterprise.industry)],
          [t('lead.otherNames'), <AllNames key="names" names={enterprise.names} />],
        ]}
      />
      {enterprise.apart && (
        <p className="fact-line muted">
          {t('enterprise.apart', { reason: enterprise.apart.reason })} · <Doer by={enterprise.apart.by} /> ·{' '}
          <TimeValue value={enterprise.apart.at} />
        </p>
      )}
    </Section>
  );
}
