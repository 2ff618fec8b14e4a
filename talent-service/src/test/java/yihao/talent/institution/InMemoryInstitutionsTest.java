package yihao.talent.institution;

import org.junit.jupiter.api.DisplayName;

@DisplayName("TI-02 Institutions in memory")
class InMemoryInstitutionsTest extends InstitutionsContract {

    @Override
    protected Institutions institutions() {
        return new InMemoryInstitutions(Targets.UNITS);
    }
}
