package yihao.rules.upload.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.rules.Bilingual;
import yihao.rules.RuleSet;
import yihao.rules.upload.RuleBooks;
import yihao.rules.upload.RuleUpload;

/// Shows rule data.
final class RuleViews {

    private RuleViews() {}

    /// @param versions the latest begun first
    record KindView(String kind, List<VersionView> versions) {}

    /// @param shipped whether it came with the release
    record VersionView(
            String reference,
            String id,
            int version,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            RuleSet.Status status,
            String source,
            @Nullable Bilingual title,
            @Nullable String note,
            boolean shipped) {}

    /// @param version of the record, for `If-Match`
    /// @param decidedBy who put it in force, or declined it
    record UploadView(
            String kind,
            String reference,
            long version,
            LocalDate validFrom,
            @Nullable Bilingual title,
            String reason,
            RuleUpload.Status status,
            String proposedBy,
            Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String declinedBecause,
            List<String> actions) {}

    static KindView kind(String kind, RuleBooks books) {
        var shipped = books.writing(kind).orElseThrow().texts().keySet();
        return new KindView(
                kind,
                books.versions(kind).stream()
                        .map(set -> version(set, shipped.contains(set.reference())))
                        .toList());
    }

    static VersionView version(RuleSet<?> set, boolean shipped) {
        return new VersionView(
                set.reference(),
                set.id(),
                set.version(),
                set.validFrom(),
                set.validUntil(),
                set.status(),
                set.source(),
                set.title(),
                set.note(),
                shipped);
    }

    static UploadView upload(Versioned<RuleUpload> stored, List<String> actions) {
        var one = stored.state();
        var decided = one.decided();
        return new UploadView(
                one.kind(),
                one.reference(),
                stored.version(),
                one.validFrom(),
                one.title(),
                one.reason(),
                one.status(),
                one.proposed().by(),
                one.proposed().at(),
                decided == null ? null : decided.by(),
                decided == null ? null : decided.at(),
                one.declinedBecause(),
                actions);
    }
}
