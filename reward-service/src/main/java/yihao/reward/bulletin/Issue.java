package yihao.reward.bulletin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.reward.Mark;

/// How a bulletin went out.
///
/// @param on the day it bears
/// @param number none until the year has given it one
/// @param docx the document as it was issued
/// @param pdf the same as PDF
public record Issue(
        LocalDate on,
        Mark by,
        @Nullable String number,
        @Nullable Printed docx,
        @Nullable Printed pdf) {

    Issue numbered(String given) {
        return new Issue(on, by, given, docx, pdf);
    }

    Issue printed(Printed word, Printed portable) {
        return new Issue(on, by, number, word, portable);
    }

    @Nullable
    Printed printed(Form form) {
        return switch (form) {
            case DOCX -> docx;
            case PDF -> pdf;
        };
    }
}
