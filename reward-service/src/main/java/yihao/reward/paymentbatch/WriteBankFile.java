package yihao.reward.paymentbatch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.platform.secrecy.Vault;
import yihao.reward.Csv;
import yihao.reward.payeeaccount.PayeeAccount.Plain;
import yihao.reward.paymentbatch.BankFile.Unit;
import yihao.reward.paymentbatch.PaymentBatch.Line;
import yihao.reward.paymentbatch.PaymentBatch.Line.State;

/// Writes what the bank is to pay: the same bytes whenever it is asked for.
public final class WriteBankFile {

    private static final String MARK = "\uFEFF";

    private final Vault vault;

    public WriteBankFile(Vault vault) {
        this.vault = vault;
    }

    public byte[] write(PaymentBatch batch, BankFile format) {
        var sent = batch.lines().stream()
                .filter(line ->
                        line.state() == State.SENT || line.state() == State.PAID || line.state() == State.FAILED)
                .toList();
        var headings = format.columns().stream().map(BankFile.Column::heading);
        var rows = IntStream.range(0, sent.size()).mapToObj(at -> cells(batch, format, sent.get(at), at + 1));
        var text = Stream.concat(Stream.of(headings), rows).map(Csv::row).collect(Collectors.joining());
        return switch (format.encoding()) {
            case UTF_8 -> text.getBytes(UTF_8);
            case UTF_8_MARKED -> (MARK + text).getBytes(UTF_8);
            case GB18030 -> text.getBytes(Charset.forName("GB18030"));
        };
    }

    private Stream<String> cells(PaymentBatch batch, BankFile format, Line line, int no) {
        var payee = Objects.requireNonNull(line.account()).opened(vault);
        return format.columns().stream().map(column -> text(batch, format, line, no, payee, column.field()));
    }

    private static String text(
            PaymentBatch batch, BankFile format, Line line, int no, Plain payee, BankFile.Field field) {
        return switch (field) {
            case LINE -> String.valueOf(no);
            case BATCH -> batch.number();
            case ORDER -> line.number();
            case PAYEE_NAME -> payee.name();
            case PAYEE_BANK -> payee.bank();
            case PAYEE_ACCOUNT -> payee.account();
            case AMOUNT -> amount(line.amount(), format.amountUnit());
            case CURRENCY -> line.amount().currency().getCurrencyCode();
            case PURPOSE -> line.purpose();
            case DATE ->
                DateTimeFormatter.ofPattern(format.datePattern(), Locale.ROOT)
                        .format(CityTime.day(Objects.requireNonNull(batch.releasedAt())));
            case PAYER -> batch.payer();
        };
    }

    static String amount(Money amount, Unit unit) {
        return switch (unit) {
            case WHOLE -> amount.amount().toPlainString();
            case MINOR -> amount.amount().unscaledValue().toString();
        };
    }
}
