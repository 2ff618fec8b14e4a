package yihao.project.lifecycle.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.papers.ScanView;
import yihao.papers.ScanViews;
import yihao.project.lifecycle.Evidence;
import yihao.project.lifecycle.Jump;
import yihao.project.lifecycle.Light;
import yihao.project.lifecycle.Loss;
import yihao.project.lifecycle.Missing;
import yihao.project.lifecycle.StageEntry;
import yihao.project.lifecycle.StageRules;
import yihao.reference.Divisions;
import yihao.rules.Bilingual;

/// A project as its page shows it.
///
/// @param ledgerNumber as the office calls it whose ledger it comes from
/// @param kind empty where nobody said one and the rules know none
/// @param statusOn on which day it was suspended or terminated, where somebody said it
/// @param unproved what the stages up to its own still ask for, of a project that a ledger brought
record ProjectView(
        String id,
        String number,
        long version,
        @Nullable String leadId,
        @Nullable String leadNumber,
        @Nullable String ledgerNumber,
        String name,
        @Nullable String enterpriseId,
        String investorName,
        @Nullable String creditCode,
        String country,
        boolean foreignInvested,
        boolean investorFromOutsideCity,
        @Nullable String industry,
        String kind,
        Bilingual kindLabel,
        Money amount,
        String unit,
        @Nullable Bilingual unitName,
        List<String> sharingUnits,
        String stage,
        Bilingual stageLabel,
        String status,
        @Nullable String statusReason,
        @Nullable LocalDate statusOn,
        @Nullable LossView loss,
        Map<String, LocalDate> reachedOn,
        Map<String, Object> fields,
        List<EvidenceView> evidence,
        @Nullable Todo todo,
        List<Missing> unproved,
        List<PossibleMove> moves,
        List<PossibleMove> jumps,
        @Nullable JumpView jump,
        List<StageEntry> stageLog,
        @Nullable Light light,
        List<String> actions) {

    /// A jump that waits for another person's consent.
    record JumpView(String to, Bilingual label, LocalDate on, String reason, String by, Instant at) {
        static @Nullable JumpView of(@Nullable Jump jump, StageRules rules) {
            return jump == null
                    ? null
                    : new JumpView(
                            jump.to(),
                            rules.stage(jump.to())
                                    .map(StageRules.Stage::label)
                                    .orElse(new Bilingual(jump.to(), jump.to())),
                            jump.on(),
                            jump.reason(),
                            jump.by(),
                            jump.at());
        }
    }

    record LossView(
            LocalDate on,
            String place,
            @Nullable String division,
            @Nullable String divisionName,
            @Nullable String competitor) {

        static @Nullable LossView of(@Nullable Loss loss) {
            if (loss == null) {
                return null;
            }
            var division = loss.division();
            var name = division == null ? null : Divisions.shipped().fullName(division);
            return new LossView(loss.on(), loss.place(), division, name, loss.competitor());
        }
    }

    record EvidenceView(
            String id,
            String paper,
            Bilingual label,
            String title,
            @Nullable LocalDate documentDate,
            String sha256,
            @Nullable Long size,
            @Nullable String mediaType,
            boolean hasFile,
            @Nullable String note,
            String addedBy,
            Instant addedAt,
            @Nullable String withdrawn,
            @Nullable ScanView scan) {

        static List<EvidenceView> of(List<Evidence> evidence, StageRules rules, ScanViews scans) {
            var files = evidence.stream()
                    .flatMap(item -> Stream.ofNullable(item.fileId()))
                    .toList();
            var known = scans.of(files);
            return evidence.stream().map(item -> of(item, rules, known)).toList();
        }

        private static EvidenceView of(Evidence item, StageRules rules, Map<String, ScanView> scans) {
            var label = rules.paper(item.paper())
                    .map(StageRules.PaperRule::label)
                    .orElse(new Bilingual(item.paper(), item.paper()));
            return new EvidenceView(
                    item.id(),
                    item.paper(),
                    label,
                    item.title(),
                    item.documentDate(),
                    item.sha256(),
                    item.size(),
                    item.mediaType(),
                    item.fileId() != null,
                    item.note(),
                    item.addedBy(),
                    item.addedAt(),
                    item.withdrawn() == null ? null : item.withdrawn().reason(),
                    item.fileId() == null ? null : scans.get(item.fileId()));
        }
    }

    /// What the next stage still asks for: a list to work through, not an error.
    record Todo(String to, Bilingual label, List<Missing> missing) {}

    record PossibleMove(String to, Bilingual label, boolean correction, boolean needsReason, int missing) {}
}
