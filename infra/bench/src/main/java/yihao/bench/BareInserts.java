package yihao.bench;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/// One durable insert of a lead's size and nothing else: what the store alone costs.
final class BareInserts implements Call, AutoCloseable {

    private static final String TWO_KILOBYTES = "一".repeat(680);

    private final MongoClient client;
    private final MongoCollection<Document> documents;

    BareInserts(String store) {
        client = MongoClients.create(store);
        documents = client.getDatabase("bench").getCollection("bare").withWriteConcern(WriteConcern.MAJORITY);
    }

    @Override
    public boolean make(long number) {
        return documents.insertOne(new Document("text", TWO_KILOBYTES)).wasAcknowledged();
    }

    @Override
    public void close() {
        client.close();
    }
}
