package yihao.lead.visit.web;

import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.lead.visit.VisitLedgerRule;
import yihao.lead.visit.VisitLedgerRule.Field;
import yihao.lead.visit.web.VisitRequest.FirmRequest;
import yihao.lead.visit.web.VisitRequest.NextStepRequest;
import yihao.lead.visit.web.VisitRequest.PersonRequest;
import yihao.lead.visit.web.VisitRequest.RecordRequest;
import yihao.lead.visit.web.VisitRequest.StayRequest;
import yihao.ledgers.DayText;
import yihao.ledgers.Ledger.Row;
import yihao.platform.web.problem.BeanViolations;
import yihao.platform.web.problem.Problems.Violation;
import yihao.reference.Countries;

/// Reads one row of a spreadsheet as a visit. A visit whose first day is still to come is a plan; what was agreed for a
/// day that is over stands in the result, for nobody can do it in time any more.
record VisitRowReader(VisitLedgerRule rule, Validator validator, String fileHash, LocalDate today) {

    private static final String UNSAID = "—";
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*[天日人名位]?");
    private static final Pattern HALF_DAY = Pattern.compile("半[天日]");

    /// @param unit as the row names it; none where it does not
    /// @param request none where a cell is wrong
    record ReadRow(
            String sheet,
            int number,
            @Nullable String unit,
            String firm,
            @Nullable LocalDate day,
            String externalId,
            String fileHash,
            @Nullable VisitRequest request,
            List<Violation> violations) {

        /// Where its sender finds it, as spreadsheet programs write it: `二季度!5`.
        String place() {
            return sheet.isEmpty() ? String.valueOf(number) : sheet + "!" + number;
        }
    }

    ReadRow read(Row row) {
        var wrong = new ArrayList<Violation>();
        var stay = stay(row, wrong);
        var day = stay.map(StayRequest::from).orElse(null);
        var request = request(row, stay.orElseGet(() -> new StayRequest(today, rule.daysWhenUnsaid())), wrong);
        wrong.addAll(BeanViolations.of(request, validator));
        var id = Stream.of("visits", fileHash, row.sheet(), String.valueOf(row.number()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(":"));
        var firm = row.text(Field.FIRM.name());
        var unit = text(row, Field.UNIT).orElse(null);
        return new ReadRow(
                row.sheet(), row.number(), unit, firm, day, id, fileHash, wrong.isEmpty() ? request : null, wrong);
    }

    /// Where a request says what stands in this column.
    static String pointer(Field field) {
        return switch (field) {
            case UNIT -> "/unit";
            case FIRM -> "/firm/name";
            case CREDIT_CODE -> "/firm/creditCode";
            case COUNTRY -> "/firm/country";
            case PLACE -> "/place";
            case DAY -> "/stay/from";
            case DAYS -> "/stay/days";
            case PEOPLE -> "/people";
            case PURPOSE -> "/purpose";
            case MET -> "/record/met/0/name";
            case POSITION -> "/record/met/0/position";
            case PHONE -> "/record/met/0/phone";
            case TOPICS -> "/record/topics";
            case RESULT -> "/record/result";
            case NEXT_STEP -> "/record/next/text";
            case NEXT_ON -> "/record/next/on";
        };
    }

    private VisitRequest request(Row row, StayRequest stay, List<Violation> wrong) {
        var firm = new FirmRequest(
                row.text(Field.FIRM.name()), text(row, Field.CREDIT_CODE).orElse(null), country(row, wrong), null);
        return new VisitRequest(
                firm,
                text(row, Field.PLACE).orElse(UNSAID),
                stay,
                people(row, wrong),
                text(row, Field.PURPOSE).or(() -> text(row, Field.TOPICS)).orElse(UNSAID),
                null,
                stay.from().isAfter(today) ? null : record(row, wrong));
    }

    private RecordRequest record(Row row, List<Violation> wrong) {
        var nextOn = day(row, Field.NEXT_ON, "/record/next/on", wrong);
        var step = text(row, Field.NEXT_STEP);
        var open = step.filter(_ -> nextOn.filter(on -> !on.isBefore(today)).isPresent());
        var result = Stream.concat(text(row, Field.RESULT).stream(), open.isPresent() ? Stream.empty() : step.stream())
                .collect(Collectors.joining("\n"));
        return new RecordRequest(
                null,
                met(row),
                text(row, Field.TOPICS).or(() -> text(row, Field.PURPOSE)).orElse(UNSAID),
                result.isEmpty() ? UNSAID : result,
                open.map(text -> new NextStepRequest(text, nextOn.orElseThrow()))
                        .orElse(null));
    }

    private static List<PersonRequest> met(Row row) {
        return text(row, Field.MET)
                .map(name -> List.of(new PersonRequest(
                        name,
                        text(row, Field.POSITION).orElse(null),
                        text(row, Field.PHONE).orElse(null))))
                .orElse(List.of());
    }

    /// `2026.9.1-9.3` are three days, unless the column of days says another number.
    private Optional<StayRequest> stay(Row row, List<Violation> wrong) {
        var written = row.text(Field.DAY.name());
        var said = days(row, wrong);
        return switch (DayText.read(written, row.year())) {
            case DayText.Day(var day) -> Optional.of(new StayRequest(day, said.orElse(rule.daysWhenUnsaid())));
            case DayText.Days(var from, var until) -> {
                var all = BigDecimal.valueOf(java.time.temporal.ChronoUnit.DAYS.between(from, until) + 1);
                yield Optional.of(new StayRequest(from, said.orElse(all)));
            }
            case DayText other -> {
                wrong.add(new Violation("/stay/from", written.isEmpty() ? "required" : other.whyNotOneDay()));
                yield Optional.empty();
            }
        };
    }

    private Optional<BigDecimal> days(Row row, List<Violation> wrong) {
        var written = text(row, Field.DAYS);
        if (written.filter(text -> HALF_DAY.matcher(text).matches()).isPresent()) {
            return Optional.of(new BigDecimal("0.5"));
        }
        return written.flatMap(text -> number(text, "/stay/days", wrong));
    }

    private int people(Row row, List<Violation> wrong) {
        return text(row, Field.PEOPLE)
                .flatMap(text -> number(text, "/people", wrong))
                .map(BigDecimal::intValue)
                .orElse(rule.peopleWhenUnsaid());
    }

    private static Optional<BigDecimal> number(String text, String pointer, List<Violation> wrong) {
        var number = NUMBER.matcher(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC));
        if (number.matches()) {
            return Optional.of(new BigDecimal(number.group(1)));
        }
        wrong.add(new Violation(pointer, "invalid"));
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Row row, Field field, String pointer, List<Violation> wrong) {
        var written = row.text(field.name());
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var read = DayText.read(written, row.year());
        if (read instanceof DayText.Day(var day)) {
            return Optional.of(day);
        }
        wrong.add(new Violation(pointer, read.whyNotOneDay()));
        return Optional.empty();
    }

    private static String country(Row row, List<Violation> wrong) {
        return text(row, Field.COUNTRY)
                .map(written -> Countries.shipped().called(written).orElseGet(() -> {
                    wrong.add(new Violation("/firm/country", "invalid"));
                    return "CN";
                }))
                .orElse("CN");
    }

    private static Optional<String> text(Row row, Field field) {
        return Optional.of(row.text(field.name())).filter(text -> !text.isEmpty());
    }
}
