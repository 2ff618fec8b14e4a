package yihao.talent.institution;

import yihao.testkit.twins.InMemoryPersonKeys;

/// What other capabilities' tests see of institutions.
public final class InstitutionSights {

    private InstitutionSights() {}

    public static InstitutionSight of(Institutions institutions) {
        return new InstitutionSight(institutions, FourMajors.shipped(), InMemoryPersonKeys.vault());
    }
}
