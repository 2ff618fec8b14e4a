import { useTranslation } from 'react-i18next';
import type { Counted, CountedSum } from '../api/counting';
import { useLabel } from '../patterns/labels';
import { useSource } from '../patterns/sources';
import { DateValue, MoneyValue, StateTag, type Tone } from '../patterns/values';

const tones: Record<Counted, Tone> = { COUNTED: 'good', NOT_COUNTED: 'plain', OPEN: 'warn' };

export function CountedTag({ counted }: { counted: Counted }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[counted]}>{t(`counting.counted.${counted}`)}</StateTag>;
}

/// The account of one figure: each sum, what counts of it, and why the rest does not.
export function CountedSums({ lines }: { lines: CountedSum[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const source = useSource();
  return (
    <table className="compare">
      <thead>
        <tr>
          {(['sum', 'countedCny', 'why', 'source'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`counting.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td>
              {label(line.kindLabel)} <MoneyValue value={line.amount} />
              <span className="row-sub">
                <DateValue value={line.valueDate} /> · {line.voucher?.number ?? t('capital.noVoucher')}
              </span>
            </td>
            <td>
              <CountedTag counted={line.counted} />
              {line.counted !== 'NOT_COUNTED' && (
                <span className="row-sub">
                  <MoneyValue value={line.countedCny} /> · {t('counting.unit')} {label(line.unitLabel)}
                </span>
              )}
            </td>
            <td>{line.reasons.map((reason) => label(reason.label)).join(t('list.separator'))}</td>
            <td>{[...new Set(line.reasons.map((reason) => source(reason.source)))].join(t('list.separator'))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
