package yihao.reward.claim;

/// Who is paid, as the tax law tells them apart.
public enum PayeeKind {
    NATURAL_PERSON,
    LEGAL_PERSON,
    UNIT;

    /// A referrer as the register of referrers has it.
    static PayeeKind ofReferrer(String kind) {
        return kind.equals(LEGAL_PERSON.name()) ? LEGAL_PERSON : NATURAL_PERSON;
    }
}
