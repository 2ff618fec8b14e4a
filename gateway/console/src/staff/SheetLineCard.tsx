import { useTranslation } from 'react-i18next';
import type { SheetLine } from '../api/staff';
import { useLabel } from '../patterns/labels';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { MoneyValue } from '../patterns/values';
import { ResultTable } from './ResultTable';

/// One person's line: scores with their reasons, the way to the amount, the records behind it, what earlier sheets still owe.
export function SheetLineCard({ line }: { line: SheetLine }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <Section
      title={
        <>
          {line.subject ? <Doer by={line.subject} /> : line.appointmentNumber} · {line.postTitle}
        </>
      }
      extra={<MoneyValue value={line.payable} strong />}
    >
      <table className="indicators figures">
        <thead>
          <tr>
            <th scope="col">{t('paySheet.part')}</th>
            <th scope="col">{t('paySheet.weight')}</th>
            <th scope="col">{t('paySheet.score')}</th>
            <th scope="col" className="words">
              {t('paySheet.why')}
            </th>
          </tr>
        </thead>
        <tbody>
          {line.parts.map((part) => (
            <tr key={part.id}>
              <th scope="row">{label(part.name)}</th>
              <td>{part.weight ?? ''}</td>
              <td>{part.score}</td>
              <td className="words">{part.explanation.join(t('list.separator'))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {line.explanation.map((sentence) => (
        <p key={sentence} className="fact-line">
          {sentence}
        </p>
      ))}
      {line.given.map((one) => (
        <p key={one.of} className="fact-line">
          <Doer by={one.by} /> {t('paySheet.givenBecause', { value: one.value, reason: one.reason })}
        </p>
      ))}
      {line.corrections.map((one) => (
        <p key={one.sheet} className="fact-line">
          {t('paySheet.correction', { period: one.period, number: one.sheetNumber })} <MoneyValue value={one.before} /> →{' '}
          <MoneyValue value={one.now} /> <MoneyValue value={one.difference} strong />
        </p>
      ))}
      <ResultTable results={line.results} />
    </Section>
  );
}
