package yihao.reference.names;

import java.util.List;
import java.util.Set;

/// A name taken apart.
///
/// @param regions where it says it is from: division codes, codes of countries, or a district's name where no code is
/// certain, in the
/// order written; a development zone follows its region after `+`
/// @param core brand and line of business: what remains
/// @param brand the core in its two parts; for similarity
/// @param form the family of its organisation form, empty where it says none
/// @param group whether it calls itself a group
/// @param branch what follows the organisation form of a branch, empty for the enterprise itself
/// @param otherNames what else it says the enterprise is or was called
/// @param steps what was done, in order
public record NormalisedName(
        String written,
        List<String> regions,
        String core,
        Brand brand,
        String form,
        boolean group,
        String branch,
        List<String> otherNames,
        List<Step> steps) {

    private static final String COMPANY = "company";

    /// How two names stand to each other. Region may be unsaid but must not differ, a branch must match in full
    /// (matching rules of github verarong/CompanyNameMatch).
    public enum Relation {
        /// One name in two ways of writing.
        EQUAL,
        /// One name, but only one of them says where it is from, or says it more closely.
        EQUAL_BUT_FOR_REGION,
        /// One name in two forms of company law, or only one says its form.
        EQUAL_BUT_FOR_FORM,
        /// The same words from two different places: two enterprises.
        OTHER_REGION,
        /// A branch and its parent, or two branches.
        OTHER_BRANCH,
        /// Different words.
        DIFFERENT
    }

    /// For a unique index: equal keys are equal names.
    public String key() {
        return String.join("|", String.join("+", regions), core, branch, kind());
    }

    /// Whether it leaves its form out, as a short name does.
    boolean isShort() {
        return form.isEmpty();
    }

    /// Under which similar names meet, for an index that finds candidates.
    public Set<String> blocks() {
        return brand.blocks();
    }

    /// A Chinese name is a company's unless it says otherwise.
    private String kind() {
        return form.equals(COMPANY) ? "" : form;
    }

    public Relation relationTo(NormalisedName other) {
        if (!core.equals(other.core)) {
            return Relation.DIFFERENT;
        }
        if (!branch.equals(other.branch)) {
            return Relation.OTHER_BRANCH;
        }
        if (!Places.mayBeTheSame(regions, other.regions)) {
            return Relation.OTHER_REGION;
        }
        if (!kind().equals(other.kind())) {
            return Relation.EQUAL_BUT_FOR_FORM;
        }
        return regions.equals(other.regions) ? Relation.EQUAL : Relation.EQUAL_BUT_FOR_REGION;
    }
}
