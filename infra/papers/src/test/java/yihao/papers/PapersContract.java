package yihao.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static yihao.papers.PapersProblem.EMPTY;
import static yihao.papers.PapersProblem.NOT_WHAT_IT_SAYS;
import static yihao.papers.PapersProblem.TOO_LARGE;
import static yihao.papers.PapersProblem.TYPE_NOT_WANTED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;

/// What every keeper of papers holds to.
abstract class PapersContract {

    static final int LIMIT = 1_000_000;
    static final PaperLimits LIMITS = new PaperLimits(
            LIMIT, Set.of("application/pdf", "image/png", "image/jpeg", "application/ofd", "text/plain"));

    abstract Papers papers();

    @Test
    void gives_back_what_it_was_given_with_its_fingerprint() throws IOException {
        var paper = stored("%PDF-1.7 可研报告".getBytes(StandardCharsets.UTF_8), "可研报告.pdf", "application/pdf");

        assertThat(paper.name()).isEqualTo("可研报告.pdf");
        assertThat(paper.contentType()).isEqualTo("application/pdf");
        assertThat(paper.size()).isEqualTo(21);
        assertThat(paper.sha256()).isEqualTo("e8e18a8eadebe7473acc482c13c1be5e326d46a7b687d25f3b61e9cd4e6fb8af");
        assertThat(papers().find(paper.id())).hasValue(paper);
        try (var open = opened(paper)) {
            assertThat(open.paper()).isEqualTo(paper);
            assertThat(new String(open.content().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("%PDF-1.7 可研报告");
        }
    }

    @Test
    void destroys_a_file_and_leaves_the_others() throws IOException {
        var gone = stored("%PDF-1.7 职称证书".getBytes(StandardCharsets.UTF_8), "a.pdf", "application/pdf");
        var kept = stored("%PDF-1.7 职称证书".getBytes(StandardCharsets.UTF_8), "b.pdf", "application/pdf");

        papers().destroy(gone.id());
        papers().destroy(gone.id());

        assertThat(papers().find(gone.id())).isEmpty();
        assertThat(papers().open(gone.id())).isEmpty();
        try (var open = opened(kept)) {
            assertThat(open.content().readAllBytes()).hasSize((int) kept.size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 261_120, 261_121, 600_000, LIMIT})
    void keeps_any_size_up_to_the_limit(int size) throws IOException {
        var content = new byte[size];
        new Random(size).nextBytes(content);

        var paper = stored(content, "x.txt", "text/plain");

        try (var open = opened(paper)) {
            assertThat(open.content().readAllBytes()).isEqualTo(content);
        }
        assertThat(paper.size()).isEqualTo(size);
    }

    @Test
    void keeps_nothing_above_the_limit() {
        assertThat(refused(new byte[LIMIT + 1], "text/plain")).isEqualTo(TOO_LARGE);
    }

    @Test
    void keeps_no_empty_file() {
        assertThat(refused(new byte[0], "text/plain")).isEqualTo(EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-msdownload", "text/html", "", "application/pdfx"})
    void keeps_only_the_types_that_are_wanted(String contentType) {
        assertThat(refused(new byte[] {1}, contentType)).isEqualTo(TYPE_NOT_WANTED);
    }

    @ParameterizedTest
    @CsvSource({"application/pdf, MZ\u0090", "application/pdf, %PD", "image/png, %PDF-1.7", "application/ofd, <html>"})
    void keeps_nothing_that_is_not_what_it_says(String contentType, String content) {
        assertThat(refused(content.getBytes(StandardCharsets.ISO_8859_1), contentType))
                .isEqualTo(NOT_WHAT_IT_SAYS);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(textBlock = """
            C:\\Users\\wang\\营业执照.pdf, 营业执照.pdf
            ../../etc/passwd,            passwd
            合同.pdf,                    合同.pdf
            """)
    void keeps_the_name_without_its_folders(String given, String kept) {
        assertThat(stored(new byte[] {1}, given, "text/plain").name()).isEqualTo(kept);
    }

    @Test
    void does_not_mind_how_the_type_is_spelled() {
        assertThat(stored(new byte[] {1}, "x.txt", "Text/Plain; charset=UTF-8").contentType())
                .isEqualTo("text/plain");
    }

    @Test
    void gives_two_equal_files_two_ids_and_one_fingerprint() {
        var one = stored(new byte[] {1, 2, 3}, "a.txt", "text/plain");
        var other = stored(new byte[] {1, 2, 3}, "b.txt", "text/plain");

        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(one.sha256())
                .isEqualTo(other.sha256())
                .isEqualTo("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
    }

    @Test
    void keeps_nothing_of_a_stream_that_breaks() {
        var lineLost = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("line lost");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("line lost");
            }
        };
        var broken = new SequenceInputStream(new ByteArrayInputStream(new byte[700_000]), lineLost);

        assertThatThrownBy(() -> papers().store(broken, "x.txt", "text/plain"))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void does_not_know_what_it_never_kept() {
        assertThat(papers().find(new PaperId("nobody"))).isEmpty();
        assertThat(papers().open(new PaperId(""))).isEmpty();
    }

    @Test
    void keeps_many_at_once() {
        var ids = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> stored(new byte[] {(byte) i}, i + ".txt", "text/plain"))
                .toList();

        assertThat(ids)
                .allSatisfy(paper -> assertThat(papers().find(paper.id())).hasValue(paper));
    }

    @Test
    void finds_those_of_many_that_there_are() {
        var one = stored(new byte[] {1}, "a.txt", "text/plain");
        var other = stored(new byte[] {2}, "b.txt", "text/plain");

        assertThat(papers().among(List.of(one.id(), new PaperId("nobody"), other.id())))
                .containsExactlyInAnyOrder(one, other);
        assertThat(papers().among(List.of())).isEmpty();
    }

    OpenPaper opened(Paper paper) {
        return papers().open(paper.id())
                .orElseThrow()
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    private Paper stored(byte[] content, String name, String contentType) {
        return switch (papers().store(new ByteArrayInputStream(content), name, contentType)) {
            case Outcome.Done<Paper>(var paper) -> paper;
            case Outcome.Refused<Paper>(var refusal) -> fail("refused: " + refusal);
        };
    }

    private ProblemCode refused(byte[] content, String contentType) {
        return switch (papers().store(new ByteArrayInputStream(content), "x", contentType)) {
            case Outcome.Done<Paper>(var paper) -> fail("kept: " + paper + Arrays.toString(content));
            case Outcome.Refused<Paper>(var refusal) -> refusal.problem();
        };
    }
}
