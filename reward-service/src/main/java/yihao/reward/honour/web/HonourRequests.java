package yihao.reward.honour.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.reward.honour.Nominate.Proposal;
import yihao.reward.honour.Nominee;
import yihao.reward.honour.Nominee.VetoAnswer;
import yihao.reward.honour.Round.Sum;

/// What callers send about a selection.
final class HonourRequests {

    private HonourRequests() {}

    /// @param rankingId the published ranking, where the kind reads one
    record OpeningRequest(
            @NotBlank @Size(max = 100) String kind,
            @NotBlank @Size(max = 20) String period,
            @Nullable @Size(max = 200) String rankingId) {}

    /// @param name of a person: only its beginning is kept
    record NominationRequest(
            @NotNull Nominee.What what,
            @NotBlank @Size(max = 200) String reference,
            @Nullable @Size(max = 100) String name,
            @NotBlank @Size(max = 4000) String reasons,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 500) String> evidence) {

        Proposal proposal() {
            return new Proposal(what, reference, name, reasons, Objects.requireNonNullElse(evidence, List.of()));
        }
    }

    /// @param points of a jury; of a vote left out
    record GivenRequest(
            @NotNull Integer no,

            @Nullable @DecimalMin("0") @Digits(integer = 6, fraction = 6)
            BigDecimal points) {}

    record BallotRequest(@NotNull @Size(max = 500) List<@Valid @NotNull GivenRequest> given) {

        List<Sum> sums() {
            return given.stream()
                    .map(one -> new Sum(one.no(), Objects.requireNonNullElse(one.points(), BigDecimal.ONE)))
                    .toList();
        }
    }

    /// @param nominees whom the deciders name; of another way of choosing left out
    record ChoiceRequest(@Nullable @Size(max = 500) List<@NotNull Integer> nominees) {}

    record CheckRequest(@NotNull @Size(max = 5000) List<@Valid @NotNull VetoRequest> answers) {

        Map<Integer, List<VetoAnswer>> said() {
            var said = new HashMap<Integer, List<VetoAnswer>>();
            answers.forEach(one -> said.computeIfAbsent(one.no(), _ -> new ArrayList<>())
                    .add(new VetoAnswer(one.veto(), one.hit(), one.finding())));
            return said;
        }
    }

    record VetoRequest(
            @NotNull Integer no,
            @NotBlank @Size(max = 100) String veto,
            @NotNull Boolean hit,
            @NotBlank @Size(max = 2000) String finding) {}

    record NoteRequest(@Nullable @Size(max = 2000) String reason) {}

    record ObjectionRequest(
            @NotNull Integer no, @NotBlank @Size(max = 2000) String text) {}

    record AnswerRequest(
            @NotNull Boolean upheld,
            @NotBlank @Size(max = 2000) String answer) {}

    record WithdrawalRequest(
            @NotNull Boolean agreed,
            @NotBlank @Size(max = 2000) String reason) {}
}
