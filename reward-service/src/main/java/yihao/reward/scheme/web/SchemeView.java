package yihao.reward.scheme.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.reward.scheme.FairCompetitionReview;
import yihao.reward.scheme.Halt;
import yihao.reward.scheme.SchemeVersion;

record SchemeView(
        String id,
        String schemeId,
        int schemeVersion,
        String name,
        @Nullable String documentNumber,
        List<String> sources,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String status,
        int publicityWorkingDays,
        String publicitySource,
        List<String> assumptions,
        List<String> warnings,
        @Nullable FairCompetitionReview review,
        String uploadedBy,
        @Nullable String activatedBy,
        String text,
        List<String> beneficiaries,
        @Nullable Halt suspension,
        @Nullable Halt end,
        List<String> actions,
        long version) {

    static SchemeView of(Versioned<SchemeVersion> stored, Actor actor) {
        var state = stored.state();
        var scheme = state.scheme();
        return new SchemeView(
                stored.id(),
                scheme.id(),
                scheme.version(),
                scheme.name(),
                scheme.documentNumber(),
                scheme.sources(),
                scheme.validFrom(),
                scheme.validUntil(),
                state.status().name(),
                scheme.publicity().workingDays(),
                scheme.publicity().source(),
                scheme.assumptions(),
                scheme.hasTaxBase() ? List.of("TAX_BASE") : List.of(),
                state.review(),
                state.uploadedBy(),
                state.activatedBy(),
                state.text(),
                scheme.beneficiaries(),
                state.suspension(),
                state.end(),
                state.actionsFor(actor),
                stored.version());
    }
}
