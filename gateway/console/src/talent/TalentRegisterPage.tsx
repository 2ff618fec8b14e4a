import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportTalents } from '../api/people';
import { readTalents, type Talent, talentClasses } from '../api/talent';
import { useChoices } from '../patterns/fields';
import { useIndustryChoices, useIndustryName } from '../patterns/industries';
import { RegisterPage } from '../patterns/RegisterPage';
import { StateTag, type Tone } from '../patterns/values';
import { FindPersonDialog } from './FindPersonDialog';
import { spoken } from './NeedFormPage';
import { RegisterTalentDialog } from './RegisterTalentDialog';
import { TalentNavigation } from './TalentNavigation';

const statuses = ['AVAILABLE', 'MATCHED', 'ARRIVED', 'LEFT'] as const;
const tones: Record<string, Tone> = { AVAILABLE: 'warn', MATCHED: 'open', ARRIVED: 'good', LEFT: 'plain' };

export function TalentRegisterPage() {
  const { t } = useTranslation();
  const industry = useIndustryName();
  const [registering, setRegistering] = useState(false);
  const [finding, setFinding] = useState(false);
  return (
    <>
      <RegisterPage<Talent>
        name="talents"
        title={t('talent.title')}
        about={t('talent.about')}
        top={<TalentNavigation />}
        actions={
          <>
            <Button onClick={() => setFinding(true)}>{t('people.find')}</Button>
            <Button type="primary" onClick={() => setRegistering(true)}>
              {t('talent.register')}
            </Button>
          </>
        }
        filters={[
          { name: 'status', label: t('talent.statusLabel'), options: useChoices(statuses, 'talent.status') },
          { name: 'talentClass', label: t('talent.class'), options: talentClasses.map((value) => ({ value, label: value })) },
          { name: 'field', label: t('need.field'), options: useIndustryChoices() },
          { name: 'language', label: t('people.language'), options: useChoices(spoken, 'language') },
          { name: 'place', label: t('people.place') },
        ]}
        columns={[
          {
            title: t('talent.name'),
            main: true,
            cell: (talent) => (
              <>
                {talent.name}
                <span className="row-sub">{talent.number}</span>
              </>
            ),
          },
          { title: t('talent.class'), cell: (talent) => talent.talentClass ?? '-' },
          { title: t('talent.titles'), cell: (talent) => talent.titles.filter((one) => !one.takenBackOn).map((one) => one.name).join(t('list.separator')) },
          { title: t('need.field'), cell: (talent) => talent.fields.map(industry).join(t('list.separator')) },
          { title: t('talent.identityNumber'), phone: 'none', cell: (talent) => <span className="figures">{talent.identityNumber}</span> },
          { title: t('talent.statusLabel'), phone: 'head', cell: (talent) => (talent.erased ? <StateTag tone="plain">{t('people.erased')}</StateTag> : <TalentState status={talent.status} />) },
          { title: t('people.place'), cell: (talent) => talent.placeName ?? '-' },
        ]}
        exported={exportTalents}
        load={({ filters, after, signal }) => readTalents(filters, after, signal)}
        rowKey={(talent) => talent.id}
        rowLink={(talent) => `/talent/people/${talent.id}`}
        empty={t('talent.none')}
      />
      {registering && <RegisterTalentDialog onClose={() => setRegistering(false)} />}
      {finding && <FindPersonDialog onClose={() => setFinding(false)} />}
    </>
  );
}

export function TalentState({ status }: { status: string }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[status] ?? 'plain'}>{t(`talent.status.${status}`)}</StateTag>;
}
