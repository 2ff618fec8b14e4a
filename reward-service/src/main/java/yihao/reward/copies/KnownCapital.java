package yihao.reward.copies;

import java.time.LocalDate;
import yihao.kernel.Money;

/// Money of a project; it counts only while it is verified.
public record KnownCapital(
        String id,
        String projectId,
        String unit,
        String kind,
        Money amount,
        Money amountCny,
        LocalDate valueDate,
        boolean verified) {}
