package yihao.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import yihao.kernel.Money;
import yihao.reward.scheme.Computation;
import yihao.reward.scheme.ComputeAward;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.Scheme;
import yihao.reward.scheme.yaml.SchemeFiles;

/// One award computed with its explanation, line by line: `infra/bench/award`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class AwardBenchmark {

    private final Scheme scheme = scheme("jinan-2019");
    private final Facts facts = new Facts(
            Map.of("FOREIGN_PAID_IN", List.of(sum("c1", "71234000.00"), sum("c2", "1234567.89"))),
            Map.of("foreignInvested", "true", "headquarters", "other", "listing", "main-board"),
            Map.of());

    @Benchmark
    public Computation computed_and_explained() {
        return ComputeAward.of(scheme, "REFERRER", facts);
    }

    private static Facts.Sum sum(String id, String yuan) {
        var amount = new Money(new BigDecimal(yuan), Currency.getInstance("CNY"));
        return new Facts.Sum(id, amount, amount);
    }

    private static Scheme scheme(String id) {
        try (var file = Scheme.class.getResourceAsStream("/rules/schemes/" + id + ".yaml")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return new SchemeFiles().read(text).orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
