package yihao.lead.intake.web;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.lead.Channel;
import yihao.lead.intake.LedgerRule;
import yihao.lead.intake.LedgerRule.Field;
import yihao.lead.intake.web.ItemReader.BadItem;
import yihao.lead.intake.web.ItemReader.Item;
import yihao.lead.intake.web.ItemReader.ReadItem;
import yihao.lead.intake.web.LeadRequest.ContactRequest;
import yihao.lead.intake.web.LeadRequest.InvestorRequest;
import yihao.lead.intake.web.LeadRequest.NameRequest;
import yihao.ledgers.Ledger.Row;
import yihao.ledgers.web.RowCells;
import yihao.ledgers.web.RowCells.AmountColumns;
import yihao.platform.web.problem.Problems.Violation;
import yihao.reference.Countries;
import yihao.reference.Industries;
import yihao.reference.Industry;

/// Reads one row of a spreadsheet as a report: in yuan, Chinese and the unit's own where it says
/// nothing else. The file's hash, the sheet and the row number make it the same item when it is sent
/// again.
record RowReader(LedgerRule rule, ItemReader items, String fileHash) {

    private static final Money NONE = Money.zero(Currency.getInstance("CNY"));

    private static final AmountColumns AMOUNT =
            new AmountColumns(Field.AMOUNT, Field.CURRENCY, Field.INVESTOR, pointer(Field.AMOUNT));

    private static final String UNTITLED = "—";

    /// @param sheet empty where the file has no sheets
    record ReadRow(
            String sheet,
            int number,
            String investor,
            @Nullable Money amount,
            Item item) {

        /// Where its sender finds it, as spreadsheet programs write it: `二季度!5`.
        String place() {
            return sheet.isEmpty() ? String.valueOf(number) : sheet + "!" + number;
        }
    }

    ReadRow read(Row row) {
        var wrong = new ArrayList<>(withoutValue(row));
        var cells = new RowCells(row, items.json(), wrong);
        var amount = cells.amount(AMOUNT);
        var report = new LeadRequest(
                text(row, Field.TITLE).or(() -> text(row, Field.INVESTOR)).orElse(UNTITLED),
                text(row, Field.CONTENT).orElse(null),
                investor(row, wrong),
                Optional.ofNullable(amount).orElse(NONE),
                text(row, Field.INDUSTRY).map(RowReader::industry).orElse(null),
                text(row, Field.CHANNEL).map(rule::channel).orElse(Channel.OTHER),
                null,
                contacts(row),
                cells.day(Field.HEARD_ON, pointer(Field.HEARD_ON)).orElse(null));
        wrong.addAll(items.violations(report));
        var id = Stream.of("ledger", fileHash, row.sheet(), String.valueOf(row.number()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(":"));
        return new ReadRow(
                row.sheet(),
                row.number(),
                row.text(Field.INVESTOR.name()),
                amount,
                wrong.isEmpty() ? new ReadItem(id, fileHash, report) : new BadItem(id, wrong));
    }

    /// A formula without a result is no empty cell.
    private static List<Violation> withoutValue(Row row) {
        return Stream.of(Field.values())
                .filter(field -> row.cell(field.name()).isWithoutValue())
                .map(field -> new Violation(pointer(field), "formula"))
                .toList();
    }

    /// Where a report says what stands in this column.
    static String pointer(Field field) {
        return switch (field) {
            case INVESTOR, FOREIGN_NAME -> "/investor/names";
            case CREDIT_CODE -> "/investor/creditCode";
            case COUNTRY -> "/investor/country";
            case TITLE -> "/title";
            case AMOUNT, CURRENCY -> "/amount";
            case CONTENT -> "/content";
            case INDUSTRY -> "/industry";
            case CHANNEL -> "/channel";
            case HEARD_ON -> "/heardOn";
            case CONTACT -> "/contacts/0/name";
            case POSITION -> "/contacts/0/position";
            case PHONE -> "/contacts/0/phone";
            case EMAIL -> "/contacts/0/email";
        };
    }

    private static InvestorRequest investor(Row row, List<Violation> wrong) {
        var names = Stream.of(Field.INVESTOR, Field.FOREIGN_NAME)
                .flatMap(field -> text(row, field).stream())
                .map(name -> new NameRequest(name, language(name)))
                .toList();
        var country = text(row, Field.COUNTRY).map(Countries.shipped()::called).orElse(Optional.of("CN"));
        if (country.isEmpty()) {
            wrong.add(new Violation("/investor/country", "invalid"));
        }
        return new InvestorRequest(names, text(row, Field.CREDIT_CODE).orElse(null), null, country.orElse("CN"), null);
    }

    private static List<ContactRequest> contacts(Row row) {
        var given = Stream.of(Field.CONTACT, Field.POSITION, Field.PHONE, Field.EMAIL)
                .anyMatch(field -> text(row, field).isPresent());
        return given
                ? List.of(new ContactRequest(
                        row.text(Field.CONTACT.name()),
                        text(row, Field.POSITION).orElse(null),
                        text(row, Field.PHONE).orElse(null),
                        text(row, Field.EMAIL).orElse(null)))
                : List.of();
    }

    private static Optional<String> text(Row row, Field field) {
        return Optional.of(row.text(field.name())).filter(text -> !text.isEmpty());
    }

    /// The code, also where its name is written; what is neither stays as it is, for the rule to refuse.
    private static String industry(String written) {
        return Industries.shipped().all().stream()
                .filter(industry -> written.equals(industry.code()) || written.equals(industry.name()))
                .map(Industry::code)
                .findFirst()
                .orElse(written);
    }

    private static String language(String name) {
        var isChinese = name.codePoints().anyMatch(Character::isIdeographic);
        return (isChinese ? Locale.CHINESE : Locale.ENGLISH).getLanguage();
    }
}
