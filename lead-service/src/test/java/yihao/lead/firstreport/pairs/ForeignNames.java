package yihao.lead.firstreport.pairs;

import static yihao.lead.firstreport.pairs.Words.any;
import static yihao.lead.firstreport.pairs.Words.anyBut;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import yihao.lead.firstreport.pairs.NamePair.Label;
import yihao.lead.firstreport.pairs.NamePair.Side;

/// Pairs of names in Latin letters, Japanese and Korean; all invented.
record ForeignNames(List<String> brands, Random random) {

    private static final List<String> STEMS = List.of(
            "Adlerwerk",
            "Hoffmann & Weber",
            "Müller",
            "Schäfer",
            "Lindström",
            "Nordwind",
            "Kestrel",
            "Blackwood",
            "Harrington",
            "Delacroix",
            "Ferrante",
            "Van Houten",
            "Grünwald",
            "Köhler & Söhne",
            "Brückner",
            "Almqvist",
            "Petrosyan",
            "Castellani",
            "O'Connell",
            "Fitzgerald",
            "Whitmore",
            "Ravenscroft",
            "Bergström",
            "Håkansson",
            "Monteverde",
            "Saint-Clair",
            "Dupont-Leroy",
            "Rousseau",
            "Steinberger",
            "Falkenhagen",
            "Silverline",
            "Northgate",
            "Evergreen Peak",
            "Blue Harbor",
            "Redstone",
            "Goldcrest",
            "Ironbridge",
            "Clearwater",
            "Summit Ridge",
            "Vandenberg",
            "Korhonen",
            "Novák",
            "Kowalczyk",
            "Szabó",
            "Papadakis",
            "Oliveira",
            "Gutiérrez",
            "Marchetti",
            "Tanjung",
            "Rajaratnam",
            "Weissenfels",
            "Orion Delta",
            "Quantum Leaf",
            "Polaris Bay",
            "Heidenreich",
            "Thyborg");

    private static final List<List<String>> FORMS = List.of(
            List.of("GmbH", "G.m.b.H.", "gmbh", "Gesellschaft mit beschränkter Haftung"),
            List.of("AG", "A.G.", "Aktiengesellschaft"),
            List.of("GmbH & Co. KG", "GmbH & Co KG", "GmbH + Co. KG"),
            List.of("Co., Ltd.", "Co.,Ltd", "CO., LTD", "Company Limited", "Co Ltd", "Co. Ltd."),
            List.of("Inc.", "Inc", ", Inc.", "Incorporated"),
            List.of("Corp.", "Corporation", "CORP"),
            List.of("Ltd.", "Limited", "Ltd"),
            List.of("LLC", "L.L.C."),
            List.of("S.p.A.", "SpA", "S.P.A."),
            List.of("S.A.", "SA", "S. A."),
            List.of("B.V.", "BV"),
            List.of("Pte. Ltd.", "Pte Ltd", "PTE. LTD."),
            List.of("Sdn. Bhd.", "Sdn Bhd"));

    private static final List<String> BUSINESSES = List.of(
            "Energy",
            "Pharma",
            "Automotive",
            "Robotics",
            "Chemicals",
            "Logistics",
            "Foods",
            "Optics",
            "Medical",
            "Shipping");

    private static final List<String> CITIES =
            List.of("Shanghai", "Beijing", "Qingdao", "Suzhou", "Shenzhen", "Tianjin");

    private static final List<String> JAPANESE =
            List.of("高橋精工", "北斗電機", "アオイ化学", "三河工業", "ヤマト機械", "富士見製作所", "みどり食品", "東亜硝子", "桜井鉄工所", "ミナト運輸");

    private static final List<String> KOREAN =
            List.of("한빛전자", "대성화학", "푸른식품", "동해중공업", "세종바이오", "은하정밀", "미래소재", "백두건설");

    private record Firm(String stem, List<String> forms) {

        String name(int form) {
            var written = forms.get(form % forms.size());
            return written.startsWith(",") ? stem + written : stem + " " + written;
        }
    }

    private Firm firm() {
        return new Firm(stem(), any(FORMS, random));
    }

    private String stem() {
        var stem = any(STEMS, random);
        return random.nextBoolean() ? stem + " " + any(BUSINESSES, random) : stem;
    }

    NamePair form() {
        var firm = firm();
        return same(
                "foreign-form",
                firm.name(0),
                firm.name(1 + random.nextInt(firm.forms().size() - 1)));
    }

    NamePair formLeftOut() {
        var firm = firm();
        return same("foreign-form-left-out", firm.name(0), firm.stem());
    }

    NamePair lettersAndMarks() {
        var firm = firm();
        var name = firm.name(0);
        var other = switch (random.nextInt(4)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> withoutAccents(name);
            case 2 -> name.replace("&", "and").replace("-", " ").toLowerCase(Locale.ROOT);
            default -> Words.fullWidth(name);
        };
        return same("foreign-letters", name, other);
    }

    NamePair umlautsSpeltOut() {
        var stem = any(
                List.of("Müller", "Schäfer", "Grünwald", "Köhler & Söhne", "Brückner", "Lindström", "Bergström"),
                random);
        var name = stem + " " + any(BUSINESSES, random) + " " + any(List.of("GmbH", "AG"), random);
        return same(
                "foreign-umlauts",
                name,
                name.replace("ü", "ue").replace("ä", "ae").replace("ö", "oe"));
    }

    NamePair slip() {
        var firm = firm();
        var at = 1 + random.nextInt(firm.stem().indexOf(' ') > 4 ? 3 : 2);
        var twice = firm.stem().substring(0, at + 1) + firm.stem().substring(at);
        return same("foreign-letter-doubled", firm.name(0), new Firm(twice, firm.forms()).name(0));
    }

    NamePair japanese() {
        var stem = any(JAPANESE, random);
        var ways = List.of("株式会社" + stem, stem + "株式会社", "㈱" + stem, "(株)" + stem, stem + "（株）", "株式会社 " + stem);
        var one = any(ways, random);
        return same("japanese", one, anyBut(one, ways, random));
    }

    NamePair japaneseInLatin() {
        var stem = any(
                List.of(
                        "Takahashi Seiko",
                        "Hokuto Denki",
                        "Aoi Chemical",
                        "Mikawa Kogyo",
                        "Yamato Kikai",
                        "Minato Unyu"),
                random);
        var ways = List.of(
                stem + " K.K.", stem + " Kabushiki Kaisha", "Kabushiki Kaisha " + stem, "K.K. " + stem, stem + " KK");
        var one = any(ways, random);
        return same("japanese-latin", one, anyBut(one, ways, random));
    }

    NamePair korean() {
        var stem = any(KOREAN, random);
        var ways = List.of("주식회사 " + stem, stem + " 주식회사", "㈜" + stem, "(주)" + stem, stem + "(주)", "주식회사" + stem);
        var one = any(ways, random);
        return same("korean", one, anyBut(one, ways, random));
    }

    NamePair alias() {
        var firm = firm();
        var chinese = any(brands, random) + any(Words.BUSINESSES, random) + any(Words.FORMS, random);
        var one = Side.of(chinese, firm.name(0));
        var other = random.nextBoolean() ? Side.of(firm.name(1)) : Side.of(any(JAPANESE, random), chinese);
        return new NamePair(Label.SAME, "alias", one, other);
    }

    NamePair sameRegistration() {
        var number = "DE:HRB " + (10_000 + random.nextInt(90_000));
        var chinese = any(brands, random) + any(Words.BUSINESSES, random) + "有限公司";
        var compact = random.nextBoolean() ? number.replace(" ", "") : number.replace(' ', '-');
        return new NamePair(
                Label.SAME,
                "same-registration",
                new Side(List.of(firm().name(0)), number),
                new Side(List.of(chinese), compact));
    }

    NamePair otherRegistration() {
        var name = firm().name(0);
        var one = new Side(List.of(name), "DE:HRB " + (10_000 + random.nextInt(40_000)));
        var other = new Side(List.of(name), "DE:HRB " + (50_000 + random.nextInt(40_000)));
        return new NamePair(Label.HARD, "other-registration", one, other);
    }

    NamePair otherBusiness() {
        var stem = any(STEMS, random);
        var forms = any(FORMS, random);
        var business = any(BUSINESSES, random);
        var other = random.nextBoolean() ? " " + anyBut(business, BUSINESSES, random) : "";
        return hard("foreign-subsidiary", new Firm(stem + " " + business, forms), new Firm(stem + other, forms));
    }

    NamePair otherForm() {
        var stem = stem();
        var one = any(FORMS.subList(0, 3), random);
        return hard(
                "foreign-other-form", new Firm(stem, one), new Firm(stem, anyBut(one, FORMS.subList(0, 3), random)));
    }

    NamePair otherCity() {
        var stem = stem();
        var city = any(CITIES, random);
        var forms = FORMS.get(3);
        return hard(
                "foreign-other-city",
                new Firm("%s (%s)".formatted(stem, city), forms),
                new Firm("%s (%s)".formatted(stem, anyBut(city, CITIES, random)), forms));
    }

    NamePair oneLetterApart() {
        var firm = firm();
        var letters = firm.stem().split(" ", 2)[0];
        var at = random.nextInt(letters.length());
        var letter = (char) ('a' + random.nextInt(26));
        if (Character.toLowerCase(firm.stem().charAt(at)) == letter
                || !Character.isLetter(firm.stem().charAt(at))) {
            return oneLetterApart();
        }
        var written = at == 0 ? Character.toUpperCase(letter) : letter;
        var other = firm.stem().substring(0, at) + written + firm.stem().substring(at + 1);
        return hard("foreign-one-letter-apart", firm, new Firm(other, firm.forms()));
    }

    NamePair unlike() {
        return new NamePair(
                Label.DIFFERENT,
                "foreign-unlike",
                Side.of(any(STEMS.subList(0, 28), random) + " GmbH"),
                Side.of(any(STEMS.subList(28, STEMS.size()), random) + " GmbH"));
    }

    private static String withoutAccents(String text) {
        var plain = "aaaaaeeiioooouuunc";
        var marked = "äåáàâéèíìöóòôüúùñç";
        return text.chars()
                .map(c -> marked.indexOf(c) < 0 ? c : plain.charAt(marked.indexOf(c)))
                .mapToObj(Character::toString)
                .collect(java.util.stream.Collectors.joining());
    }

    private static NamePair same(String kind, String one, String other) {
        return NamePair.of(Label.SAME, kind, one, other);
    }

    private static NamePair hard(String kind, Firm one, Firm other) {
        return NamePair.of(Label.HARD, kind, one.name(0), other.name(0));
    }
}
