package yihao.project.lifecycle.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.rules.Bilingual;

/// A project in a list or on the board.
///
/// @param missing how much the next stage still asks for
record ProjectRow(
        String id,
        String number,
        String name,
        String investorName,
        String country,
        @Nullable String industry,
        String unit,
        @Nullable Bilingual unitName,
        String stage,
        String status,
        Money amount,
        LocalDate stageSince,
        int missing) {}
