import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Read } from '../api/http';
import { decideTalent, type Talent, talentPath } from '../api/talent';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { DateField, ReasonField } from '../patterns/fields';
import { RecordPage } from '../patterns/RecordPage';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { DateValue, StateTag } from '../patterns/values';
import { GrantBenefitDialog } from './GrantBenefitDialog';
import { TalentState } from './TalentRegisterPage';

export function TalentPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Talent>
      query={useRecord<Talent>('talents', id, talentPath(id))}
      back={{ to: '/talent/people', label: t('talent.title') }}
      title={(talent) => talent.name}
      about={(talent) => talent.number}
      tags={(talent) => (
        <>
          <TalentState status={talent.status} />
          {talent.talentClass && <StateTag tone="open">{t('talent.classShort', { letter: talent.talentClass })}</StateTag>}
        </>
      )}
      offered={(talent) => talent.actions}
      actions={[
        {
          name: 'grant-benefit',
          label: t('benefit.grant'),
          dialog: (read, close) => <GrantBenefitDialog talent={read.value} onClose={close} />,
        },
        { name: 'leave', label: t('talent.leave'), danger: true, dialog: (read, close) => <LeaveDialog read={read} onClose={close} /> },
      ]}
    >
      {(talent) => (
        <>
          <Section title={t('talent.facts')}>
            <Facts
              items={[
                [
                  t('talent.identityNumber'),
                  <span key="identity" className="figures">
                    {talent.identityNumber}
                  </span>,
                ],
                [t('talent.phone'), talent.phone],
                [t('talent.email'), talent.email],
                [t('talent.degreeLabel'), t(`talent.degree.${talent.degree}`)],
                [
                  t('talent.titles'),
                  talent.titles.map((one) => [one.name, one.issuer, one.year].filter(Boolean).join(' ')).join(t('list.separator')),
                ],
                [t('need.field'), talent.fields.join(t('list.separator'))],
                [t('need.languages'), talent.languages.map((one) => t(`language.${one}`)).join(t('list.separator'))],
                [t('talent.availableFrom'), <DateValue key="from" value={talent.availableFrom} />],
                [
                  t('talent.placement'),
                  talent.placement && (
                    <Link key="placed" to={`/talent/needs/${talent.placement.needId}`}>
                      <DateValue value={talent.placement.since} />
                    </Link>
                  ),
                ],
              ]}
            />
          </Section>
          <Section title={t('talent.classReasons')} extra={talent.catalogue}>
            <ul className="rows">
              {talent.classReasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </RecordPage>
  );
}

function LeaveDialog({ read, onClose }: { read: Read<Talent>; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { on: string; reason: string }, call) => decideTalent(read.value.id, 'departure', body, call),
    { refresh: [['talents'], ['needs'], ['benefits']] },
  );
  return (
    <DecisionDialog<{ on: string; reason: string }>
      title={t('talent.leave')}
      about={t('talent.leaveAbout')}
      confirm={t('talent.leave')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <DateField name="on" label={t('form.on')} />
      <ReasonField />
    </DecisionDialog>
  );
}
