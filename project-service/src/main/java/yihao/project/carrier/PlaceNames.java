package yihao.project.carrier;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One building and one floor, however people write them: 1号楼, 1号, 1# and 一号楼; 2, 2层, 2F and 二楼; B1, -1 and
/// 负一层. A code is taken as it is written.
final class PlaceNames {

    private static final Pattern BUILDING = Pattern.compile("(?<=.)(号楼|号|#|栋|幢|座|楼)$");
    private static final Pattern FLOOR = Pattern.compile("(?<=.)(层|楼|F)$");
    private static final Pattern CELLAR = Pattern.compile("^(地下|负|-|B)(?=[0-9])");
    private static final Pattern NUMBER = Pattern.compile("[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]");
    private static final String DIGITS = "零一二三四五六七八九";

    private PlaceNames() {}

    static @Nullable String building(@Nullable String written) {
        return written == null ? null : BUILDING.matcher(counted(written)).replaceFirst("");
    }

    static @Nullable String floor(@Nullable String written) {
        return written == null
                ? null
                : CELLAR.matcher(FLOOR.matcher(counted(written)).replaceFirst(""))
                        .replaceFirst("B");
    }

    private static String counted(String written) {
        return NUMBER.matcher(Carrier.plain(written)).replaceAll(found -> String.valueOf(number(found.group())));
    }

    /// Up to 99.
    private static int number(String chinese) {
        var ten = chinese.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(chinese);
        }
        var tens = ten == 0 ? 1 : DIGITS.indexOf(chinese.charAt(0));
        return tens * 10 + (ten == chinese.length() - 1 ? 0 : DIGITS.indexOf(chinese.charAt(ten + 1)));
    }
}
