package yihao.testkit.simulation;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/// A database server in memory, behind the driver's own interfaces: so the code that talks to the driver is the real
/// one.
public final class TwinStore {

    private final Map<String, TwinDocuments> collections = new HashMap<>();
    private final Set<String> forgottenRules = new HashSet<>();

    /// The database as one life of a process reaches it.
    public MongoDatabase database(String name, Gate gate) {
        InvocationHandler calls = (_, method, arguments) -> {
            if (!method.getName().equals("getCollection")) {
                throw new UnsupportedOperationException("The twin knows no " + method);
            }
            return twin(
                    MongoCollection.class,
                    new TwinCollection(other -> documents(name, other), documents(name, (String) arguments[0]), gate));
        };
        return twin(MongoDatabase.class, calls);
    }

    /// What stands there, looked at from outside.
    public List<BsonDocument> look(String database, String collection) {
        return look(database, collection, new BsonDocument());
    }

    public List<BsonDocument> look(String database, String collection, Bson filter) {
        return documents(database, collection).matching(TwinCollection.bson(filter)).stream()
                .map(TwinDocuments::copy)
                .toList();
    }

    /// For planted faults: this unique rule is not kept.
    public void forgetUnique(String path) {
        forgottenRules.add(path);
    }

    private TwinDocuments documents(String database, String collection) {
        return collections.computeIfAbsent(
                database + "/" + collection, _ -> new TwinDocuments(collection, forgottenRules));
    }

    static <T> T twin(Class<T> type, InvocationHandler calls) {
        InvocationHandler checked = (proxy, method, arguments) -> {
            try {
                return calls.invoke(proxy, method, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, checked));
    }
}
