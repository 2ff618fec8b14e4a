package yihao.reference;

/// A country or region of ISO 3166-1.
///
/// @param number the three-digit code
public record Country(String alpha2, String alpha3, String number, String nameZh, String nameEn) {

    private static final String MAINLAND = "CN";

    /// Capital from Hong Kong, Macao and Taiwan counts as foreign capital does.
    public boolean isOutsideMainland() {
        return !alpha2.equals(MAINLAND);
    }
}
