package yihao.talent.consultation.mongo;

import org.junit.jupiter.api.DisplayName;
import yihao.contracts.talent.ConsultationEvent;
import yihao.talent.Mongo;
import yihao.talent.consultation.Consultations;
import yihao.talent.consultation.ConsultationsContract;

@DisplayName("EC-04 Consultations in the store")
class MongoConsultationsTest extends ConsultationsContract {

    @Override
    protected Consultations consultations() {
        return new MongoConsultations(Mongo.store(), Mongo.unheard(ConsultationEvent.ASKED));
    }
}
