package yihao.talent.institution;

/// What a stage may ask of the record itself, beside papers.
public enum Fact {
    CONTACT_PERSON,
    SIGNED_AGREEMENT,
    COMMITMENTS,
    LINKED_PROJECT,
    ENTERPRISE
}
