import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Need, needPath } from '../api/talent';
import { useIndustryName } from '../patterns/industries';
import { UnitName } from '../patterns/labels';
import { RecordPage } from '../patterns/RecordPage';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { DateValue, MoneyValue } from '../patterns/values';
import { CandidateSection } from './CandidateSection';
import { CloseDialog, EditDialog, ReopenDialog } from './NeedDialogs';
import { NeedState } from './NeedRegisterPage';
import { RecruitmentSection } from './RecruitmentSection';

export function NeedPage() {
  const { t } = useTranslation();
  const industry = useIndustryName();
  const { id = '' } = useParams();
  return (
    <RecordPage<Need>
      query={useRecord<Need>('needs', id, needPath(id))}
      back={{ to: '/talent', label: t('need.title') }}
      title={(need) => need.title}
      about={(need) => `${need.number} · ${need.projectName ?? need.enterpriseName ?? ''}`}
      tags={(need) => <NeedState status={need.status} />}
      offered={(need) => need.actions}
      actions={[
        { name: 'edit', label: t('need.edit'), dialog: (read, close) => <EditDialog read={read} onClose={close} /> },
        { name: 'reopen', label: t('need.reopen'), dialog: (read, close) => <ReopenDialog read={read} onClose={close} /> },
        { name: 'recommend', label: t('recommendation.file'), page: (need) => `/talent/recommendations/new?need=${encodeURIComponent(need.id)}` },
        { name: 'close', label: t('need.close'), danger: true, dialog: (read, close) => <CloseDialog read={read} onClose={close} /> },
      ]}
    >
      {(need, read) => (
        <>
          <Section title={t('need.facts')}>
            <Facts
              items={[
                [t('need.headcount'), `${need.arrived} / ${need.headcount}`],
                [t('need.leastClass'), need.leastClass],
                [t('need.field'), industry(need.field)],
                [t('need.languages'), need.languages.map((one) => t(`language.${one}`)).join(t('list.separator'))],
                [t('need.neededBy'), <DateValue key="by" value={need.neededBy} />],
                [t('project.unit'), <UnitName key="unit" id={need.unit} />],
                [t('need.employerLabel'), <Employer key="employer" need={need} />],
                [t('need.place'), need.placeName],
                [t('need.pay'), need.pay && <Pay key="pay" pay={need.pay} />],
                [t('need.askedVersion'), need.askedVersion],
                [t('need.daysToFill'), need.daysToFill],
                [t('need.postedBy'), need.postedBy],
              ]}
            />
            {need.closedReason && <p className="muted">{need.closedReason}</p>}
            {need.description && <p className="fact-line pre">{need.description}</p>}
          </Section>
          <RecruitmentSection read={read} />
          {need.actions.includes('match') && <CandidateSection read={read} />}
        </>
      )}
    </RecordPage>
  );
}

function Employer({ need }: { need: Need }) {
  return need.projectId ? (
    <Link to={`/projects/${need.projectId}`}>{need.projectName}</Link>
  ) : (
    <Link to={`/enterprises/${need.enterpriseId}`}>{need.enterpriseName}</Link>
  );
}

function Pay({ pay }: { pay: NonNullable<Need['pay']> }) {
  return (
    <>
      <MoneyValue value={pay.from} /> – <MoneyValue value={pay.to} />
    </>
  );
}
