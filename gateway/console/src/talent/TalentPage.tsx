import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Read } from '../api/http';
import { decideTalent, type Talent, talentPath } from '../api/talent';
import { useSession } from '../app/session';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { DateField, ReasonField } from '../patterns/fields';
import { useIndustryName } from '../patterns/industries';
import { RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { DateValue, StateTag } from '../patterns/values';
import { AddTitleDialog, ContactsDialog, CorrectDialog, TakeBackTitleDialog } from './CorrectionDialogs';
import { AskErasureDialog, UnmaskDialog } from './PrivacyDialogs';
import { TalentState } from './TalentRegisterPage';
import { ClassSection, TitleSection } from './TitleSection';

export function TalentPage() {
  const { t } = useTranslation();
  const industry = useIndustryName();
  const { id = '' } = useParams();
  const told = useSession().functions.some((one) => one === 'TALENT_OFFICE' || one === 'AUDITOR');
  return (
    <RecordPage<Talent>
      query={useRecord<Talent>('talents', id, talentPath(id))}
      back={{ to: '/talent/people', label: t('talent.title') }}
      title={(talent) => talent.name}
      about={(talent) => talent.number}
      tags={(talent) => (
        <>
          {talent.erased ? <StateTag tone="plain">{t('people.erased')}</StateTag> : <TalentState status={talent.status} />}
          {talent.talentClass && <StateTag tone="open">{t('talent.classShort', { letter: talent.talentClass })}</StateTag>}
        </>
      )}
      offered={(talent) => talent.actions}
      actions={[
        {
          name: 'grant-benefit',
          label: t('benefit.grant'),
          page: (talent) => `/talent/benefits/new?talentId=${encodeURIComponent(talent.id)}`,
        },
        { name: 'find-needs', label: t('wish.needs'), page: (talent) => `/talent/people/${encodeURIComponent(talent.id)}/needs` },
        { name: 'add-title', label: t('people.addTitle'), dialog: (read, close) => <AddTitleDialog read={read} onClose={close} /> },
        { name: 'take-back-title', label: t('people.takeBackTitle'), dialog: (read, close) => <TakeBackTitleDialog read={read} onClose={close} /> },
        { name: 'correct', label: t('people.correct'), dialog: (read, close) => <CorrectDialog read={read} onClose={close} /> },
        { name: 'correct-contacts', label: t('people.correctContacts'), dialog: (read, close) => <ContactsDialog read={read} onClose={close} /> },
        { name: 'unmask', label: t('people.unmask'), dialog: (read, close) => <UnmaskDialog read={read} onClose={close} /> },
        { name: 'ask-erasure', label: t('people.askErasure'), danger: true, dialog: (read, close) => <AskErasureDialog read={read} onClose={close} /> },
        { name: 'come-back', label: t('talent.comeBack'), dialog: (read, close) => <ComeBackDialog read={read} onClose={close} /> },
        { name: 'leave', label: t('talent.leave'), danger: true, dialog: (read, close) => <LeaveDialog read={read} onClose={close} /> },
      ]}
      aside={(talent) => told && <RecordTrail kind="talent" records="talents" id={talent.id} />}
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
                [t('need.field'), talent.fields.map(industry).join(t('list.separator'))],
                [t('need.languages'), talent.languages.map((one) => t(`language.${one}`)).join(t('list.separator'))],
                [t('people.place'), talent.placeName],
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
          <TitleSection talent={talent} />
          <ClassSection talent={talent} />
        </>
      )}
    </RecordPage>
  );
}

function ComeBackDialog({ read, onClose }: { read: Read<Talent>; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { reason: string }, call) => decideTalent(read.value.id, 'return', body, call), {
    refresh: [['talents'], ['needs'], ['benefits']],
  });
  return (
    <DecisionDialog<{ reason: string }>
      title={t('talent.comeBack')}
      about={t('talent.comeBackAbout')}
      confirm={t('talent.comeBack')}
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
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
