package yihao.talent.appointment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.talent.appointment.Contract;
import yihao.talent.appointment.Contract.Target;
import yihao.talent.appointment.ResultKind;

record ContractRequest(
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @Nullable LocalDate probationUntil,
        @NotNull Money basePay,
        @NotBlank @Size(max = 4_000) String tasks,
        @Nullable @Size(max = 20) List<@Valid TargetRequest> targets) {

    record TargetRequest(
            @NotNull ResultKind result, @NotNull @Positive BigDecimal perYear) {}

    Contract toDomain() {
        var agreed = targets == null
                ? List.<Target>of()
                : targets.stream()
                        .map(target -> new Target(target.result(), target.perYear()))
                        .toList();
        return new Contract(number.strip(), from, until, probationUntil, basePay, tasks, agreed);
    }
}
