package yihao.contracts.project;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.contracts.Amount;

/// Money of a project: entered by one person, verified by another, revocable with a reason. Topic `project.capital`.
public record CapitalState(
        String capitalId,
        String projectId,
        String unit,
        String capitalKind,
        Amount amount,
        LocalDate valueDate,
        String rate,
        LocalDate rateDay,
        String rateSource,
        String rateRule,
        Amount amountCny,
        String status,
        @Nullable Instant verifiedAt) {}
