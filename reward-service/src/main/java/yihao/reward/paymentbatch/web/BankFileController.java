package yihao.reward.paymentbatch.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Refusal;
import yihao.platform.web.Refused;
import yihao.reward.Duties;
import yihao.reward.paymentbatch.BankAnswer;
import yihao.reward.paymentbatch.BankAnswers;
import yihao.reward.paymentbatch.BankFile;
import yihao.reward.paymentbatch.BankRow;
import yihao.reward.paymentbatch.BatchProblem;
import yihao.reward.paymentbatch.PaymentBatch.Status;
import yihao.reward.paymentbatch.PaymentBatches;
import yihao.reward.paymentbatch.TakeBankAnswer;
import yihao.reward.paymentbatch.TakeBankAnswer.Choice;
import yihao.reward.paymentbatch.WriteBankFile;
import yihao.rules.RuleBook;

/// The file for the bank, and the file of the bank.
@RestController
@RequestMapping("/api/payment-batches/{id}")
class BankFileController {

    private final PaymentBatches batches;
    private final BankAnswers answers;
    private final WriteBankFile writeBankFile;
    private final TakeBankAnswer takeBankAnswer;
    private final RuleBook<BankFile> formats;

    BankFileController(
            PaymentBatches batches,
            BankAnswers answers,
            WriteBankFile writeBankFile,
            TakeBankAnswer takeBankAnswer,
            RuleBook<BankFile> formats) {
        this.batches = batches;
        this.answers = answers;
        this.writeBankFile = writeBankFile;
        this.takeBankAnswer = takeBankAnswer;
        this.formats = formats;
    }

    record RowView(
            int row,
            String order,
            String amount,
            boolean paid,
            String said,
            @Nullable String problem) {

        static RowView of(BankRow row) {
            return new RowView(row.row(), row.order(), row.amount(), row.paid(), row.said(), row.problem());
        }
    }

    record AnswerView(String fileName, String sentBy, Instant sentAt, List<RowView> rows) {

        static AnswerView of(BankAnswer answer) {
            return new AnswerView(
                    answer.fileName(),
                    answer.sentBy(),
                    answer.sentAt(),
                    answer.rows().stream().map(RowView::of).toList());
        }
    }

    @GetMapping("/file")
    ResponseEntity<byte[]> file(@PathVariable String id, Actor actor) {
        Duties.lacks(actor, Function.FINANCE).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        var batch = batches.find(id)
                .orElseThrow(() -> new Refused(Refusal.of(BatchProblem.BATCH_UNKNOWN, "id", id)))
                .state();
        if (batch.status() != Status.RELEASED && batch.status() != Status.ANSWERED) {
            throw new Refused(Refusal.of(BatchProblem.NOT_WITH_BANK, "number", batch.number()));
        }
        var format = formats.find(batch.format()).orElseThrow().rules();
        var attachment = ContentDisposition.attachment()
                .filename(batch.number() + ".csv")
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(writeBankFile.write(batch, format));
    }

    @GetMapping("/answers")
    List<AnswerView> answers(@PathVariable String id, Actor actor) {
        PaymentBatchController.mayLook(actor);
        return answers.of(id).stream()
                .map(answer -> AnswerView.of(answer.state()))
                .toList();
    }

    @PostMapping("/answer-preview")
    List<RowView> preview(@PathVariable String id, @RequestParam("file") MultipartFile file, Act act) {
        return takeBankAnswer.preview(id, bytes(file), act).orElseThrow(Refused::new).stream()
                .map(RowView::of)
                .toList();
    }

    @PostMapping("/answers")
    ResponseEntity<AnswerView> take(
            @PathVariable String id,
            @RequestParam("file") MultipartFile file,
            @RequestParam("choice") Choice choice,
            Act act) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
        var taken = takeBankAnswer.take(id, name, bytes(file), choice, act).orElseThrow(Refused::new);
        return ResponseEntity.status(HttpStatus.CREATED).body(AnswerView.of(taken.state()));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
