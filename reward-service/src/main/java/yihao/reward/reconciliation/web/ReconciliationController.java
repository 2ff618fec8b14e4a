package yihao.reward.reconciliation.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.platform.web.Refused;
import yihao.reward.Csv;
import yihao.reward.Duties;
import yihao.reward.reconciliation.Reconcile;
import yihao.reward.reconciliation.Reconcile.Difference;

@RestController
@RequestMapping("/api/ledger/reconciliation")
class ReconciliationController {

    private static final String MARK = "\uFEFF";

    private final Reconcile reconcile;

    ReconciliationController(Reconcile reconcile) {
        this.reconcile = reconcile;
    }

    record ReportView(String month, List<Difference> differences) {}

    @GetMapping
    ReportView report(@RequestParam YearMonth month, Actor actor) {
        mayLook(actor);
        return new ReportView(month.toString(), reconcile.of(month));
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> file(@RequestParam YearMonth month, Actor actor) {
        mayLook(actor);
        var headings = Stream.of("kind", "about", "order", "one", "other");
        var rows = reconcile.of(month).stream()
                .map(one -> Stream.of(
                        one.kind().name(),
                        one.about(),
                        Objects.requireNonNullElse(one.orderId(), ""),
                        one.one(),
                        one.other()));
        var text = Stream.concat(Stream.of(headings), rows).map(Csv::row).collect(Collectors.joining());
        var attachment = ContentDisposition.attachment()
                .filename("reconciliation-" + month + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body((MARK + text).getBytes(UTF_8));
    }

    private static void mayLook(Actor actor) {
        Duties.lacks(actor, Function.FINANCE, Function.AUDITOR, Function.SUPERVISION)
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
    }
}
