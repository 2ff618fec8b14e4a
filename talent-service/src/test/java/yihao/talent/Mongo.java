package yihao.talent;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import yihao.contracts.EventKind;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;
import yihao.platform.store.Store;
import yihao.testkit.service.ServiceUnderTest;

/// An empty database of the embedded store.
public final class Mongo {

    private static final MongoClient CLIENT =
            MongoClients.create(ServiceUnderTest.store().uri());

    private Mongo() {}

    public static Store store() {
        return new Store(
                CLIENT.getDatabase("twin_" + UUID.randomUUID().toString().substring(0, 8)), "talent", new JsonMapper());
    }

    /// Events that nobody reads here.
    public static <T> EventsOut<T> unheard(EventKind<?> kind) {
        return (id, _, _) -> new OutgoingEvent(kind, id);
    }
}
