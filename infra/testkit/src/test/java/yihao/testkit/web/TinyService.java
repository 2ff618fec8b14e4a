package yihao.testkit.web;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.platform.web.Answers;
import yihao.platform.web.Refused;

/// A service of one kind of document.
@SpringBootApplication
@Import(TinyService.Sums.class)
class TinyService {

    enum SumAction {
        MADE,
        CHANGED
    }

    enum TinyProblem implements ProblemCode {
        FULL;

        @Override
        public String code() {
            return "tiny.full";
        }

        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }
    }

    record Sum(String title, Money amount) {}

    static final class StoredSums extends MongoAggregates<Sum> {
        StoredSums(Store store) {
            super(store, AggregateKind.of("sums", Sum.class));
        }
    }

    @Bean
    StoredSums storedSums(Store store) {
        return new StoredSums(store);
    }

    /// Where spans end here.
    @Bean
    InMemorySpanExporter spans() {
        return InMemorySpanExporter.create();
    }

    @RestController
    @RequestMapping("/api/sums")
    static class Sums {

        private final StoredSums sums;

        Sums(StoredSums sums) {
            this.sums = sums;
        }

        record SumRequest(
                @NotBlank String title,
                Money amount,
                @Nullable List<String> marks) {}

        record SumView(
                String id,
                String title,
                Money amount,
                String by,
                @Nullable String note) {}

        @PostMapping
        ResponseEntity<SumView> make(@RequestBody @Valid SumRequest request, Act act) {
            var id = UUID.randomUUID().toString();
            var made = sums.add(id, new Sum(request.title(), request.amount()), SumAction.MADE, act);
            return Answers.created("/api/sums", made, view(id, made.state(), act.actor()));
        }

        @PutMapping("/{id}")
        ResponseEntity<SumView> change(@PathVariable String id, @RequestBody @Valid SumRequest request, Act act) {
            var changed = sums.change(Objects.requireNonNull(id), SumAction.CHANGED, act, _ -> decide(request))
                    .orElseThrow(Refused::new);
            return Answers.ok(changed, view(id, changed.state(), act.actor()));
        }

        private static Outcome<Sum> decide(SumRequest request) {
            return request.title().equals("full")
                    ? Outcome.refused(Refusal.of(TinyProblem.FULL, "most", 7))
                    : Outcome.done(new Sum(request.title(), request.amount()));
        }

        @PostMapping(path = "/files", consumes = MediaType.ALL_VALUE)
        long file(@RequestParam MultipartFile file, Act act) {
            return file.getSize();
        }

        @GetMapping("/full")
        SumView full(Actor actor) {
            throw new Refused(Refusal.of(TinyProblem.FULL, "most", 7));
        }

        @GetMapping("/{id}")
        ResponseEntity<SumView> one(@PathVariable String id, Actor actor) {
            return sums.find(Objects.requireNonNull(id))
                    .map(found -> Answers.ok(found, view(id, found.state(), actor)))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        }

        private static SumView view(String id, Sum sum, Actor actor) {
            return new SumView(id, sum.title(), sum.amount(), actor.subject(), null);
        }
    }
}
