package yihao.lead.firstreport.pairs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the labelled set by the structure of a registered name (企业名称登记管理规定 Art. 5 to 10) and the published
/// matching rule: the brand must match, the region may be missing but not differ, a branch must match in full. The same
/// seed makes the same file.
public final class MakeNamePairs {

    private static final long SEED = 20_261_128;

    private final Random random = new Random(SEED);
    private final ChineseNames chinese = new ChineseNames(brands(), random);
    private final ForeignNames foreign = new ForeignNames(brands(), random);
    private final List<NamePair> pairs = new ArrayList<>();

    private MakeNamePairs() {}

    /// Writes the file that is given.
    static void main(String[] files) throws IOException {
        Files.writeString(Path.of(files[0]), file());
    }

    public static String file() {
        return new MakeNamePairs().made();
    }

    private String made() {
        sameInChinese();
        sameAbroad();
        different();
        var head = Stream.of("# label, kind, one, other; made by MakeNamePairs from brands.txt and invented words");
        return Stream.concat(head, pairs.stream().map(NamePair::line)).collect(Collectors.joining("\n", "", "\n"));
    }

    private void sameInChinese() {
        add(70, chinese::width);
        add(90, chinese::traditional);
        add(60, chinese::spaces);
        add(90, chinese::form);
        add(60, chinese::formLeftOut);
        add(90, chinese::regionLeftOut);
        add(90, chinese::regionMoved);
        add(80, chinese::regionInFull);
        add(80, chinese::group);
        add(50, chinese::punctuation);
        add(50, chinese::businessClipped);
        add(50, chinese::businessWithMore);
        add(40, chinese::shortForm);
        add(130, chinese::several);
    }

    private void sameAbroad() {
        add(110, foreign::form);
        add(30, foreign::formLeftOut);
        add(70, foreign::lettersAndMarks);
        add(20, foreign::umlautsSpeltOut);
        add(20, foreign::slip);
        add(30, foreign::japanese);
        add(20, foreign::japaneseInLatin);
        add(30, foreign::korean);
        add(40, foreign::alias);
        add(40, foreign::sameRegistration);
    }

    private void different() {
        add(240, chinese::otherRegion);
        add(80, chinese::otherCityOfTheProvince);
        add(220, chinese::otherBusiness);
        add(90, chinese::branchAndParent);
        add(50, chinese::twoBranches);
        add(120, chinese::subsidiary);
        add(60, chinese::twoSubsidiaries);
        add(260, chinese::oneCharacterApart);
        add(40, chinese::anotherKindOfForm);
        add(80, foreign::otherBusiness);
        add(40, foreign::otherForm);
        add(40, foreign::otherCity);
        add(80, foreign::oneLetterApart);
        add(30, foreign::otherRegistration);
        add(160, chinese::unlike);
        add(60, foreign::unlike);
    }

    private void add(int many, Supplier<NamePair> kind) {
        pairs.addAll(Stream.generate(kind).limit(many).toList());
    }

    private static List<String> brands() {
        return read("brands.txt").lines().filter(line -> !line.startsWith("#")).toList();
    }

    /// A resource beside the tests of the first report.
    public static String read(String name) {
        try (var stream = MakeNamePairs.class.getResourceAsStream("/yihao/lead/firstreport/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
