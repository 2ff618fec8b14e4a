package yihao.talent.catalogue;

/// A title somebody holds: its name as the catalogue writes it, who conferred it and in which year.
public record Title(String name, String issuer, int year) {

    public Title {
        name = name.strip();
        issuer = issuer.strip();
    }
}
