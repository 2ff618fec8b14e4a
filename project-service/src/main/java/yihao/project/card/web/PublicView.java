package yihao.project.card.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.project.card.Procedure;
import yihao.project.card.WatchCard;
import yihao.project.card.web.CardView.ComplaintView;
import yihao.project.card.web.CardView.PromiseView;
import yihao.rules.Bilingual;

/// What the enterprise sees: how its procedures stand and what came of them, nothing that colleagues say among
/// themselves.
record PublicView(
        String number,
        String projectName,
        @Nullable Bilingual unitName,
        Bilingual track,
        @Nullable LocalDate wholeDue,
        boolean wholeProvisional,
        List<PublicProcedureView> procedures,
        List<PromiseView> promises,
        List<ComplaintView> complaints,
        @Nullable Instant linkExpiresAt) {

    /// @param said the result of what is done
    record PublicProcedureView(
            String id,
            Bilingual label,
            Bilingual office,
            int workingDays,
            List<Bilingual> after,
            Procedure.Status status,
            @Nullable LocalDate acceptedOn,
            List<PublicStopView> stops,
            @Nullable LocalDate endedOn,
            @Nullable String said,
            @Nullable LocalDate due,
            boolean provisional,
            @Nullable Integer daysUsed,
            int daysLate,
            @Nullable Boolean onTime,
            WatchCard.State state,
            @Nullable Integer satisfaction) {}

    record PublicStopView(LocalDate from, @Nullable LocalDate until) {}
}
