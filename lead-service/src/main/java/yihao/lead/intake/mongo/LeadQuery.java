package yihao.lead.intake.mongo;

import static yihao.kernel.Function.BUREAU_HEAD;
import static yihao.kernel.Function.BUREAU_OFFICER;
import static yihao.kernel.Function.CITY_LEADER;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.lead.Lead;
import yihao.lead.LeadSight;
import yihao.lead.Network;
import yihao.lead.Sharing;
import yihao.lead.intake.LeadRegister.LeadFilter;

/// L7: visibility is part of the query.
final class LeadQuery {

    private static final String INVOLVES = "unit:";

    private LeadQuery() {}

    /// Who may read a lead, and a mark for each unit that reported it or was ever handed it, so that one index answers
    /// both.
    static Set<String> readers(Lead lead, Network network) {
        var readers = new HashSet<>(LeadSight.readers(lead, network));
        readers.add(INVOLVES + lead.report().unit());
        lead.dispatches().forEach(handed -> readers.add(INVOLVES + handed.unit()));
        return readers;
    }

    static Bson of(Actor actor, LeadFilter filter, @Nullable String after) {
        var parts = new ArrayList<Bson>();
        if (filter.unit() != null) {
            parts.add(Filters.eq("readers", INVOLVES + filter.unit()));
        }
        parts.add(LeadSight.isSighted(actor) ? Filters.in("readers", actor.scopes()) : Filters.in("readers", "nobody"));
        if (after != null) {
            parts.add(Filters.lt("state.number", after));
        }
        if (filter.status() != null) {
            parts.add(Filters.eq("state.status", filter.status().name()));
        }
        if (filter.valuable() != null) {
            parts.add(Filters.eq("state.judgement.valuable", filter.valuable()));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            parts.add(text(filter.text().strip()));
            maskedRowsLeftOut(actor).ifPresent(parts::add);
        }
        return Filters.and(parts);
    }

    private static Bson text(String written) {
        var part = Pattern.compile(Pattern.quote(written), Pattern.CASE_INSENSITIVE);
        return Filters.or(
                Filters.regex("state.number", part),
                Filters.regex("state.report.title", part),
                Filters.regex("state.report.investor.names.text", part));
    }

    /// A search must not tell what the row masks.
    private static Optional<Bson> maskedRowsLeftOut(Actor actor) {
        if (actor.has(BUREAU_OFFICER, BUREAU_HEAD, CITY_LEADER)) {
            return Optional.empty();
        }
        var open = Filters.ne("state.report.sharing", Sharing.CONFIDENTIAL.name());
        return Optional.of(LeadSight.worksLeads(actor) ? Filters.or(open, Filters.eq("readers", actor.unit())) : open);
    }
}
