import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { needsWorkbook } from '../api/need';
import { type Need, needStatuses, readNeeds } from '../api/talent';
import { useSession } from '../app/session';
import { Download } from '../patterns/Download';
import { useChoices } from '../patterns/fields';
import { UnitName } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import { DueValue, StateTag, type Tone } from '../patterns/values';
import { TalentNavigation } from './TalentNavigation';

const tones: Record<string, Tone> = { OPEN: 'warn', MATCHED: 'open', FILLED: 'good', CLOSED: 'plain' };

export function NeedRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [params] = useSearchParams();
  const mayPost = session.functions.some((one) => one === 'UNIT_OFFICER' || one === 'UNIT_HEAD');
  return (
    <RegisterPage<Need>
      name="needs"
      title={t('need.title')}
      about={t('need.about')}
      top={<TalentNavigation />}
      actions={
        <>
          <Download label={t('need.export')} name={t('need.title')} load={() => needsWorkbook(Object.fromEntries(params))} />
          {mayPost && <LinkButton to="/talent/needs/new">{t('need.post')}</LinkButton>}
        </>
      }
      filters={[{ name: 'status', label: t('need.statusLabel'), options: useChoices(needStatuses, 'need.status') }]}
      columns={[
        {
          title: t('need.name'),
          main: true,
          cell: (need) => (
            <>
              {need.title}
              <span className="row-sub">
                {need.number} · {need.projectName ?? need.enterpriseName}
              </span>
            </>
          ),
        },
        {
          title: t('need.headcount'),
          right: true,
          cell: (need) => <span className="figures">{`${need.arrived} / ${need.headcount}`}</span>,
        },
        { title: t('need.leastClass'), cell: (need) => need.leastClass },
        { title: t('project.unit'), cell: (need) => <UnitName id={need.unit} /> },
        { title: t('need.neededBy'), cell: (need) => <DueValue value={need.neededBy} overdue={false} /> },
        { title: t('need.statusLabel'), phone: 'head', cell: (need) => <NeedState status={need.status} /> },
      ]}
      load={({ filters, after, signal }) => readNeeds(filters, after, signal)}
      rowKey={(need) => need.id}
      rowLink={(need) => `/talent/needs/${need.id}`}
      empty={t('need.none')}
    />
  );
}

export function NeedState({ status }: { status: string }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[status] ?? 'plain'}>{t(`need.status.${status}`)}</StateTag>;
}
