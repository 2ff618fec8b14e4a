package yihao.lead.intake.mongo;

import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import yihao.lead.Channel;
import yihao.lead.intake.LeadSources.Count;
import yihao.lead.intake.LeadSources.Place;

/// Leads grouped by where they come from.
final class SourceCounts {

    private static final String COUNTRY = "country";
    private static final String PROVINCE = "province";
    private static final String CHANNEL = "channel";
    private static final String LEADS = "leads";
    private static final String CHINA = "CN";
    private static final Document CREDIT_CODE =
            new Document("$ifNull", List.of("$state.report.investor.creditCode", ""));

    /// A credit code names its province in the third and fourth place.
    static final Document GROUPED = new Document(
                    "_id",
                    new Document(COUNTRY, "$state.report.investor.country")
                            .append(PROVINCE, new Document("$substrCP", List.of(CREDIT_CODE, 2, 2)))
                            .append(CHANNEL, "$state.report.channel"))
            .append(LEADS, new Document("$sum", 1));

    private SourceCounts() {}

    static Count read(BsonDocument group) {
        var key = group.getDocument("_id");
        var country = key.getString(COUNTRY).getValue();
        var province = key.getString(PROVINCE).getValue();
        var known = country.equals(CHINA) && !province.isEmpty();
        return new Count(
                new Place(country, known ? province : null),
                Channel.valueOf(key.getString(CHANNEL).getValue()),
                group.getNumber(LEADS).longValue());
    }
}
