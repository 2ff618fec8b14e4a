package yihao.lead.intake.mongo;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.lead.Lead;
import yihao.lead.intake.LeadRegister.LeadFilter;
import yihao.platform.store.SearchKeys;
import yihao.reference.names.Typing;

/// L7: how a lead is found while somebody types.
final class LeadSearch {

    private static final Typing TYPING = Typing.shipped();

    private LeadSearch() {}

    /// The investor's names and credit code, the title and the number.
    static SearchKeys keys(Lead lead) {
        var report = lead.report();
        var texts = new HashSet<>(Set.of(lead.number(), report.title()));
        report.investor().names().forEach(name -> texts.add(name.text()));
        if (report.investor().creditCode() != null) {
            texts.add(report.investor().creditCode());
        }
        var found = TYPING.found(texts);
        return new SearchKeys(found.beginnings(), found.plain());
    }

    /// @param beginning of one of the keys
    /// @param characters that stand in one of the texts besides; none where only letters are typed
    record Asked(String beginning, @Nullable String characters) {}

    /// None where the filter has no text.
    static Optional<Asked> asked(LeadFilter filter) {
        return Optional.ofNullable(filter.text())
                .filter(text -> !text.isBlank())
                .map(text -> new Asked(
                        TYPING.beginning(text), TYPING.characters(text).orElse(null)));
    }
}
