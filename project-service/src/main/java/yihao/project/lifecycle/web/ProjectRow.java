package yihao.project.lifecycle.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.project.lifecycle.Light;
import yihao.rules.Bilingual;

/// A project in a list or on the board.
///
/// @param stageSince none where the ledger that brought the project names no day
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
        @Nullable LocalDate stageSince,
        int missing,
        @Nullable Light light) {}
