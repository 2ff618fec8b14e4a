package yihao.lead.enterprise.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yihao.lead.enterprise.EnterpriseLedgerRule;
import yihao.lead.enterprise.EnterpriseLedgerRule.Field;
import yihao.lead.enterprise.Trait;
import yihao.lead.enterprise.web.EnterpriseController.EnterpriseRequest;
import yihao.lead.enterprise.web.EnterpriseController.NameRequest;
import yihao.ledgers.Ledger.Row;
import yihao.platform.web.problem.Problems.Violation;
import yihao.reference.Countries;
import yihao.reference.Industries;
import yihao.reference.Industry;

/// Reads one row of a spreadsheet as an enterprise. What cannot be read is refused with its reason, never guessed.
record EnterpriseCells(Row row, EnterpriseLedgerRule rule) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[、，,；;/\\n]+");

    /// A formula without a result is no empty cell.
    List<Violation> withoutValue() {
        return Stream.of(Field.values())
                .filter(field -> row.cell(field.name()).isWithoutValue())
                .map(field -> new Violation(EnterpriseRows.pointer(field), "formula"))
                .toList();
    }

    EnterpriseRequest request(List<Violation> wrong) {
        var foreign = text(Field.FOREIGN_REGISTRATION);
        return new EnterpriseRequest(
                names(),
                text(Field.CREDIT_CODE).orElse(null),
                foreign.orElse(null),
                country(foreign.isPresent(), wrong),
                text(Field.INDUSTRY).map(EnterpriseCells::industry).orElse(null),
                traits(wrong));
    }

    private List<NameRequest> names() {
        return Stream.concat(
                        Stream.of(Field.NAME, Field.FOREIGN_NAME).flatMap(field -> text(field).stream()),
                        words(Field.ALIASES))
                .distinct()
                .map(name -> new NameRequest(name, language(name)))
                .toList();
    }

    private String country(boolean isForeign, List<Violation> wrong) {
        var said = text(Field.COUNTRY);
        if (said.isEmpty() && isForeign) {
            wrong.add(new Violation(EnterpriseRows.pointer(Field.COUNTRY), "required"));
        }
        var code = said.map(Countries.shipped()::called).orElse(Optional.of(rule.countryWhenUnsaid()));
        if (code.isEmpty()) {
            wrong.add(new Violation(EnterpriseRows.pointer(Field.COUNTRY), "invalid"));
        }
        return code.orElse(rule.countryWhenUnsaid());
    }

    private Set<Trait> traits(List<Violation> wrong) {
        var traits = EnumSet.noneOf(Trait.class);
        words(Field.TRAITS)
                .forEach(word -> rule.trait(word)
                        .ifPresentOrElse(
                                traits::add,
                                () -> wrong.add(new Violation(EnterpriseRows.pointer(Field.TRAITS), "invalid"))));
        return traits;
    }

    private Stream<String> words(Field field) {
        return text(field).stream()
                .flatMap(BETWEEN_WORDS::splitAsStream)
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }

    private Optional<String> text(Field field) {
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
