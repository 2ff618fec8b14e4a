package yihao.talent.consultation;

import org.junit.jupiter.api.DisplayName;

@DisplayName("EC-04 Consultations in memory")
class InMemoryConsultationsTest extends ConsultationsContract {

    @Override
    protected Consultations consultations() {
        return new InMemoryConsultations();
    }
}
