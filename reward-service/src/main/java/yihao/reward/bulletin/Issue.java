package yihao.reward.bulletin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.reward.Mark;

/// How a bulletin went out.
///
/// @param on the day it bears
/// @param number none until the year has given it one
/// @param docx SHA-256 of the document as it was issued
/// @param pdf the same of the PDF
public record Issue(
        LocalDate on,
        Mark by,
        @Nullable String number,
        @Nullable String docx,
        @Nullable String pdf) {

    Issue numbered(String given) {
        return new Issue(on, by, given, docx, pdf);
    }

    Issue printed(String docxHash, String pdfHash) {
        return new Issue(on, by, number, docxHash, pdfHash);
    }
}
