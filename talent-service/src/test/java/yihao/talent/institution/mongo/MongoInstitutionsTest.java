package yihao.talent.institution.mongo;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import yihao.contracts.talent.InstitutionEvent;
import yihao.talent.Mongo;
import yihao.talent.institution.Institutions;
import yihao.talent.institution.InstitutionsContract;

@DisplayName("TI-02 Institutions in the store")
class MongoInstitutionsTest extends InstitutionsContract {

    @Override
    protected Institutions institutions() {
        return new MongoInstitutions(Mongo.store(), Mongo.unheard(InstitutionEvent.ENTERED), _ -> List.of("city-zibo"));
    }
}
