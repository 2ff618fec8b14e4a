package yihao.lead.intake.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
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
import yihao.ledgers.AmountText;
import yihao.ledgers.CurrencyWords;
import yihao.ledgers.DayText;
import yihao.ledgers.Ledger.Row;
import yihao.platform.web.json.InvalidValue;
import yihao.platform.web.json.MoneyModule;
import yihao.platform.web.problem.Problems.Violation;
import yihao.reference.Countries;
import yihao.reference.Country;
import yihao.reference.Industries;
import yihao.reference.Industry;

/// Reads one row of a spreadsheet as a report: in yuan, Chinese and the unit's own where it says
/// nothing else. The file's hash and the row number make it the same item when it is sent again.
record RowReader(LedgerRule rule, CurrencyWords currencies, ItemReader items, String fileHash) {

    private static final Money NONE = Money.zero(Currency.getInstance("CNY"));

    private static final String UNTITLED = "—";

    record ReadRow(int number, String investor, @Nullable Money amount, Item item) {}

    ReadRow read(Row row) {
        var wrong = new ArrayList<Violation>();
        var amount = amount(row, wrong);
        var report = new LeadRequest(
                text(row, Field.TITLE).or(() -> text(row, Field.INVESTOR)).orElse(UNTITLED),
                text(row, Field.CONTENT).orElse(null),
                investor(row, wrong),
                Optional.ofNullable(amount).orElse(NONE),
                text(row, Field.INDUSTRY).map(RowReader::industry).orElse(null),
                text(row, Field.CHANNEL).map(rule::channel).orElse(Channel.OTHER),
                null,
                contacts(row),
                heardOn(row, wrong));
        wrong.addAll(items.violations(report));
        var id = "ledger:" + fileHash + ":" + row.number();
        return new ReadRow(
                row.number(),
                row.text(Field.INVESTOR.name()),
                amount,
                wrong.isEmpty() ? new ReadItem(id, fileHash, report) : new BadItem(id, wrong));
    }

    private @Nullable Money amount(Row row, List<Violation> wrong) {
        var cell = row.cell(Field.AMOUNT.name());
        if (cell.text().isEmpty()) {
            wrong.add(new Violation("/amount", "required"));
            return null;
        }
        var written = AmountText.read(cell, currencies).orElse(null);
        if (written == null) {
            wrong.add(new Violation("/amount", "amount"));
            return null;
        }
        var column = text(row, Field.CURRENCY);
        if (!written.hasUnit() && column.isEmpty()) {
            wrong.add(new Violation("/amount", "amount-unit"));
            return null;
        }
        var said = Optional.ofNullable(written.currency()).map(Currency::getCurrencyCode);
        var currency = said.or(() -> column.map(currencies::code)).orElse("CNY");
        return money(new MoneyModule.Sent(written.plain(), currency), wrong);
    }

    /// By the rules of the wire.
    private @Nullable Money money(MoneyModule.Sent sent, List<Violation> wrong) {
        try {
            return items.json().treeToValue(items.json().valueToTree(sent), Money.class);
        } catch (JacksonException e) {
            wrong.add(new Violation("/amount", e instanceof InvalidValue invalid ? invalid.code() : "amount"));
            return null;
        }
    }

    private static InvestorRequest investor(Row row, List<Violation> wrong) {
        var names = Stream.of(Field.INVESTOR, Field.FOREIGN_NAME)
                .flatMap(field -> text(row, field).stream())
                .map(name -> new NameRequest(name, language(name)))
                .toList();
        var country = text(row, Field.COUNTRY).map(RowReader::country).orElse(Optional.of("CN"));
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

    private static @Nullable LocalDate heardOn(Row row, List<Violation> wrong) {
        var written = text(row, Field.HEARD_ON);
        var day = written.flatMap(DayText::read);
        if (written.isPresent() && day.isEmpty()) {
            wrong.add(new Violation("/heardOn", "day"));
        }
        return day.orElse(null);
    }

    private static Optional<String> text(Row row, Field field) {
        return Optional.of(row.text(field.name())).filter(text -> !text.isEmpty());
    }

    private static Optional<String> country(String written) {
        return Countries.shipped().all().stream()
                .filter(country -> names(country).anyMatch(written::equalsIgnoreCase))
                .map(Country::alpha2)
                .findFirst();
    }

    /// The list's names, and the short ones that people write (美国).
    private static Stream<String> names(Country country) {
        var everyday = Locale.of("", country.alpha2());
        return Stream.of(
                country.alpha2(),
                country.alpha3(),
                country.nameZh(),
                country.nameEn(),
                everyday.getDisplayCountry(Locale.CHINESE),
                everyday.getDisplayCountry(Locale.ENGLISH));
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
