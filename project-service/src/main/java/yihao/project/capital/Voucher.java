package yihao.project.capital;

/// The paper that proves that the money arrived: its kind and the number printed on it.
public record Voucher(String kind, String number) {

    /// What no second sum may hold.
    String key(String projectId, String capitalKind) {
        return String.join("|", projectId, capitalKind, kind, number.strip());
    }
}
