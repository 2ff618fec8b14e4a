package yihao.talent.institutionquota;

import org.junit.jupiter.api.DisplayName;

@DisplayName("TI-09 Quotas of institutions in memory")
class InMemoryInstitutionQuotasTest extends InstitutionQuotasContract {

    @Override
    protected InstitutionQuotas quotas() {
        return new InMemoryInstitutionQuotas();
    }
}
