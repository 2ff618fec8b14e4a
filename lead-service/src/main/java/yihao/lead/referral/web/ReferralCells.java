package yihao.lead.referral.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Refusal;
import yihao.lead.referral.AgreeShares;
import yihao.lead.referral.ImportReferrals.Item;
import yihao.lead.referral.ImportReferrals.Part;
import yihao.lead.referral.ReferralLedgerRule;
import yihao.lead.referral.ReferralLedgerRule.Field;
import yihao.ledgers.DayText;
import yihao.ledgers.Ledger.Cell;
import yihao.ledgers.Ledger.Row;
import yihao.platform.web.problem.Problems.Violation;

/// Reads one row of a spreadsheet as a filing: `甲、乙` with `60%、40%` are joint referrers, and so are several rows of
/// one lead with a share each. What cannot be read is refused with its reason, never guessed.
record ReferralCells(Row row, ReferralLedgerRule rule) {

    private static final Pattern BETWEEN = Pattern.compile("[、；;\\n]+");
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?)\\s*%?");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_STATEMENT = 5000;

    /// @param day as the sheet says it: the filing is of the day it is entered
    /// @param item none where a cell is wrong, or a row that it belongs to is
    /// @param refusal of all the rows of its filing
    record ReadRow(
            Row row,
            String lead,
            List<String> shares,
            @Nullable LocalDate day,
            @Nullable Item item,
            List<Violation> violations,
            @Nullable Refusal refusal) {}

    ReadRow read() {
        var wrong = new ArrayList<Violation>(withoutValue());
        var lead = fitting(Field.LEAD, LONGEST_NUMBER, wrong);
        if (lead.isEmpty()) {
            wrong.add(new Violation(pointer(Field.LEAD), "required"));
        }
        var statement = fitting(Field.STATEMENT, LONGEST_STATEMENT, wrong);
        var parts = parts(wrong);
        var day = day(wrong);
        var refusal = JointRows.whyNot(row).orElse(null);
        var item = wrong.isEmpty() && refusal == null
                ? new Item(JointRows.first(row), lead, parts, said(statement))
                : null;
        return new ReadRow(row, lead, words(row.text(Field.SHARE.name())), day, item, List.copyOf(wrong), refusal);
    }

    private String said(String own) {
        return Stream.of(JointRows.statement(row), own, rule.statementWhenUnsaid())
                .filter(statement -> !statement.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// A formula without a result is no empty cell.
    private List<Violation> withoutValue() {
        return Stream.of(Field.values())
                .filter(field -> row.cell(field.name()).isWithoutValue())
                .map(field -> new Violation(pointer(field), "formula"))
                .toList();
    }

    private List<Part> parts(List<Violation> wrong) {
        var joint = JointRows.of(row);
        return joint.isEmpty()
                ? parts(words(text(Field.SHARE)), wrong)
                : joint.stream().map(one -> part(one, wrong)).toList();
    }

    /// Only where several shares are said does one cell name several.
    private List<Part> parts(List<String> shares, List<Violation> wrong) {
        if (shares.size() < 2) {
            return List.of(part(text(Field.CODE), text(Field.REFERRER), text(Field.SHARE), wrong));
        }
        var codes = each(Field.CODE, shares.size(), wrong);
        var names = each(Field.REFERRER, shares.size(), wrong);
        return IntStream.range(0, shares.size())
                .mapToObj(nth -> part(codes.get(nth), names.get(nth), shares.get(nth), wrong))
                .toList();
    }

    private List<String> each(Field field, int count, List<Violation> wrong) {
        var words = words(text(field));
        if (words.size() == count) {
            return words;
        }
        if (!words.isEmpty()) {
            wrong.add(new Violation(pointer(field), "invalid"));
        }
        return IntStream.range(0, count).mapToObj(_ -> "").toList();
    }

    private static Part part(Map<Field, Cell> said, List<Violation> wrong) {
        return part(text(said, Field.CODE), text(said, Field.REFERRER), text(said, Field.SHARE), wrong);
    }

    private static String text(Map<Field, Cell> said, Field field) {
        return Optional.ofNullable(said.get(field)).map(Cell::text).orElse("");
    }

    private static Part part(String code, String name, String share, List<Violation> wrong) {
        if (code.isEmpty() && name.isEmpty()) {
            wrong.add(new Violation(pointer(Field.REFERRER), "required"));
        }
        if (name.length() > LONGEST_NAME) {
            wrong.add(new Violation(pointer(Field.REFERRER), "size"));
        }
        var percent = percent(share);
        if (!share.isEmpty() && percent.isEmpty()) {
            wrong.add(new Violation(pointer(Field.SHARE), "invalid"));
        }
        return new Part(code.isEmpty() ? null : code, name.isEmpty() ? null : name, percent.orElse(null));
    }

    private static Optional<BigDecimal> percent(String share) {
        var percent = PERCENT.matcher(Normalizer.normalize(share, Normalizer.Form.NFKC));
        return percent.matches() ? Optional.of(new BigDecimal(percent.group(1))) : Optional.empty();
    }

    static boolean isWhole(String share) {
        return percent(share)
                .filter(percent -> percent.compareTo(AgreeShares.WHOLE) == 0)
                .isPresent();
    }

    private @Nullable LocalDate day(List<Violation> wrong) {
        var written = text(Field.FILED_ON);
        var read = DayText.read(written, row.year());
        if (!written.isEmpty() && !(read instanceof DayText.Day)) {
            wrong.add(new Violation(pointer(Field.FILED_ON), read.whyNotOneDay()));
        }
        return read instanceof DayText.Day(var day) ? day : null;
    }

    private String fitting(Field field, int longest, List<Violation> wrong) {
        var text = text(field);
        if (text.length() > longest) {
            wrong.add(new Violation(pointer(field), "size"));
        }
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    private String text(Field field) {
        return row.text(field.name());
    }

    static List<String> words(String text) {
        return BETWEEN.splitAsStream(text)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Where a request says what stands in this column.
    static String pointer(Field field) {
        return switch (field) {
            case LEAD -> "/lead";
            case REFERRER -> "/referrer";
            case CODE -> "/code";
            case SHARE -> "/shares";
            case STATEMENT -> "/statement";
            case FILED_ON -> "/filedOn";
        };
    }
}
