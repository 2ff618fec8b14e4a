package yihao.reward.tolerance.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.reward.tolerance.Answer;
import yihao.reward.tolerance.Answer.Evidence;
import yihao.reward.tolerance.Answer.Finding;
import yihao.reward.tolerance.Fault;

/// What callers send about a tolerance case.
final class ToleranceRequests {

    private ToleranceRequests() {}

    record FaultRequest(
            @NotNull Fault.Kind kind,
            @NotBlank @Size(max = 100) String id,
            @NotBlank @Size(max = 4000) String facts,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @NotEmpty @Size(max = 50) List<@Valid @NotNull AnswerRequest> answers) {

        Fault fault() {
            return new Fault(kind, id, facts, from, until);
        }

        List<Answer> said() {
            return answers.stream().map(AnswerRequest::answer).toList();
        }
    }

    record AnswerRequest(
            @NotBlank @Size(max = 100) String condition,
            @NotNull @Size(max = 4000) String statement,
            @NotNull @Size(max = 20) List<@Valid @NotNull EvidenceRequest> evidence) {

        Answer answer() {
            return new Answer(
                    condition,
                    statement,
                    evidence.stream()
                            .map(one -> new Evidence(one.reference(), one.sha256()))
                            .toList(),
                    null);
        }
    }

    /// @param sha256 of the file, where the paper is one
    record EvidenceRequest(
            @NotBlank @Size(max = 500) String reference,
            @Nullable @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}

    record ExaminationRequest(
            @NotEmpty @Size(max = 50) List<@Valid @NotNull FindingRequest> findings,
            @Nullable @Size(max = 4000) String reason) {

        Map<String, Finding> found() {
            var found = new HashMap<String, Finding>();
            findings.forEach(one -> found.put(one.condition(), new Finding(one.met(), one.reason())));
            return found;
        }
    }

    record FindingRequest(
            @NotBlank @Size(max = 100) String condition,
            @NotNull Boolean met,
            @NotBlank @Size(max = 4000) String reason) {}

    record DecisionRequest(
            @NotNull Boolean accepted,
            @Nullable @Size(max = 4000) String reason) {}

    record ReasonRequest(@Nullable @Size(max = 4000) String reason) {}
}
