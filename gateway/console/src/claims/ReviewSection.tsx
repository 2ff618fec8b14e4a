import { CheckCircleFilled, ClockCircleOutlined, CloseCircleFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { type Claim, reviewBodies } from '../api/reward';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { TimeValue } from '../patterns/values';

export function ReviewSection({ claim }: { claim: Claim }) {
  const { t } = useTranslation();
  return (
    <Section title={t('claim.reviews')}>
      <ol className="parties">
        {reviewBodies.map((body) => {
          const review = claim.reviews.find((one) => one.body === body);
          return (
            <li key={body} className={review?.agrees ? 'party party-done' : review ? 'party party-no' : 'party'}>
              {review ? (
                review.agrees ? (
                  <CheckCircleFilled aria-hidden />
                ) : (
                  <CloseCircleFilled aria-hidden />
                )
              ) : (
                <ClockCircleOutlined aria-hidden />
              )}
              <strong>{t(`claim.body.${body}`)}</strong>
              <span className="party-when">
                {review ? (
                  <>
                    {t(review.agrees ? 'claim.agrees' : 'claim.disagrees')}
                    {review.opinion && ` · ${review.opinion}`}
                    <span className="row-sub">
                      <Doer by={review.by} /> · <TimeValue value={review.at} />
                    </span>
                  </>
                ) : (
                  t('claim.reviewOpen')
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
