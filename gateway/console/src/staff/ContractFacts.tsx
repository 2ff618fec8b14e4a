import { useTranslation } from 'react-i18next';
import type { Contract } from '../api/staff';
import { Facts } from '../patterns/Section';
import { DateValue, MoneyValue } from '../patterns/values';

export function ContractFacts({ contract }: { contract: Contract }) {
  const { t } = useTranslation();
  return (
    <>
      <Facts
        items={[
          [t('appointment.contractNumber'), contract.number],
          [t('appointment.from'), <DateValue key="from" value={contract.from} />],
          [t('appointment.until'), <DateValue key="until" value={contract.until} />],
          [t('appointment.probationUntil'), contract.probationUntil && <DateValue key="probation" value={contract.probationUntil} />],
          [t('appointment.basePay'), <MoneyValue key="pay" value={contract.basePay} />],
          ...contract.targets.map((target): [string, string] => [
            t(`staff.result.${target.result}`),
            t('appointment.aYear', { count: target.perYear as unknown as number }),
          ]),
        ]}
      />
      <p className="fact-line pre">{contract.tasks}</p>
    </>
  );
}
