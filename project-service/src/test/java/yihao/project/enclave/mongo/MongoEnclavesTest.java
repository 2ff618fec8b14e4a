package yihao.project.enclave.mongo;

import org.junit.jupiter.api.DisplayName;
import yihao.project.RunningService;
import yihao.project.enclave.Enclaves;
import yihao.project.enclave.EnclavesContract;

@DisplayName("Agreements in the store")
class MongoEnclavesTest extends EnclavesContract {

    @Override
    protected Enclaves enclaves() {
        return RunningService.SERVICE.bean(Enclaves.class);
    }
}
