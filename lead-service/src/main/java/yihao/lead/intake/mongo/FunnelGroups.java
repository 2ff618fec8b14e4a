package yihao.lead.intake.mongo;

import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import yihao.lead.LeadStatus;
import yihao.lead.intake.LeadFunnel.Group;

/// Leads grouped by how far they have come.
final class FunnelGroups {

    private static final String VALUABLE = "valuable";
    private static final String DISPATCHED = "dispatched";
    private static final String STATUS = "status";
    private static final String LEADS = "leads";

    static final Document GROUPED = new Document(
                    "_id",
                    new Document(VALUABLE, new Document("$eq", List.of("$state.judgement.valuable", true)))
                            .append(
                                    DISPATCHED,
                                    new Document("$gt", List.of(new Document("$size", "$state.dispatches"), 0)))
                            .append(STATUS, "$state.status"))
            .append(LEADS, new Document("$sum", 1));

    private FunnelGroups() {}

    static Group read(BsonDocument group) {
        var key = group.getDocument("_id");
        return new Group(
                key.getBoolean(VALUABLE).getValue(),
                key.getBoolean(DISPATCHED).getValue(),
                key.getString(STATUS).getValue().equals(LeadStatus.CONVERTED.name()),
                group.getNumber(LEADS).longValue());
    }
}
