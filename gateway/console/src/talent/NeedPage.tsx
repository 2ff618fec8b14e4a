import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Read } from '../api/http';
import { decideNeed, type Need, needPath } from '../api/talent';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { UnitName } from '../patterns/labels';
import { RecordPage } from '../patterns/RecordPage';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { DateValue } from '../patterns/values';
import { CandidateSection } from './CandidateSection';
import { NeedState } from './NeedRegisterPage';
import { RecruitmentSection } from './RecruitmentSection';

export const needRefresh = [['needs'], ['talents'], ['work']];

export function NeedPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Need>
      query={useRecord<Need>('needs', id, needPath(id))}
      back={{ to: '/talent', label: t('need.title') }}
      title={(need) => need.title}
      about={(need) => `${need.number} · ${need.projectName}`}
      tags={(need) => <NeedState status={need.status} />}
      offered={(need) => need.actions}
      actions={[
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
                [t('need.field'), need.field],
                [t('need.languages'), need.languages.map((one) => t(`language.${one}`)).join(t('list.separator'))],
                [t('need.neededBy'), <DateValue key="by" value={need.neededBy} />],
                [t('project.unit'), <UnitName key="unit" id={need.unit} />],
                [
                  t('claim.project'),
                  <Link key="project" to={`/projects/${need.projectId}`}>
                    {need.projectName}
                  </Link>,
                ],
                [t('need.postedBy'), need.postedBy],
              ]}
            />
            {need.description && <p className="fact-line pre">{need.description}</p>}
          </Section>
          <RecruitmentSection read={read} />
          {need.actions.includes('match') && <CandidateSection read={read} />}
        </>
      )}
    </RecordPage>
  );
}

function CloseDialog({ read, onClose }: { read: Read<Need>; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { reason: string }, call) => decideNeed(read.value.id, 'closure', body, call), {
    refresh: needRefresh,
  });
  return (
    <DecisionDialog<{ reason: string }> title={t('need.close')} confirm={t('need.close')} danger submission={submission} onClose={onClose}>
      <ReasonField />
    </DecisionDialog>
  );
}
