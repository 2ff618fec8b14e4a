package yihao.reference.names;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A name taken apart.
///
/// @param regions where it says it is from: division codes, `CN`, or a district's name where no code is certain, in the
/// order written; a development zone follows its region after `+`
/// @param core brand and line of business: what remains
/// @param brand the core without common words for a line of business; for similarity
/// @param group whether it calls itself a group
/// @param branch what follows the organisation form of a branch, empty for the enterprise itself
/// @param steps what was done, in order
public record NormalisedName(
        String written,
        List<String> regions,
        String core,
        String brand,
        boolean group,
        String branch,
        List<Step> steps) {

    private static final char FIRST_OF_THE_EAST = '\u2e80';
    private static final int SHORT_BRAND = 3;
    private static final int HAN_PIECE = 2;
    private static final int LATIN_PIECE = 4;

    /// How two names stand to each other. Region may be unsaid but must not differ, a branch must match in full
    /// (matching rules of github verarong/CompanyNameMatch).
    public enum Relation {
        /// One name in two ways of writing.
        EQUAL,
        /// One name, but only one of them says where it is from, or says it more closely.
        EQUAL_BUT_FOR_REGION,
        /// The same words from two different places: two enterprises.
        OTHER_REGION,
        /// A branch and its parent, or two branches.
        OTHER_BRANCH,
        /// Different words.
        DIFFERENT
    }

    /// For a unique index: equal keys are equal names.
    public String key() {
        return String.join("+", regions) + "|" + keyWithoutRegion();
    }

    /// For finding the names that say less or more about their region.
    public String keyWithoutRegion() {
        return core + "|" + branch;
    }

    /// Pieces of the brand under which similar names meet, for an index that finds candidates: pairs of Chinese
    /// characters (of a short brand its first and its last character too), fours of Latin letters.
    public Set<String> blocks() {
        if (brand.isEmpty()) {
            return Set.of();
        }
        boolean isLatin = brand.chars().allMatch(c -> c < FIRST_OF_THE_EAST);
        boolean isShort = !isLatin && brand.length() <= SHORT_BRAND;
        return pieces(isShort ? "^" + brand + "$" : brand, isLatin ? LATIN_PIECE : HAN_PIECE);
    }

    private static Set<String> pieces(String text, int length) {
        return IntStream.rangeClosed(0, Math.max(0, text.length() - length))
                .mapToObj(from -> text.substring(from, Math.min(text.length(), from + length)))
                .collect(toUnmodifiableSet());
    }

    public Relation relationTo(NormalisedName other) {
        if (!core.equals(other.core)) {
            return Relation.DIFFERENT;
        }
        if (!branch.equals(other.branch)) {
            return Relation.OTHER_BRANCH;
        }
        if (regions.equals(other.regions)) {
            return Relation.EQUAL;
        }
        return Regions.mayBeTheSame(regions, other.regions) ? Relation.EQUAL_BUT_FOR_REGION : Relation.OTHER_REGION;
    }
}
