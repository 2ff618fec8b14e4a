package yihao.ledgers;

import yihao.kernel.ProblemCode;

/// Why a file is not read as a spreadsheet.
public enum LedgerProblem implements ProblemCode {
    /// Fact `most`: megabytes.
    TOO_LARGE("ledger.too-large"),
    /// A picture, a document, a damaged workbook.
    NOT_A_SPREADSHEET("ledger.not-a-spreadsheet"),
    /// A binary `.xls`, or a workbook under a password: both come in the same container.
    OLD_OR_LOCKED("ledger.old-or-locked"),
    /// Small on its way and huge once unpacked.
    UNPACKS_TOO_LARGE("ledger.unpacks-too-large"),
    /// Fact `headings`: what may be some, for a person to say what they mean.
    NO_HEADINGS("ledger.no-headings"),
    NO_ROWS("ledger.no-rows"),
    /// Fact `most`.
    TOO_MANY_ROWS("ledger.too-many-rows"),
    /// Facts `most`, `row`.
    ROW_TOO_LONG("ledger.row-too-long"),
    /// Facts `most`, `row`.
    TOO_MANY_COLUMNS("ledger.too-many-columns");

    private final String code;

    LedgerProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.REFUSED;
    }
}
