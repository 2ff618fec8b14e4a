package yihao.reference.names;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How alike two different names are, from 0 to 1, four decimals. The brand must match and the region and
/// the branch must not differ (matching rules of github verarong/CompanyNameMatch), but a branch is no person in law
/// beside its company (公司法): a person is asked of the two. The line of business tolerates difference. What
/// is left out of it counts more than what is put in its place: a name without its form is a short one, and
/// need not name its business at all. From which value on a person is asked is a rule of lead-service.
public final class NameSimilarity {

    private static final int DECIMALS = 4;
    private static final BigDecimal SAME_BUSINESS = new BigDecimal("0.9500");
    private static final BigDecimal SHORT_NAME = new BigDecimal("0.9000");
    private static final BigDecimal SHORTER_BUSINESS = new BigDecimal("0.8500");
    private static final BigDecimal BRANCH = new BigDecimal("0.8500");
    private static final BigDecimal NONE = new BigDecimal("0.0000");
    private static final int LONG_WORD = 6;
    private static final int LONG_BUSINESS = 4;

    private NameSimilarity() {}

    public static BigDecimal between(NormalisedName one, NormalisedName other) {
        var alike = Places.mayBeTheSame(one.regions(), other.regions()) && sameBrand(one.brand(), other.brand());
        if (!alike) {
            return NONE;
        }
        if (one.branch().equals(other.branch())) {
            return ofBusiness(one, other);
        }
        var isParent = one.branch().isEmpty() || other.branch().isEmpty();
        return isParent && one.core().equals(other.core()) ? BRANCH : NONE;
    }

    private static BigDecimal ofBusiness(NormalisedName one, NormalisedName other) {
        var mine = one.brand().telling();
        var theirs = other.brand().telling();
        if (mine.equals(theirs)) {
            return SAME_BUSINESS;
        }
        if ((mine.isEmpty() && one.isShort()) || (theirs.isEmpty() && other.isShort())) {
            return SHORT_NAME;
        }
        if (mine.isEmpty() || theirs.isEmpty()) {
            return NONE;
        }
        return isClipped(mine, theirs) || isClipped(theirs, mine) || isMisspelt(one, other)
                ? SHORTER_BUSINESS
                : halfOfIt(dice(mine, theirs));
    }

    private static boolean sameBrand(Brand one, Brand other) {
        if (one.words().isEmpty() || one.isLatin() != other.isLatin()) {
            return false;
        }
        return one.isLatin()
                ? sameButForASlip(one.plainWords(), other.plainWords())
                : one.words().equals(other.words());
    }

    /// The same words in any order; in one long word a letter may be missing or written twice.
    private static boolean sameButForASlip(Set<String> one, Set<String> other) {
        var mine = new HashSet<>(one);
        mine.removeAll(other);
        var theirs = new HashSet<>(other);
        theirs.removeAll(one);
        if (mine.isEmpty() && theirs.isEmpty()) {
            return true;
        }
        return mine.size() == 1
                && theirs.size() == 1
                && isOneLetterLonger(mine.iterator().next(), theirs.iterator().next());
    }

    private static boolean isOneLetterLonger(String one, String other) {
        var longer = one.length() > other.length() ? one : other;
        var shorter = one.length() > other.length() ? other : one;
        return longer.length() - shorter.length() == 1 && shorter.length() >= LONG_WORD && isClipped(shorter, longer);
    }

    /// 智能装配 for 智能装备: one slip in a line of business that is long enough to be known by the rest.
    private static boolean isMisspelt(NormalisedName one, NormalisedName other) {
        var mine = one.brand().business();
        var theirs = other.brand().business();
        return mine.length() >= LONG_BUSINESS && mine.length() == theirs.length() && Slips.isOneBetween(mine, theirs);
    }

    /// Whether the characters of one stand in the other in the same order: 石化 in 石油化工.
    private static boolean isClipped(String shorter, String longer) {
        int at = -1;
        for (int i = 0; i < shorter.length(); i++) {
            at = longer.indexOf(shorter.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /// The brand is half of the name.
    private static BigDecimal halfOfIt(double business) {
        return BigDecimal.valueOf((1 + business) / 2).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /// The Dice coefficient of neighbouring pairs of characters, ends included: twice the pairs they share by the pairs
    /// they have.
    private static double dice(String one, String other) {
        var pairs = pairs(one);
        var others = pairs(other);
        int shared = pairs.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), others.getOrDefault(entry.getKey(), 0)))
                .sum();
        return 2.0 * shared / (one.length() + other.length() + 2);
    }

    private static Map<String, Integer> pairs(String text) {
        var marked = "^" + text + "$";
        var pairs = new HashMap<String, Integer>();
        for (int i = 0; i + 1 < marked.length(); i++) {
            pairs.merge(marked.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
