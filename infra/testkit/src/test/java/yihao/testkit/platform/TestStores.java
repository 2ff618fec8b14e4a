package yihao.testkit.platform;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import yihao.platform.store.Store;
import yihao.testkit.service.ServiceUnderTest;

/// A database of its own for each test, in the store of this JVM.
public final class TestStores {

    private static final MongoClient CLIENT =
            MongoClients.create(ServiceUnderTest.store().uri());

    private TestStores() {}

    public static Store fresh(String service) {
        return new Store(
                CLIENT.getDatabase("t" + UUID.randomUUID().toString().substring(0, 8)), service, new JsonMapper());
    }
}
