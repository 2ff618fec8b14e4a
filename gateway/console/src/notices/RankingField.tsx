import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import dayjs from 'dayjs';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type Ranking, readRankings } from '../api/assessment';
import { ChoiceField, TextField } from '../patterns/fields';
import { useToday } from '../patterns/today';
import { useMethodName } from '../ranking/methods';

const written = /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/;

/// The month before this one: what is mostly told of.
export function useLastMonth(): string {
  return dayjs(useToday()).subtract(1, 'month').format('YYYY-MM');
}

/// A published ranking, found by its period.
export function RankingField() {
  const { t } = useTranslation();
  const methodOf = useMethodName();
  const form = Form.useFormInstance();
  const period = (Form.useWatch('period') as string | undefined) ?? '';
  const rankings = useQuery({
    queryKey: ['rankings', period],
    queryFn: ({ signal }) => readRankings(period, signal),
    enabled: written.test(period),
  });
  useEffect(() => form.setFieldValue('rankingId', undefined), [form, period]);
  const nameOf = (one: Ranking) => {
    const name = methodOf(one);
    return one.corrects ? `${name} · ${t('bulletin.rankingCorrected')}` : name;
  };
  return (
    <>
      <TextField
        name="period"
        label={t('bulletin.period')}
        help={t('ranking.periodHelp')}
        max={7}
        fit={{ pattern: written, message: t('ranking.periodHelp') }}
      />
      <ChoiceField
        name="rankingId"
        label={t('bulletin.ranking')}
        help={rankings.data?.items.length === 0 ? t('ranking.none') : ''}
        choices={(rankings.data?.items ?? []).map((one) => ({ value: one.id, label: nameOf(one) }))}
      />
    </>
  );
}
