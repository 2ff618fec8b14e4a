package yihao.lead.enterprise;

/// L2: what makes an investor worth a list of its own.
public enum Trait {
    FORTUNE_500,
    CHINA_500,
    CENTRAL_SOE,
    LISTED,
    SPECIALISED
}
