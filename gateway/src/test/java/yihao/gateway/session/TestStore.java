package yihao.gateway.session;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import yihao.embedded.store.EmbeddedStore;

/// One store for all tests of this module.
public final class TestStore {

    private static final EmbeddedStore STORE = EmbeddedStore.temporary();
    private static final MongoClient CLIENT = MongoClients.create(STORE.uri());

    private TestStore() {}

    static String uri() {
        return STORE.uri();
    }

    public static MongoDatabase database(String name) {
        return CLIENT.getDatabase(name);
    }
}
