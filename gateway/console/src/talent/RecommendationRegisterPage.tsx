import { useTranslation } from 'react-i18next';
import { type Recommendation, readRecommendations, recommendationStatuses } from '../api/need';
import { useSession } from '../app/session';
import { useChoices } from '../patterns/fields';
import { UnitName } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import { DateValue, StateTag, TimeValue, type Tone } from '../patterns/values';
import { TalentNavigation } from './TalentNavigation';

const tones: Record<string, Tone> = { RECOMMENDED: 'warn', CONFIRMED: 'open', DECLINED: 'plain', USED: 'good' };
const mayRecommend = ['UNIT_OFFICER', 'UNIT_HEAD', 'REFERRER', 'EXPERT'];

export function RecommendationRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <RegisterPage<Recommendation>
      name="recommendations"
      title={t('recommendation.title')}
      about={t('recommendation.about')}
      top={<TalentNavigation />}
      actions={
        session.functions.some((one) => mayRecommend.includes(one)) && (
          <LinkButton to="/talent/recommendations/new">{t('recommendation.file')}</LinkButton>
        )
      }
      filters={[
        { name: 'status', label: t('recommendation.statusLabel'), options: useChoices(recommendationStatuses, 'recommendation.status') },
      ]}
      columns={[
        {
          title: t('recommendation.number'),
          main: true,
          cell: (one) => (
            <>
              {one.number}
              <span className="row-sub">{one.needNumber}</span>
            </>
          ),
        },
        { title: t('recommendation.by'), cell: (one) => <RecommenderName one={one} /> },
        { title: t('recommendation.at'), cell: (one) => <TimeValue value={one.recommendedAt} /> },
        { title: t('recommendation.confirmedOn'), cell: (one) => <DateValue value={one.confirmedOn} /> },
        { title: t('recommendation.statusLabel'), phone: 'head', cell: (one) => <RecommendationState status={one.status} /> },
      ]}
      load={({ filters, after, signal }) => readRecommendations(filters, after, signal)}
      rowKey={(one) => one.id}
      rowLink={(one) => `/talent/recommendations/${one.id}`}
      empty={t('recommendation.none')}
    />
  );
}

export function RecommendationState({ status }: { status: string }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[status] ?? 'plain'}>{t(`recommendation.status.${status}`)}</StateTag>;
}

export function RecommenderName({ one }: { one: Recommendation }) {
  const { t } = useTranslation();
  if (one.enterpriseName) return <>{one.enterpriseName}</>;
  return one.unit ? <UnitName id={one.unit} /> : <>{t(`recommendation.kind.${one.recommenderKind}`)}</>;
}
