package yihao.ledgers;

/// What one file may hold.
public final class LedgerLimits {

    /// What the services take in one request (`spring.servlet.multipart`).
    public static final int MOST_MEGABYTES = 20;

    /// A city's visits of several years; a machine that has more sends it in parts.
    public static final int MOST_ROWS = 50_000;

    /// The widest published form has a third of it; more is a whole sheet that somebody has formatted.
    public static final int MOST_COLUMNS = 60;

    /// So many rows of twenty columns take 100 MB as XML; twice that is no spreadsheet of people.
    static final long MOST_UNPACKED_BYTES = 192L << 20;

    /// What is held of one sheet at once, in characters.
    static final long MOST_TEXT = 64L << 20;

    /// What one row may say, in characters: a hundred of them fit in one stored document.
    public static final int LONGEST_ROW = 20_000;

    /// What a cell of Excel can hold.
    static final int LONGEST_CELL = 32_767;

    private LedgerLimits() {}

    /// A longer text is a sentence, and nobody looks for an amount in it.
    static final int LONGEST_AMOUNT = 100;
}
