package yihao.project;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import yihao.kernel.Actor;
import yihao.testkit.service.Http.Answer;

/// Spreadsheets of offices, and their way in as their sender sees it.
public final class Ledgers {

    public static final String IMPORTS = "/api/project-imports";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> RUNNING = Set.of("CHECKING", "RECHECKING", "ENTERING");
    private static final String BOUNDARY = "----ledger";

    private Ledgers() {}

    public static Answer sent(Actor by, String kind, byte[] content) {
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ledger\"\r\n\r\n"
                .formatted(BOUNDARY);
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return RunningService.as(by)
                .send(
                        "POST",
                        IMPORTS + "?kind=" + kind,
                        body.toByteArray(),
                        "Content-Type",
                        "multipart/form-data; boundary=" + BOUNDARY);
    }

    /// What would become of the rows.
    public static Answer checked(Actor by, String kind, byte[] content) {
        return whole(by, over(by, sent(by, kind, content).at("/id")));
    }

    /// What became of the rows.
    public static Answer entered(Actor by, String kind, byte[] content) {
        var id = checked(by, kind, content).at("/id");
        enter(by, id);
        return whole(by, over(by, id));
    }

    public static Answer enter(Actor by, String id) {
        return RunningService.as(by).post(IMPORTS + "/" + id + "/entry", Map.of("choice", "GOOD_ROWS"));
    }

    private static Answer over(Actor by, String id) {
        return await().until(
                        () -> RunningService.as(by).get(IMPORTS + "/" + id),
                        answer -> answer.status() == 200 && !RUNNING.contains(answer.at("/status")));
    }

    /// With the first rows, below `rows`.
    private static Answer whole(Actor by, Answer one) {
        var whole = (ObjectNode) one.json();
        var rows = RunningService.as(by).get(IMPORTS + "/" + one.at("/id") + "/rows?limit=200");
        whole.set("rows", rows.json().path("items"));
        return new Answer(one.status(), one.headers(), JSON.writeValueAsString(whole));
    }

    public static String[] outcomes(Answer answer) {
        return each(answer, "/outcome");
    }

    /// What each row says at this place.
    public static String[] each(Answer answer, String pointer) {
        return IntStream.range(0, answer.json().path("rows").size())
                .mapToObj(row -> answer.at("/rows/" + row + pointer))
                .toArray(String[]::new);
    }

    public static byte[] workbook(Consumer<Worksheet> page) {
        return workbook(Map.of("台账", page));
    }

    public static byte[] workbook(Map<String, Consumer<Worksheet>> pages) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            new LinkedHashMap<>(pages).forEach((name, page) -> page.accept(workbook.newWorksheet(name)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /// @param row as people see it
    public static void row(Worksheet page, int row, @Nullable Object... values) {
        for (int column = 0; column < values.length; column++) {
            switch (values[column]) {
                case null -> {}
                case Integer number -> page.value(row - 1, column, number);
                case Double number -> page.value(row - 1, column, BigDecimal.valueOf(number));
                case LocalDate day -> {
                    page.value(row - 1, column, day);
                    page.style(row - 1, column).format("yyyy-mm-dd").set();
                }
                case Object text -> page.value(row - 1, column, text.toString());
            }
        }
    }

    /// @param area as people see it, such as `A1:C1`
    public static void merge(Worksheet page, String area) {
        var corners = area.split(":");
        page.range(row(corners[0]), column(corners[0]), row(corners[1]), column(corners[1]))
                .merge();
    }

    private static int row(String cell) {
        return Integer.parseInt(cell.substring(1)) - 1;
    }

    private static int column(String cell) {
        return cell.charAt(0) - 'A';
    }
}
