package yihao.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/// Full company names from real short forms (see `names/README.md`), expanded with a fixed seed.
final class Names {

    static final String FAMOUS_CHINESE = "汇鑫电子科技有限公司";
    static final String FAMOUS_ENGLISH = "Huixin Electronics Technology Co., Ltd.";
    /// The same investor as somebody else writes it: traditional characters, full-width space and brackets, another
    /// organisation form.
    static final String FAMOUS_TYPED = "匯鑫　電子科技股份有限公司";
    /// A code that passes the check digit, published as a test value of python-stdnum.
    static final String REFERRER_CODE = "91152201078377449P";

    private static final List<String> TRADES = List.of("新材料", "生物医药", "智能装备", "电子", "化工");
    private static final List<String> FORMS = List.of("有限公司", "股份有限公司", "有限责任公司");

    private Names() {}

    static List<String> fullNames(int count) {
        var random = new Random(20260901);
        return brands().stream()
                .filter(brand -> brand.length() == 3)
                .limit(count)
                .map(brand ->
                        brand + TRADES.get(random.nextInt(TRADES.size())) + FORMS.get(random.nextInt(FORMS.size())))
                .toList();
    }

    private static List<String> brands() {
        try (var in = Objects.requireNonNull(Names.class.getResourceAsStream("/names/brands.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
