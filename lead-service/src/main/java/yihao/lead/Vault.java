package yihao.lead;

/// Seals what is personal under a key of each person's own. Without the key nothing can be opened: that is how a person
/// is forgotten while the trail stays whole.
public interface Vault {

    /// A new person with a new key.
    String newPerson();

    String seal(String personId, String plain);

    /// The plain text, or `***` when the key was destroyed.
    String open(String personId, String sealed);
}
