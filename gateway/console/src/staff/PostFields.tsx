import { useTranslation } from 'react-i18next';
import type { Money } from '../api/words';
import { DateField, TextField } from '../patterns/fields';
import { MoneyField } from '../patterns/MoneyField';

export interface PostForm {
  unit?: string;
  title: string;
  duties: string;
  grade: string;
  places: string;
  requirements: string;
  leastPay: Money;
  mostPay: Money;
  from: string;
  until?: string;
}

/// What a post is, as it is opened and as it is changed.
export function PostFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="title" label={t('post.name')} max={200} />
      <div className="field-row">
        <TextField name="grade" label={t('post.grade')} max={50} />
        <TextField name="places" label={t('post.places')} max={4} fit={{ pattern: /^[1-9]\d*$/, message: t('post.placesHelp') }} />
      </div>
      <TextField name="duties" label={t('post.duties')} lines={4} max={4000} />
      <TextField name="requirements" label={t('post.requirements')} lines={3} max={4000} />
      <div className="field-row">
        <MoneyField name={['leastPay']} label={t('post.leastPay')} currencies={['CNY']} />
        <MoneyField name={['mostPay']} label={t('post.mostPay')} currencies={['CNY']} />
      </div>
      <div className="field-row">
        <DateField name="from" label={t('post.from')} />
        <DateField name="until" label={t('post.until')} optional />
      </div>
    </>
  );
}

export const toPost = (form: PostForm) => ({ ...form, places: Number(form.places) });
