package yihao.talent.institutionquota.mongo;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import yihao.talent.Mongo;
import yihao.talent.institutionquota.InstitutionQuotas;
import yihao.talent.institutionquota.InstitutionQuotasContract;

@DisplayName("TI-09 Quotas of institutions in the store")
class MongoInstitutionQuotasTest extends InstitutionQuotasContract {

    @Override
    protected InstitutionQuotas quotas() {
        return new MongoInstitutionQuotas(Mongo.store(), _ -> List.of("city-zibo"));
    }
}
